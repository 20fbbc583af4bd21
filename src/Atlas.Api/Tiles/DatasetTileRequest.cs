using Atlas.Api.Http;
using Atlas.Api.Layers;
using Microsoft.Extensions.Primitives;

namespace Atlas.Api.Tiles;

/// <summary>Reads which collections, and of which time, a tile of several layers is to have.</summary>
public static class DatasetTileRequest
{
    public const string CollectionsParameter = "collections";
    public const string TimeParameter = "datetime";

    /// <returns>What is asked of each collection, in the order in which they are named; all of them where none is.</returns>
    /// <exception cref="ParameterException">A parameter is unknown, given twice, or has a bad value.</exception>
    public static IReadOnlyList<TileRequest> Parse(IQueryCollection query, IReadOnlyList<Layer> layers)
    {
        var chosen = layers;
        var time = new List<KeyValuePair<string, StringValues>>();
        foreach (var pair in query.Where(pair => pair.Key != "f"))
        {
            switch (pair.Key)
            {
                case CollectionsParameter:
                    chosen = Named(QueryRules.OneText(pair.Key, pair.Value), layers);
                    break;
                case TimeParameter:
                    time.Add(pair);
                    break;
                default:
                    throw new ParameterException(pair.Key, $"tiles of several collections have no parameter '{pair.Key}'");
            }
        }

        return [.. chosen.Select(layer => TileRequest.Parse(time, layer))];
    }

    private static Layer[] Named(string text, IReadOnlyList<Layer> layers)
    {
        var names = text.Split(',');
        return names.Distinct().Count() == names.Length
            ? [.. names.Select(name => layers.FirstOrDefault(layer => layer.Id == name) ?? throw new ParameterException(CollectionsParameter, $"there is no collection '{name}'"))]
            : throw new ParameterException(CollectionsParameter, "each collection can be in a tile once");
    }
}
