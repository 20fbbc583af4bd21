using System.Collections.Concurrent;
using Atlas.Api.Formats;
using Npgsql;
using NpgsqlTypes;

namespace Atlas.Api.Layers;

/// <summary>
/// Finds single features by their ids. Those that are asked of one table at the same time are looked up in one statement: what it costs beside its
/// rows, here and in PostgreSQL, is most of what a single feature costs.
/// </summary>
/// <param name="own">
/// Connections for nothing else, of which one is used again and again: after many others had been busy, each statement would be the turn of another one,
/// whose memory no processor has at hand, and take longer.
/// </param>
public sealed class FeatureLookup(FeatureQuery query, [FromKeyedServices(FeatureLookup.Own)] NpgsqlDataSource own)
{
    public const string Own = "lookup";

    private const int AtOnce = 64;

    private readonly ConcurrentDictionary<FeatureColumns, Gathering<byte[]>> _gathered = new();

    /// <returns>See <see cref="GeoJsonFeature.Opened"/>; null where there is no such feature.</returns>
    public Task<byte[]?> FindAsync(string id, FeatureRequest request, CancellationToken cancel) => IsGathered(request.Columns)
        ? _gathered.GetOrAdd(request.Columns, Gather).FindAsync(id, cancel)
        : AloneAsync(request, cancel);

    // Whole features as the table has them, one kind for each layer: what might fail for one, or be found in another way for many, is asked for alone.
    private static bool IsGathered(FeatureColumns columns) =>
        columns.Layer is { HasNumericIds: false } layer && !layer.Source.StartsWith('(') && columns.Properties == layer.Properties && columns.Crs == Crs.Wgs84;

    private Gathering<byte[]> Gather(FeatureColumns columns)
    {
        var (layer, all) = (columns.Layer, LayerSelection.All(columns.Layer));
        return new(AtOnce, async (ids, cancel) =>
        {
            var bind = new SqlBinder();
            var any = all.From(layer, bind, values => $"f.{layer.IdColumn} = ANY ({values.Bind(ids.ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Text)})");
            await using var connection = await own.OpenConnectionAsync(cancel);
            await using var command = bind.Command(connection, $"SELECT {columns.Select} FROM {any}");
            await using var rows = await command.ExecuteReaderAsync(cancel);
            var feature = new GeoJsonFeature(columns);
            var found = new Dictionary<string, byte[]>(ids.Count, StringComparer.Ordinal);
            while (await rows.ReadAsync(cancel))
            {
                found.Add(FeatureColumns.Id(rows), feature.Opened(rows));
            }

            return found;
        });
    }

    private async Task<byte[]?> AloneAsync(FeatureRequest request, CancellationToken cancel)
    {
        await using var connection = await query.OpenByIdAsync(cancel);
        await using var command = FeatureQuery.Whole(connection, request.Columns.Layer, request.Selection, request.Columns);
        await using var row = await command.ExecuteReaderAsync(cancel);
        return await row.ReadAsync(cancel) ? new GeoJsonFeature(request.Columns).Opened(row) : null;
    }
}
