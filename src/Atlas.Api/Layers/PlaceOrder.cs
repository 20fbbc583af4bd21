namespace Atlas.Api.Layers;

/// <summary>
/// Reads what a box has in the order of place: the box is a few ranges of that order, and each is read from its start until the page is full.
/// Without them PostGIS would find everything in the box and sort it for each page.
/// </summary>
internal static class PlaceOrder
{
    // The index of place and time finds a short time in a box sooner than the order of place does.
    private static readonly TimeSpan ShortTime = TimeSpan.FromDays(366);

    /// <summary>The box to be read so, if it is one.</summary>
    public static BoundingBox? Box(Layer layer, LayerSelection selection) =>
        layer.PlaceCode is not null && selection.Box is { Crs.Srid: 4326 } box && box.West <= box.East
            && !(selection.Window is { From: { } from, To: { } to } && to - from < ShortTime)
            ? box
            : null;

    public static string Page(Layer layer, ItemsRequest request, int limit, BoundingBox box, SqlBinder bind)
    {
        var ranges = GeohashRange.Join(Geohash.Cover(box)).Select(Texts).Append(Unplaced);
        IEnumerable<Condition> start = [];
        if (request.After is { } after)
        {
            var reached = after.Values[0]!;
            ranges = ranges.Where(range => string.CompareOrdinal(range.Last, reached) >= 0).Select(range => string.CompareOrdinal(range.First, reached) < 0 ? (reached, range.Last) : range);
            start = [request.Order.After(layer, after)];
        }

        return $"""
            SELECT {string.Join(", ", [request.Columns.Select, .. request.Order.Columns])}
              FROM {Ranges(ranges, bind)}
             CROSS JOIN LATERAL (
                SELECT * FROM {Inside(layer, request.Selection, bind, [box.Holds(layer), .. start])}
                 ORDER BY {request.Order.OrderBy(layer)} LIMIT {bind.Bind(1L + request.Offset + limit)}) AS f
             ORDER BY r.number, {request.Order.OrderBy(layer)}
             LIMIT {bind.Bind(limit + 1)} OFFSET {bind.Bind(request.Offset)}
            """;
    }

    /// <summary>
    /// Ranges that lie in the box as a whole come first: the index alone can count them, and often they are enough. Each range has a limit of its own,
    /// so that each is looked up in the index: a join of all ranges with the table may be planned as a reading of the table.
    /// </summary>
    public static string Count(Layer layer, LayerSelection selection, BoundingBox box, long atMost, SqlBinder bind)
    {
        var cells = Geohash.Cover(box).ToLookup(cell => cell.IsInside);
        var most = bind.Bind(atMost + 1);
        return $"""
            SELECT count(*)::integer FROM (
                SELECT FROM {Ranges(GeohashRange.Join(cells[true]).Select(Texts).Append(Unplaced), bind)}
                 CROSS JOIN LATERAL (SELECT FROM {Inside(layer, selection, bind, [])} LIMIT {most}) AS f
                UNION ALL
                SELECT FROM {Ranges(GeohashRange.Join(cells[false]).Select(Texts), bind)}
                 CROSS JOIN LATERAL (SELECT FROM {Inside(layer, selection, bind, [box.Holds(layer)])} LIMIT {most}) AS f
                 LIMIT {most}) AS counted
            """;
    }

    private static (string First, string Last) Unplaced => (Geohash.Unplaced, Geohash.Unplaced);

    private static (string First, string Last) Texts(GeohashRange range) => (Geohash.Text(range.First), Geohash.Text(range.Last));

    private static string Ranges(IEnumerable<(string First, string Last)> ranges, SqlBinder bind)
    {
        var known = ranges.ToList();
        return $"unnest({bind.Bind(known.Select(range => range.First).ToArray())}, {bind.Bind(known.Select(range => range.Last).ToArray())}) WITH ORDINALITY AS r (first, last, number)";
    }

    private static string Inside(Layer layer, LayerSelection selection, SqlBinder bind, IEnumerable<Condition> further) =>
        (selection with { Box = null }).From(layer, bind, [_ => $"f.{layer.PlaceCode} BETWEEN r.first AND r.last", .. further]);
}
