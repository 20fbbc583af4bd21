using Atlas.Api.Layers;
using Npgsql;

namespace Atlas.Api.Tiles;

/// <summary>Tiles of a layer of lines or polygons: PostGIS clips, simplifies to the units of the tile and writes them.</summary>
public sealed class ShapeTileQuery(NpgsqlDataSource db)
{
    // With a blank, so that no column of a table that an operator lists is called the same by accident.
    private const string Geometry = "tile geometry";
    private const string Number = "tile number";

    public async Task<byte[]> RunAsync(TileRequest request, TileAddress address, CancellationToken cancel)
    {
        var bind = new SqlBinder();
        var sql = Sql(request, address, bind);
        await using var connection = await db.OpenConnectionAsync(cancel);
        await FeatureQuery.CheckReferencesAsync(connection, request.Selection, cancel);
        await using var command = bind.Command(connection, sql);
        return (byte[])(await command.ExecuteScalarAsync(cancel))!;
    }

    private static string Sql(TileRequest request, TileAddress address, SqlBinder bind)
    {
        var layer = request.Layer;
        var columns = TileColumn.Of(layer).Select(column => $"{column.Sql} AS {SqlName.Quote(column.Name)}");
        var number = layer.NumberColumn is { } from ? $"f.{from}" : "NULL::bigint";
        var tile = $"ST_TileEnvelope({bind.Bind(address.Zoom)}, {bind.Bind(address.Column)}, {bind.Bind(address.Row)})";
        return $"""
            SELECT ST_AsMVT(tile, {bind.Bind(layer.Id)}, {TileAddress.Extent}, '{Geometry}', '{Number}')
              FROM (SELECT {string.Join(", ", [$"{number} AS \"{Number}\"", .. columns])},
                           ST_AsMVTGeom(ST_Transform({OnTheSquare($"f.{layer.Geometry}")}, 3857), {tile}, {TileAddress.Extent}, {TileAddress.Margin}) AS "{Geometry}"
                      FROM {request.Selection.From(layer, bind, TileBox.Around(address, layer))}) AS tile
            """;
    }

    // The poles have no place in Web Mercator, and the projection refuses them.
    private static string OnTheSquare(string geometry)
    {
        const string Square = "ST_MakeEnvelope(-180, -85.06, 180, 85.06, 4326)";
        return $"CASE WHEN {geometry} @ {Square} THEN {geometry} ELSE ST_ClipByBox2D({geometry}, {Square}) END";
    }
}
