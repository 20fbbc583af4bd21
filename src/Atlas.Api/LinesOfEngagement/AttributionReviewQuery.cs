using Atlas.Api.Layers;
using Npgsql;

namespace Atlas.Api.LinesOfEngagement;

/// <summary>Finds the incidents whose attribution deserves a second look because of a line nearby.</summary>
public sealed class AttributionReviewQuery(NpgsqlDataSource db)
{
    /// <summary>A party held solely responsible, or none established: joint responsibility is neither.</summary>
    private const string Reason = """
        CASE WHEN f.attribution = 'unidentified' OR f.attribution LIKE 'alternative:%' THEN 'open'
             WHEN EXISTS (SELECT FROM atlas.incident_party s WHERE s.incident = f.id AND s.role = 'sole' AND s.party <> 'unidentified') THEN 'sole' END
        """;

    public async Task<AttributionReview> RunAsync(NearLinesRequest request, CancellationToken cancel)
    {
        await using var connection = await db.OpenConnectionAsync(cancel);
        await FeatureQuery.CheckReferencesAsync(connection, request.Selection, cancel);
        await using var oneState = await connection.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, cancel);
        var (sole, open, notJudged) = await CountAsync(connection, request, cancel);
        return new(request.WithinM, sole, open, notJudged, await ListAsync(connection, request, cancel));
    }

    private static async Task<(ReviewCounts Sole, ReviewCounts Open, long NotJudged)> CountAsync(
        NpgsqlConnection connection, NearLinesRequest request, CancellationToken cancel)
    {
        var bind = new SqlBinder();
        await using var command = bind.Command(connection, $"""
            SELECT count(*) FILTER (WHERE reason = 'sole' AND proximity = 'within'), count(*) FILTER (WHERE reason = 'sole' AND proximity = 'indeterminate'),
                   count(*) FILTER (WHERE reason = 'open' AND proximity = 'within'), count(*) FILTER (WHERE reason = 'open' AND proximity = 'indeterminate'),
                   count(*) FILTER (WHERE proximity = 'unknown')
              FROM (SELECT f.proximity, {Reason} AS reason FROM {request.Selection.From(request.Layer, bind)}) AS judged
            """);
        await using var row = await command.ExecuteReaderAsync(cancel);
        await row.ReadAsync(cancel);
        return (new(row.GetInt64(0), row.GetInt64(1)), new(row.GetInt64(2), row.GetInt64(3)), row.GetInt64(4));
    }

    private static async Task<IReadOnlyList<ReviewedIncident>> ListAsync(NpgsqlConnection connection, NearLinesRequest request, CancellationToken cancel)
    {
        var bind = new SqlBinder();
        await using var command = bind.Command(connection, $"""
            SELECT * FROM (
                SELECT f.id, f.title_en, f.title_ar, f.date_start, f.date_end, f.governorate, {Reason} AS reason, f.attribution, f.attribution_confidence,
                       f.parties, f.weapons, f.killed_min, f.proximity, f.uncertainty_m,
                       f.line_distance_min_m, f.line_distance_max_m, f.line_uncertainty_m, f.line_id, f.line_lag_days
                  FROM {request.Selection.From(request.Layer, bind, _ => "f.proximity <> 'unknown'")}) AS judged
             WHERE reason IS NOT NULL
             ORDER BY line_distance_min_m, id
             LIMIT {bind.Bind(request.Limit)}
            """);
        var incidents = new List<ReviewedIncident>();
        await using var row = await command.ExecuteReaderAsync(cancel);
        while (await row.ReadAsync(cancel))
        {
            incidents.Add(new(
                row.GetString(0), row.GetString(1), row.GetString(2), row.GetFieldValue<DateOnly>(3), row.GetFieldValue<DateOnly>(4),
                row.IsDBNull(5) ? null : row.GetString(5), row.GetString(6), row.GetString(7), row.GetString(8), row.GetFieldValue<string[]>(9),
                row.GetFieldValue<string[]>(10), row.IsDBNull(11) ? null : row.GetInt32(11), row.GetString(12), row.IsDBNull(13) ? null : row.GetInt32(13),
                row.GetInt32(14), row.GetInt32(15), row.GetInt32(16), row.GetString(17), row.GetInt32(18)));
        }

        return incidents;
    }
}
