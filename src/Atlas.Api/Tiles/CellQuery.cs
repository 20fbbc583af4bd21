using Atlas.Api.Layers;
using Npgsql;

namespace Atlas.Api.Tiles;

/// <summary>Counts a layer of points in squares.</summary>
public sealed class CellQuery(NpgsqlDataSource db)
{
    private const int BeforeSums = 10;

    public async Task<CellGrid> RunAsync(TileRequest request, CancellationToken cancel)
    {
        var bind = new SqlBinder();
        var sql = Sql(request, bind);
        await using var connection = await db.OpenConnectionAsync(cancel);
        await FeatureQuery.CheckReferencesAsync(connection, request.Selection, cancel);
        await using var command = bind.Command(connection, sql);
        await using var row = await command.ExecuteReaderAsync(cancel);
        var cells = new List<Cell>();
        while (await row.ReadAsync(cancel))
        {
            cells.Add(new Cell(
                row.GetInt32(0), row.GetInt32(1), row.GetInt32(2), row.GetDouble(3), row.GetDouble(4), row.GetDouble(5), row.GetDouble(6),
                row.GetDouble(7), row.GetDouble(8), row.GetInt64(9),
                [.. request.Layer.TileSums.Select((_, i) => row.IsDBNull(BeforeSums + i) ? (long?)null : row.GetInt64(BeforeSums + i))]));
        }

        return new CellGrid(cells);
    }

    private static string Sql(TileRequest request, SqlBinder bind)
    {
        var layer = request.Layer;
        var (longitude, latitude) = ($"ST_X(f.{layer.Geometry})", $"ST_Y(f.{layer.Geometry})");
        var sums = layer.TileSums.Select(sum => $"({sum.Sql})::bigint");
        Condition onTheSquare = _ => $"{latitude} BETWEEN -{WebMercator.GreatestLatitude:R} AND {WebMercator.GreatestLatitude:R}";
        const int Squares = 1 << CellGrid.Level;
        return $"""
            SELECT {string.Join(", ",
            [
                $"least({Squares - 1}, floor({WebMercator.SqlX(longitude)} * {Squares}))::integer",
                $"least({Squares - 1}, floor({WebMercator.SqlY(latitude)} * {Squares}))::integer",
                "count(*)::integer", $"sum({longitude})", $"sum({latitude})",
                $"min({longitude})", $"min({latitude})", $"max({longitude})", $"max({latitude})", $"sum({MostBytes(layer)})::bigint", .. sums,
            ])}
              FROM {request.Selection.From(layer, bind, onTheSquare)}
             GROUP BY 1, 2
            """;
    }

    // Place, id and frame of a feature, two numbers for each attribute, and the texts that may be of this feature alone.
    private static string MostBytes(Layer layer)
    {
        var columns = TileColumn.Of(layer);
        return string.Join(" + ", [$"{30 + (4 * columns.Count)}",
            .. columns.Where(column => column.IsFreeText).Select(column => $"coalesce(octet_length(({column.Sql})::text), 0)")]);
    }
}
