using System.Runtime.InteropServices;
using Atlas.Api.Layers;
using Npgsql;

namespace Atlas.Api.Tiles;

/// <summary>
/// Tiles of a layer of points, every feature in them. PostGIS finds the rows and sends them as binary; the tile is written here, which is faster
/// than ST_AsMVT.
/// </summary>
public sealed class PointTileQuery(NpgsqlDataSource db)
{
    private const int Kind = 3;
    private const int BeforeColumns = 4;

    public async Task<byte[]> RunAsync(TileRequest request, TileAddress address, CancellationToken cancel)
    {
        var layer = request.Layer;
        var columns = TileColumn.Of(layer);
        var bind = new SqlBinder();
        var sql = $"SELECT {Selected(layer, columns)} FROM {request.Selection.From(layer, bind, TileBox.Around(address, layer))}";
        await using var connection = await db.OpenConnectionAsync(cancel);
        await FeatureQuery.CheckReferencesAsync(connection, request.Selection, cancel);
        await using var command = bind.Command(connection, sql);
        await using var row = await command.ExecuteReaderAsync(cancel);

        var tile = new PointTileWriter(layer.Id, [.. columns.Select(column => column.Name)]);
        var kinds = new Dictionary<long, (int Key, uint Value)[]>();
        while (await row.ReadAsync(cancel))
        {
            if (!address.Place(row.GetDouble(1), row.GetDouble(2), out var x, out var y))
            {
                continue;
            }

            ref var kind = ref CollectionsMarshal.GetValueRefOrAddDefault(kinds, row.GetInt64(Kind), out _);
            foreach (var (key, value) in kind ??= [.. Tags(tile.Values, columns, layer, row, ofKind: true)])
            {
                tile.Tag(key, value);
            }

            foreach (var (key, value) in Tags(tile.Values, columns, layer, row, ofKind: false))
            {
                tile.Tag(key, value);
            }

            tile.Add(row.IsDBNull(0) ? null : row.GetInt64(0), x, y);
        }

        return tile.End();
    }

    // Few kinds of features fill a tile: what two of a kind have in common is read for the first one alone. Two kinds have the same 64 bits
    // about once in a trillion tiles as full as they come.
    private static string Selected(Layer layer, IReadOnlyList<TileColumn> columns)
    {
        var geometry = $"f.{layer.Geometry}";
        var number = layer.NumberColumn is { } column ? $"f.{column}" : "NULL::bigint";
        var ofKind = columns.Where(column => IsOfKind(column, layer)).Select(column => $"f.{SqlName.Quote(column.Name)}");
        return string.Join(", ",
            [number, $"ST_X({geometry})", $"ST_Y({geometry})", $"hash_record_extended(ROW({string.Join(", ", ofKind)}), 0)", .. columns.Select(column => column.Sql)]);
    }

    private static bool IsOfKind(TileColumn column, Layer layer) => !column.IsNumber && column.Name != layer.IdColumn;

    private static IEnumerable<(int Key, uint Value)> Tags(TileValues values, IReadOnlyList<TileColumn> columns, Layer layer, NpgsqlDataReader row, bool ofKind)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            var at = BeforeColumns + i;
            if (IsOfKind(columns[i], layer) == ofKind && !row.IsDBNull(at))
            {
                yield return (i, columns[i].Property.Type switch
                {
                    PropertyType.Integer or PropertyType.Date => values.Of(row.GetFieldValue<long>(at)),
                    PropertyType.Number => values.Of(row.GetDouble(at)),
                    PropertyType.Boolean => values.Of(row.GetBoolean(at)),
                    _ when columns[i].Name == layer.IdColumn => values.OfOne(row.GetString(at)),
                    _ => values.Of(row.GetString(at)),
                });
            }
        }
    }
}
