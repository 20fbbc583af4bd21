using Atlas.Api.Cql2;
using Atlas.Api.Http;
using Microsoft.Extensions.Primitives;

namespace Atlas.Api.Layers;

/// <summary>Which features of a layer are meant, and the values that its relation is given: the part of a request that features, counts and
/// comparisons understand alike.</summary>
/// <param name="Filters">All must hold, and so must the box.</param>
/// <param name="References">Ids that a filter names, to be looked up: the parameter, the SQL that says whether there is one, and the id.</param>
/// <param name="SourceValues">Values of the layer's source parameters that were given; the others have their defaults.</param>
public sealed record LayerSelection(
    IReadOnlyList<Condition> Filters, IReadOnlyList<(string Parameter, string ExistsSql, string Id)> References, IReadOnlyDictionary<string, object> SourceValues)
{
    public BoundingBox? Box { get; init; }

    /// <summary>Also one of the filters.</summary>
    public TimeWindow? Window { get; init; }

    /// <exception cref="ParameterException">A parameter is unknown, given twice, or has a bad value.</exception>
    public static LayerSelection Parse(IEnumerable<KeyValuePair<string, StringValues>> query, Layer layer)
    {
        var filters = new List<Condition>();
        var references = new List<(string, string, string)>();
        var sourceValues = new Dictionary<string, object>(StringComparer.Ordinal);
        if (layer.Only is { } only)
        {
            filters.Add(only);
        }

        string? filter = null;
        string? language = null;
        string? box = null;
        TimeWindow? window = null;
        var boxCrs = Crs.Wgs84;
        var filterCrs = Crs.Wgs84;
        var parameters = LayerParameters.Of(layer);
        foreach (var (name, values) in query)
        {
            var text = QueryRules.OneText(name, values);
            if (name == "bbox")
            {
                box = text;
            }
            else if (name == "bbox-crs")
            {
                boxCrs = Crs.Parse(name, text);
            }
            else if (name == "datetime")
            {
                window = TimeWindow.Parse(text);
                filters.Add(window.Value.Touches(layer));
            }
            else if (name == "filter")
            {
                filter = text;
            }
            else if (name == "filter-lang")
            {
                language = FilterParameters.Language(text);
            }
            else if (name == "filter-crs")
            {
                filterCrs = Crs.Parse(name, text);
            }
            else if (layer.SourceParameters.FirstOrDefault(parameter => parameter.Name == name) is { } ofSource)
            {
                sourceValues.Add(name, ofSource.Read(text));
            }
            else
            {
                var parameter = parameters.GetValueOrDefault(name)
                    ?? throw new ParameterException(name, $"'{name}' is not a parameter of {layer.Id}");
                filters.Add(parameter.ToCondition(text));
                if (parameter.ExistsSql is { } exists)
                {
                    references.Add((name, exists, text));
                }
            }
        }

        if (filter is not null)
        {
            filters.Add(FilterParameters.Parse(filter, language, filterCrs, layer));
        }

        return new(filters, references, sourceValues) { Box = box is null ? null : BoundingBox.Parse(box, boxCrs), Window = window };
    }

    /// <summary>One feature, by its id.</summary>
    /// <param name="query">Only what the layer's relation takes.</param>
    public static LayerSelection Of(string id, IEnumerable<KeyValuePair<string, StringValues>> query, Layer layer)
    {
        var selection = Parse(query, layer);
        return selection with { Filters = [.. selection.Filters, bind => $"f.{layer.IdColumn} = {layer.BindId(bind, id)}"] };
    }

    /// <summary>The whole layer, its relation given the defaults.</summary>
    public static LayerSelection All(Layer layer) => Parse([], layer);

    /// <summary><c>relation AS f WHERE conditions</c>, with every value bound.</summary>
    /// <param name="further">Conditions that are not the client's, such as the start of a page.</param>
    public string From(Layer layer, SqlBinder bind, params IEnumerable<Condition> further)
    {
        var relation = layer.SourceParameters.Aggregate(layer.Source, (source, parameter) =>
            source.Replace($"{{{parameter.Name}}}", bind.Bind(SourceValues.GetValueOrDefault(parameter.Name, parameter.Default)), StringComparison.Ordinal));
        IEnumerable<Condition> box = Box is { } known ? [known.Touches(layer)] : [];
        var conditions = Filters.Concat(box).Concat(further).Select(filter => filter(bind)).ToList();
        return $"{relation} AS f WHERE {(conditions.Count == 0 ? "TRUE" : string.Join(" AND ", conditions))}";
    }
}
