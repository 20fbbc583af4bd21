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
        layer is { PlaceCode: not null, HasUnplacedFeatures: true, HasTimelessFeatures: false, SourceParameters.Count: 0 }
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
        var time = selection.Filters[0](bind);
        var anywhere = selection with { Box = null, Filters = [_ => time] };
        return $"""
            SELECT {columns} FROM {anywhere.From(layer, bind, selection.Box!.Value.TouchesPlaced(layer))}
            UNION ALL
            SELECT {columns} FROM {anywhere.From(layer, bind, _ => $"f.{layer.Geometry} IS NULL")}
            """;
    }
}
