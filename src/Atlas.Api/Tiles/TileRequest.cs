using Atlas.Api.Http;
using Atlas.Api.Layers;
using Microsoft.Extensions.Primitives;

namespace Atlas.Api.Tiles;

/// <summary>What a client asks of a layer's tiles, understood: the same features as its items.</summary>
/// <param name="Question">The layer and the parameters in one order: two requests with the same question mean the same tiles.</param>
public sealed record TileRequest(Layer Layer, LayerSelection Selection, string Question)
{
    /// <exception cref="ParameterException">A parameter is unknown, given twice, or has a bad value.</exception>
    public static TileRequest Parse(IEnumerable<KeyValuePair<string, StringValues>> query, Layer layer)
    {
        var ofLayer = query.Where(pair => pair.Key != "f").ToList();
        var parts = ofLayer.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={Uri.EscapeDataString(pair.Value.ToString())}");
        return new(layer, LayerSelection.Parse(ofLayer, layer), $"{layer.Id}?{string.Join('&', parts)}");
    }

    public bool IsFiltered => Selection.Box is not null || Selection.Filters.Count > (Layer.Only is null ? 0 : 1);

    /// <summary>All features of the layer, its relation given the same values.</summary>
    public TileRequest Unfiltered()
    {
        var values = Selection.SourceValues.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={Written(pair.Value)}");
        return this with
        {
            Selection = new(Layer.Only is { } only ? [only] : [], [], Selection.SourceValues),
            Question = $"{Layer.Id}?{string.Join('&', values)}",
        };
    }

    private static string Written(object value) =>
        value is string[] several ? string.Join(',', several) : Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!;
}
