namespace Atlas.Api.Layers;

/// <summary>
/// Reads what a box has in the order of place: the box is a few ranges of that order, and each is read from its start until the page is full.
/// Without them PostGIS would find everything in the box and sort it for each page.
/// </summary>
internal sealed class PlaceOrder(Layer layer, LayerSelection selection, BoundingBox box)
{
    /// <returns>Null where something else than a box decides how to read.</returns>
    public static PlaceOrder? Of(Layer layer, LayerSelection selection) => Box(layer, selection) is { } box ? new(layer, selection, box) : null;

    /// <summary>The box to be read so, if it is one.</summary>
    public static BoundingBox? Box(Layer layer, LayerSelection selection) =>
        layer.PlaceCode is not null && selection.Box is { IsPlain: true } box && selection.Window?.IsShort != true ? box : null;

    /// <remarks>
    /// PostgreSQL knows that the ranges come in the order of their numbers, and reads what a range has for one after the other in the order of place:
    /// to name that order once more would have it sort whole rows that are sorted.
    /// </remarks>
    public string Page(ItemsRequest request, int limit, SqlBinder bind)
    {
        var reached = request.After?.Values[0] ?? "";
        var ranges = GeohashRange.Join(Geohash.Cover(box, Geohash.Code(reached) ?? 0)).Select(Texts).Append(Unplaced);
        IEnumerable<Condition> start = [];
        if (request.After is { } after)
        {
            ranges = ranges.Where(range => string.CompareOrdinal(range.Last, reached) >= 0).Select(range => string.CompareOrdinal(range.First, reached) < 0 ? (reached, range.Last) : range);
            start = [request.Order.After(layer, after)];
        }

        return $"""
            SELECT {string.Join(", ", [request.Columns.Select, .. request.Order.Columns])}
              FROM {Ranges(ranges, bind)}
             CROSS JOIN LATERAL (
                SELECT * FROM {Inside(bind, [box.Holds(layer), .. start])}
                 ORDER BY {request.Order.OrderBy(layer)} LIMIT {bind.Bind(1L + request.Offset + limit)}) AS f
             ORDER BY r.number
             LIMIT {bind.Bind(limit + 1)} OFFSET {bind.Bind(request.Offset)}
            """;
    }

    /// <summary>
    /// Ranges that lie in the box as a whole come first: the index alone can count them, and often they are enough. Each range has a limit of its own,
    /// so that each is looked up in the index: a join of all ranges with the table may be planned as a reading of the table.
    /// </summary>
    public string Count(long most, SqlBinder bind)
    {
        var cells = Geohash.Cover(box).ToLookup(cell => cell.IsInside);
        var limit = bind.Bind(most);
        return $"""
            SELECT count(*)::integer FROM (
                SELECT FROM {Ranges(GeohashRange.Join(cells[true]).Select(Texts).Append(Unplaced), bind)}
                 CROSS JOIN LATERAL (SELECT FROM {Inside(bind, [])} LIMIT {limit}) AS f
                UNION ALL
                SELECT FROM {Ranges(GeohashRange.Join(cells[false]).Select(Texts), bind)}
                 CROSS JOIN LATERAL (SELECT FROM {Inside(bind, [box.Holds(layer)])} LIMIT {limit}) AS f
                 LIMIT {limit}) AS counted
            """;
    }

    private static (string First, string Last) Unplaced => (Geohash.Unplaced, Geohash.Unplaced);

    private static (string First, string Last) Texts(GeohashRange range) => (Geohash.Text(range.First), Geohash.Text(range.Last));

    private static string Ranges(IEnumerable<(string First, string Last)> ranges, SqlBinder bind)
    {
        var known = ranges.ToList();
        return $"unnest({bind.Bind(known.Select(range => range.First).ToArray())}, {bind.Bind(known.Select(range => range.Last).ToArray())}) WITH ORDINALITY AS r (first, last, number)";
    }

    private string Inside(SqlBinder bind, IEnumerable<Condition> further) =>
        (selection with { Box = null }).From(layer, bind, [_ => $"f.{layer.PlaceCode} BETWEEN r.first AND r.last", .. further]);
}
