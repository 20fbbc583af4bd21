using Atlas.Api.Layers;
using Npgsql;

namespace Atlas.Api.Tiles;

/// <summary>
/// Tiles of a layer of points, every feature in them. PostGIS finds the rows and sends them as binary; the tile is written here, which is faster
/// than ST_AsMVT.
/// </summary>
public sealed class PointTileQuery(NpgsqlDataSource db)
{
    private const int BeforeColumns = 3;

    public async Task<byte[]> RunAsync(TileRequest request, TileAddress address, CancellationToken cancel)
    {
        var layer = request.Layer;
        var columns = TileColumn.Of(layer);
        var bind = new SqlBinder();
        var geometry = $"f.{layer.Geometry}";
        var number = layer.NumberColumn is { } column ? $"f.{column}" : "NULL::bigint";
        var selected = string.Join(", ", [number, $"ST_X({geometry})", $"ST_Y({geometry})", .. columns.Select(column => column.Sql)]);
        await using var connection = await db.OpenConnectionAsync(cancel);
        await FeatureQuery.CheckReferencesAsync(connection, request.Selection, cancel);
        await using var command = bind.Command(connection, $"SELECT {selected} FROM {request.Selection.From(layer, bind, TileBox.Around(address, layer))}");
        await using var row = await command.ExecuteReaderAsync(cancel);

        var tile = new PointTileWriter(layer.Id, [.. columns.Select(column => column.Name)]);
        while (await row.ReadAsync(cancel))
        {
            if (address.Place(row.GetDouble(1), row.GetDouble(2), out var x, out var y))
            {
                Tag(tile, columns, layer, row);
                tile.Add(row.IsDBNull(0) ? null : row.GetInt64(0), x, y);
            }
        }

        return tile.End();
    }

    private static void Tag(PointTileWriter tile, IReadOnlyList<TileColumn> columns, Layer layer, NpgsqlDataReader row)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            var at = BeforeColumns + i;
            if (!row.IsDBNull(at))
            {
                tile.Tag(i, columns[i].Property.Type switch
                {
                    PropertyType.Integer or PropertyType.Date => tile.Values.Of(row.GetFieldValue<long>(at)),
                    PropertyType.Number => tile.Values.Of(row.GetDouble(at)),
                    PropertyType.Boolean => tile.Values.Of(row.GetBoolean(at)),
                    _ when columns[i].Name == layer.IdColumn => tile.Values.OfOne(row.GetString(at)),
                    _ => tile.Values.Of(row.GetString(at)),
                });
            }
        }
    }
}
