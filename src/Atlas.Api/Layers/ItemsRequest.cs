using System.Globalization;
using Atlas.Api.Http;

namespace Atlas.Api.Layers;

/// <summary>What a client asks of a layer's items, understood.</summary>
/// <param name="Filters">All must hold.</param>
/// <param name="References">Ids that a filter names, to be looked up: the parameter, the SQL that says whether there is one, and the id.</param>
/// <param name="After">Only features after this cursor; null from the start.</param>
public sealed record ItemsRequest(
    IReadOnlyList<Condition> Filters, IReadOnlyList<(string Parameter, string ExistsSql, string Id)> References, int Limit, int Offset, Cursor? After)
{
    public const int DefaultLimit = 100;
    public const int MaximumLimit = 10_000;

    /// <exception cref="ParameterException">A parameter is unknown, given twice, or has a bad value.</exception>
    public static ItemsRequest Parse(IQueryCollection query, Layer layer)
    {
        var filters = new List<Condition>();
        var references = new List<(string, string, string)>();
        var limit = DefaultLimit;
        var offset = 0;
        Cursor? after = null;
        if (layer.Only is { } only)
        {
            filters.Add(only);
        }

        var parameters = LayerParameters.Of(layer);
        foreach (var (name, values) in query)
        {
            if (values.Count != 1)
            {
                throw new ParameterException(name, "this parameter may be given once only");
            }

            var text = values[0] ?? "";
            if (text.Contains('\0', StringComparison.Ordinal))
            {
                throw new ParameterException(name, "a NUL character means nothing here"); // and PostgreSQL has no text with one
            }

            switch (name)
            {
                case "bbox":
                    filters.Add(BoundingBox.Parse(text).Touches(layer));
                    break;
                case "datetime":
                    filters.Add(TimeWindow.Parse(text).Touches(layer));
                    break;
                case "limit":
                    limit = Math.Min(Integer(name, text, 1), MaximumLimit);
                    break;
                case "offset":
                    offset = Integer(name, text, 0);
                    break;
                case "cursor":
                    after = Cursor.Parse(text);
                    break;
                case "f":
                    if (text is not ("json" or "geojson"))
                    {
                        throw new ParameterException(name, $"'{text}' is not a format of this resource; there are json and geojson");
                    }

                    break;
                default:
                    var parameter = parameters.GetValueOrDefault(name)
                        ?? throw new ParameterException(name, $"'{name}' is not a parameter of {layer.Id}");
                    filters.Add(parameter.ToCondition(text));
                    if (parameter.ExistsSql is { } exists)
                    {
                        references.Add((name, exists, text));
                    }

                    break;
            }
        }

        return new ItemsRequest(filters, references, limit, offset, after);
    }

    private static int Integer(string name, string text, int minimum) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= minimum
            ? number
            : throw new ParameterException(name, $"a whole number of at least {minimum} is needed, not '{text}'");
}
