using Atlas.Api.Layers;
using Npgsql;

namespace Atlas.Api.Ogc;

/// <summary>The true extent of a layer, over all its features: an estimate could be too small.</summary>
public sealed class ExtentQuery(NpgsqlDataSource db)
{
    private const string Gregorian = "http://www.opengis.net/def/uom/ISO-8601/0/Gregorian";

    /// <returns>Null while the layer has no features.</returns>
    public async Task<CollectionExtent?> RunAsync(Layer layer, CancellationToken cancel)
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
        if (row.GetInt64(0) == 0)
        {
            return null;
        }

        return new CollectionExtent(
            row.IsDBNull(1) ? null : new SpatialExtent([[row.GetDouble(1), row.GetDouble(2), row.GetDouble(3), row.GetDouble(4)]], Crs.Wgs84.Uri),
            layer.Time is null ? null : new TemporalExtent([[Instant(row, 5), Instant(row, 6)]], Gregorian));
    }

    private static DateTime? Instant(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetDateTime(column);
}
