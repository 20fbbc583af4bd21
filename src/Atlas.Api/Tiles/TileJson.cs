using System.Text.Json.Serialization;
using Atlas.Api.Layers;

namespace Atlas.Api.Tiles;

/// <summary>The tiles of a layer for web maps (TileJSON 3.0.0).</summary>
/// <param name="Tiles">One template: its tiles answer the same parameters as this document was asked with.</param>
/// <param name="Bounds">West, south, east, north; left out while the layer is empty.</param>
public sealed record TileJson(
    [property: JsonPropertyName("tilejson")] string Version, string Name, string Description, string Scheme, IReadOnlyList<string> Tiles,
    [property: JsonPropertyName("minzoom")] int MinZoom, [property: JsonPropertyName("maxzoom")] int MaxZoom,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<double>? Bounds,
    [property: JsonPropertyName("vector_layers")] IReadOnlyList<VectorLayer> VectorLayers)
{
    public static TileJson Of(Layer layer, IReadOnlyList<double>? bounds, string template) => new(
        "3.0.0", layer.TitleEn, layer.Description, "xyz", [template], 0, TileAddress.GreatestZoom, bounds,
        [new(layer.Id, layer.Description, 0, TileAddress.GreatestZoom, VectorLayer.FieldsOf(layer))]);
}

/// <summary>A layer in the tiles, with its attributes and what they mean.</summary>
public sealed record VectorLayer(
    string Id, string Description, [property: JsonPropertyName("minzoom")] int MinZoom, [property: JsonPropertyName("maxzoom")] int MaxZoom,
    IReadOnlyDictionary<string, string> Fields)
{
    internal static Dictionary<string, string> FieldsOf(Layer layer)
    {
        var fields = TileColumn.Of(layer).ToDictionary(column => column.Name, column => column.Description);
        if (layer.Shape == LayerShape.Point)
        {
            foreach (var (name, description) in AggregateTile.FieldsOf(layer))
            {
                fields[name] = fields.TryGetValue(name, out var own) ? $"{own} In an aggregate: {description}" : description;
            }
        }

        return fields;
    }
}
