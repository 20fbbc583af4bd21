using Atlas.Api.Layers;
using Npgsql;

namespace Atlas.Api.LinesOfEngagement;

/// <summary>Counts the incidents of a selection by verdict.</summary>
public sealed class ProximityCountsQuery(NpgsqlDataSource db)
{
    public async Task<ProximityCounts> RunAsync(NearLinesRequest request, CancellationToken cancel)
    {
        await using var connection = await db.OpenConnectionAsync(cancel);
        await FeatureQuery.CheckReferencesAsync(connection, request.Selection, cancel);
        var bind = new SqlBinder();
        await using var command = bind.Command(connection, $"""
            SELECT count(*) FILTER (WHERE f.proximity = 'within'), count(*) FILTER (WHERE f.proximity = 'outside'),
                   count(*) FILTER (WHERE f.proximity = 'indeterminate'), count(*) FILTER (WHERE f.proximity = 'unknown')
              FROM {request.Selection.From(request.Layer, bind)}
            """);
        await using var row = await command.ExecuteReaderAsync(cancel);
        await row.ReadAsync(cancel);
        return new(request.WithinM, row.GetInt64(0), row.GetInt64(1), row.GetInt64(2), row.GetInt64(3));
    }
}
