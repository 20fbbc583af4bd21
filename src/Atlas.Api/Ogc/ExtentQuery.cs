using Atlas.Api.Freshness;
using Atlas.Api.Layers;
using Atlas.Api.Tiles;
using Npgsql;

namespace Atlas.Api.Ogc;

/// <summary>
/// The true extent and number of a layer's features, over all of them: an estimate could be too small. Both are kept until the data changes, so
/// that a large layer is not read for everybody who opens the list.
/// </summary>
public sealed class ExtentQuery(NpgsqlDataSource db, DataVersion data)
{
    private const string Gregorian = "http://www.opengis.net/def/uom/ISO-8601/0/Gregorian";
    private const int MostLayers = 1_000;

    private readonly VersionedCache<LayerContent> _kept = new(MostLayers, _ => 1);

    public async Task<LayerContent> RunAsync(Layer layer, CancellationToken cancel) => await _kept.GetAsync(
        layer.IsVersioned ? await data.CurrentAsync(cancel) : null, layer.Id, token => AskAsync(layer, token), cancel);

    private async Task<LayerContent> AskAsync(Layer layer, CancellationToken cancel)
    {
        var bind = new SqlBinder();
        var time = layer.Time is { } range
            ? $"min(lower(f.{range})), CASE WHEN bool_or(upper_inf(f.{range})) THEN NULL ELSE max(upper(f.{range})) END"
            : "NULL::timestamptz, NULL::timestamptz";
        await using var connection = await db.OpenConnectionAsync(cancel);
        await using var command = bind.Command(connection, $"""
            SELECT count(*), ST_XMin(ST_Extent(f.{layer.Geometry})), ST_YMin(ST_Extent(f.{layer.Geometry})),
                   ST_XMax(ST_Extent(f.{layer.Geometry})), ST_YMax(ST_Extent(f.{layer.Geometry})), {time}
              FROM {LayerSelection.All(layer).From(layer, bind)}
            """);
        await using var row = await command.ExecuteReaderAsync(cancel);
        await row.ReadAsync(cancel);
        var features = row.GetInt64(0);
        return new LayerContent(features, features == 0 ? null : new CollectionExtent(
            row.IsDBNull(1) ? null : new SpatialExtent([[row.GetDouble(1), row.GetDouble(2), row.GetDouble(3), row.GetDouble(4)]], Crs.Wgs84.Uri),
            layer.Time is null ? null : new TemporalExtent([[Instant(row, 5), Instant(row, 6)]], Gregorian)));
    }

    private static DateTime? Instant(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetDateTime(column);
}
