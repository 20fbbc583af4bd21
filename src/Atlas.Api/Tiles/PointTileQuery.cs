using System.Runtime.InteropServices;
using Atlas.Api.Formats;
using Atlas.Api.Layers;
using Npgsql;

namespace Atlas.Api.Tiles;

/// <summary>
/// Tiles of a layer of points, every feature in them. PostGIS finds the rows and sends them as binary; the tile is written here, which is faster
/// than ST_AsMVT.
/// </summary>
/// <param name="planned">Connections on which a plan is kept: where nothing but the tile has a say, its place finds what is in it.</param>
public sealed class PointTileQuery(NpgsqlDataSource db, [FromKeyedServices(FeatureQuery.Planned)] NpgsqlDataSource planned)
{
    private const int Kind = 3;
    private const int BeforeColumns = 4;

    public async Task<byte[]> RunAsync(TileRequest request, TileAddress address, CancellationToken cancel)
    {
        var layer = request.Layer;
        var columns = TileColumn.Of(layer);
        var bind = new SqlBinder();
        var sql = $"SELECT {Selected(layer, columns)} FROM {request.Selection.From(layer, bind, TileBox.Around(address, layer))}";
        await using var connection = await (IsPlaceAlone(request) ? planned : db).OpenConnectionAsync(cancel);
        await FeatureQuery.CheckReferencesAsync(connection, request.Selection, cancel);
        await using var command = bind.Command(connection, sql);
        await using var row = await command.ExecuteReaderAsync(cancel);

        var tile = new PointTileWriter(layer.Id, [.. columns.Select(column => column.Name)]);
        var all = Enumerable.Range(0, columns.Count).ToLookup(i => IsOfKind(columns[i], layer));
        var (ofKind, ofOne) = (all[true].ToArray(), all[false].ToArray());
        var (kinds, text) = (new Dictionary<long, (int Key, uint Value)[]>(), new RowText());
        while (await row.ReadAsync(cancel))
        {
            if (!address.Place(row.GetDouble(1), row.GetDouble(2), out var x, out var y))
            {
                continue;
            }

            ref var kind = ref CollectionsMarshal.GetValueRefOrAddDefault(kinds, row.GetInt64(Kind), out _);
            foreach (var (key, value) in kind ??= [.. ofKind.Where(i => !row.IsDBNull(BeforeColumns + i)).Select(i => (i, Value(tile.Values, columns[i], row, BeforeColumns + i)))])
            {
                tile.Tag(key, value);
            }

            foreach (var i in ofOne)
            {
                if (!row.IsDBNull(BeforeColumns + i))
                {
                    tile.Tag(i, columns[i].IsNumber ? Value(tile.Values, columns[i], row, BeforeColumns + i) : tile.Values.OfOne(text.Of(row, BeforeColumns + i)));
                }
            }

            tile.Add(row.IsDBNull(0) ? null : row.GetInt64(0), x, y);
        }

        return tile.End();
    }

    private static bool IsPlaceAlone(TileRequest request) => request is { Selection: { Filters.Count: 0, Box: null }, Layer.SourceParameters.Count: 0 };

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

    private static uint Value(TileValues values, TileColumn column, NpgsqlDataReader row, int at) => column.Property.Type switch
    {
        PropertyType.Integer or PropertyType.Date => values.Of(row.GetFieldValue<long>(at)),
        PropertyType.Number => values.Of(row.GetDouble(at)),
        PropertyType.Boolean => values.Of(row.GetBoolean(at)),
        _ => values.Of(row.GetString(at)),
    };
}
