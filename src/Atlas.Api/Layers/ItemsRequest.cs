using System.Globalization;
using Atlas.Api.Formats;
using Atlas.Api.Http;
using Microsoft.Extensions.Primitives;

namespace Atlas.Api.Layers;

/// <summary>What a client asks of a layer's items, understood.</summary>
/// <param name="Limit">Features per page; null: all of them at once, which formats without a place for links allow.</param>
/// <param name="After">Only features after this cursor; null from the start.</param>
public sealed record ItemsRequest(
    LayerSelection Selection, FeatureColumns Columns, SortOrder Order, int? Limit, int Offset, Cursor? After, bool WithByteOrderMark = false)
{
    public const int DefaultLimit = 100;
    public const int MaximumLimit = 10_000;

    /// <exception cref="ParameterException">A parameter is unknown, given twice, or has a bad value.</exception>
    public static ItemsRequest Parse(IQueryCollection query, Layer layer, FeatureFormat? format = null)
    {
        format ??= FeatureFormat.GeoJson;
        int? limit = format == FeatureFormat.GeoJson ? DefaultLimit : null;
        var mark = false;
        var offset = 0;
        var order = SortOrder.Of(layer);
        string? cursor = null;
        var crs = Crs.Wgs84;
        var properties = layer.Properties;
        var ofLayer = new List<KeyValuePair<string, StringValues>>();
        foreach (var (name, values) in query)
        {
            var text = QueryRules.OneText(name, values);
            switch (name)
            {
                case "limit":
                    limit = Math.Min(Integer(name, text, 1), MaximumLimit);
                    break;
                case "offset":
                    offset = Integer(name, text, 0);
                    break;
                case "cursor":
                    cursor = text;
                    break;
                case "sortby":
                    order = SortOrder.Parse(text, layer);
                    break;
                case "crs":
                    crs = Crs.Parse(name, text);
                    break;
                case "properties":
                    properties = PropertiesOf(layer, text);
                    break;
                case "f":
                    break; // it has been chosen by now
                case ByteOrderMark.Name:
                    mark = ByteOrderMark.Parse(text, format);
                    break;
                default:
                    ofLayer.Add(new(name, values));
                    break;
            }
        }

        return new ItemsRequest(
            LayerSelection.Parse(ofLayer, layer), FeatureColumns.Of(layer, format.CrsFor(crs), properties, format), order, limit, offset,
            cursor is null ? null : Cursor.Parse(cursor, order), mark);
    }

    /// <summary>The properties to be returned, in the order of the layer.</summary>
    /// <exception cref="ParameterException">One of them is not a property of the layer.</exception>
    public static IReadOnlyList<LayerProperty> PropertiesOf(Layer layer, string text)
    {
        var wanted = text.Split(',');
        return wanted.FirstOrDefault(name => layer.Properties.All(property => property.Name != name)) is { } unknown
            ? throw new ParameterException("properties", $"'{unknown}' is not a property of {layer.Id}")
            : [.. layer.Properties.Where(property => wanted.Contains(property.Name))];
    }

    // Digits beyond what an int holds are a whole number all the same, and more than anybody has.
    private static int Integer(string name, string text, int minimum) =>
        double.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= minimum
            ? (int)Math.Min(number, int.MaxValue)
            : throw new ParameterException(name, $"a whole number of at least {minimum} is needed, not '{text}'");
}
