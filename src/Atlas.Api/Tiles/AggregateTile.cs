using Atlas.Api.Layers;

namespace Atlas.Api.Tiles;

/// <summary>
/// A tile in which one feature stands for many: it says so (<see cref="Aggregate"/>), how many, where exactly they lie, and the layer's sums. It has
/// no id and none of the attributes that tell of one feature.
/// </summary>
public static class AggregateTile
{
    public const string Aggregate = "aggregate";
    public const string Count = "count";
    public const string Box = "bbox";

    /// <summary>Its attributes and what they mean.</summary>
    public static IEnumerable<(string Name, string Description)> FieldsOf(Layer layer) =>
    [
        (Aggregate, "True: this feature stands for several, at a zoom at which a tile would be too heavy with all of them. Absent from single features."),
        (Count, "How many features it stands for."),
        (Box, "The box that holds exactly these features: the parameter bbox of the items."),
        .. layer.TileSums.Select(sum => (sum.Name, sum.Description)),
    ];

    public static byte[] Write(Layer layer, CellGrid grid, TileAddress address)
    {
        var tile = new PointTileWriter(layer.Id, [Aggregate, Count, Box, .. layer.TileSums.Select(sum => sum.Name)]);
        foreach (var (cell, x, y) in grid.In(address))
        {
            tile.Tag(0, tile.Values.Of(true));
            tile.Tag(1, tile.Values.Of((long)cell.Count));
            tile.Tag(2, tile.Values.OfOne(cell.Box));
            for (var i = 0; i < cell.Sums.Count; i++)
            {
                if (cell.Sums[i] is { } known)
                {
                    tile.Tag(3 + i, tile.Values.Of(known));
                }
            }

            tile.Add(null, x, y);
        }

        return tile.End();
    }
}
