using System.Collections.Concurrent;

namespace Atlas.Api.Layers;

/// <summary>The filters of a layer by name: each property, the layer's own, and <c>zone</c>.</summary>
public static class LayerParameters
{
    private const string ZoneExists = "SELECT EXISTS (SELECT FROM atlas.zone WHERE id = $1)";

    private static readonly ConcurrentDictionary<Layer, IReadOnlyDictionary<string, LayerParameter>> Known = new(ReferenceEqualityComparer.Instance);

    public static IReadOnlyDictionary<string, LayerParameter> Of(Layer layer) => Known.GetOrAdd(layer, Build);

    private static Dictionary<string, LayerParameter> Build(Layer layer)
    {
        var parameters = new Dictionary<string, LayerParameter>(StringComparer.Ordinal);
        foreach (var parameter in layer.Properties.Select(Parameters.ForProperty).OfType<LayerParameter>().Concat(layer.Parameters))
        {
            parameters[parameter.Name] = parameter; // a layer's own parameter takes the place of plain equality
        }

        foreach (var ofSource in layer.SourceParameters)
        {
            parameters.Remove(ofSource.Name); // and so does one that the relation takes
        }

        parameters.TryAdd("zone", Zone(layer));
        return parameters;
    }

    private static LayerParameter Zone(Layer layer) => new(
        "zone", PropertyType.Text, "Id of a zone: features in it, by their best known place.", layer.InZone ?? (zone => bind => $"""
            EXISTS (SELECT FROM atlas.zone_version z WHERE z.zone = {bind.Bind(zone)} AND ST_Intersects(z.geom, f.{layer.Geometry}))
            """))
    {
        ExistsSql = ZoneExists,
        Example = "zone-1-idlib",
    };
}
