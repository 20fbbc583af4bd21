namespace Atlas.Api.Layers;

/// <summary>
/// Reads what a small box has of a short time: the index of place and time finds it, and that little is put in order. What has no place has an index
/// of its own. The values make no other way better, so the plan is kept: planning would take longer than reading.
/// </summary>
internal static class ShortTime
{
    private const double Small = 1;

    /// <summary>Whether it is that and nothing else that is asked for.</summary>
    public static bool Reads(Layer layer, LayerSelection selection) =>
        layer is { PlaceCode: not null, PlaceTime: not null, HasUnplacedFeatures: true, HasTimelessFeatures: false, SourceParameters.Count: 0 }
        && selection is { Filters.Count: 1, Window.IsShort: true, Box: { IsPlain: true } box } && box.East - box.West <= Small && box.North - box.South <= Small;

    public static string Page(Layer layer, ItemsRequest request, SqlBinder bind)
    {
        IEnumerable<Condition> start = request.After is { } after ? [request.Order.After(layer, after)] : [];
        var conditions = start.Select(condition => condition(bind)).DefaultIfEmpty("TRUE");
        return $"""
            WITH found AS MATERIALIZED ({Found(layer, request.Selection, "*", bind)})
            SELECT {string.Join(", ", [request.Columns.Select, .. request.Order.Columns])}
              FROM found AS f
             WHERE {string.Join(" AND ", conditions)}
             ORDER BY {request.Order.OrderBy(layer)}
             LIMIT {bind.Bind(request.Limit is { } limit ? limit + 1L : long.MaxValue)} OFFSET {bind.Bind(request.Offset)}
            """;
    }

    public static string Count(Layer layer, LayerSelection selection, long most, SqlBinder bind) =>
        $"SELECT count(*)::integer FROM ({Found(layer, selection, "", bind)} LIMIT {bind.Bind(most)}) AS counted";

    private static string Found(Layer layer, LayerSelection selection, string columns, SqlBinder bind)
    {
        var (box, window) = (selection.Box!.Value, selection.Window!.Value);
        var time = selection.Filters[0](bind);
        var anywhere = selection with { Box = null, Filters = [_ => time] };
        return $"""
            SELECT {columns} FROM {anywhere.From(layer, bind, _ => $"f.{layer.Geometry} IS NOT NULL", Near(layer, box, window), box.Holds(layer))}
            UNION ALL
            SELECT {columns} FROM {anywhere.From(layer, bind, _ => $"f.{layer.Geometry} IS NULL")}
            """;
    }

    // What the index finds, which keeps numbers of 32 bits: a little more on each side than was asked for.
    private static Condition Near(Layer layer, BoundingBox box, TimeWindow window) => bind =>
    {
        const double Degrees = 0.0001;
        const double Days = 0.01;
        var (first, last) = ((window.From!.Value - DateTimeOffset.UnixEpoch).TotalDays - Days, (window.To!.Value - DateTimeOffset.UnixEpoch).TotalDays + Days);
        return $"""
            {layer.PlaceTime}(f.{layer.Geometry}, f.{layer.Time}) &&& ST_MakeLine(
                ST_MakePoint({bind.Bind(box.West - Degrees)}, {bind.Bind(box.South - Degrees)}, {bind.Bind(first)}),
                ST_MakePoint({bind.Bind(box.East + Degrees)}, {bind.Bind(box.North + Degrees)}, {bind.Bind(last)}))
            """;
    };
}
