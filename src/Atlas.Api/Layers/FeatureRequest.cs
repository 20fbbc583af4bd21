using Atlas.Api.Formats;
using Atlas.Api.Http;
using Microsoft.Extensions.Primitives;

namespace Atlas.Api.Layers;

/// <summary>What a client asks of one feature, understood.</summary>
public sealed record FeatureRequest(LayerSelection Selection, FeatureColumns Columns)
{
    /// <exception cref="ParameterException">A parameter is unknown, given twice, or has a bad value.</exception>
    public static FeatureRequest Parse(string id, IQueryCollection query, Layer layer)
    {
        var crs = Crs.Wgs84;
        var properties = layer.Properties;
        var ofSource = new List<KeyValuePair<string, StringValues>>();
        foreach (var (name, values) in query)
        {
            var text = QueryRules.OneText(name, values);
            switch (name)
            {
                case "crs":
                    crs = Crs.Parse(name, text);
                    break;
                case "properties":
                    properties = ItemsRequest.PropertiesOf(layer, text);
                    break;
                case "f":
                    QueryRules.Format(text, "json", "geojson");
                    break;
                case var source when layer.SourceParameters.Any(parameter => parameter.Name == source):
                    ofSource.Add(new(name, values));
                    break;
                default:
                    throw new ParameterException(name, $"a feature of {layer.Id} has no parameter '{name}'");
            }
        }

        return new(LayerSelection.Of(id, ofSource, layer), FeatureColumns.Of(layer, crs, properties, FeatureFormat.GeoJson));
    }
}
