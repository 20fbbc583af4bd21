using Atlas.Api.Http;
using Atlas.Api.Layers;
using Microsoft.AspNetCore.WebUtilities;

namespace Atlas.Api.Ogc;

/// <summary>Addresses of a layer's items.</summary>
internal static class ItemsLinks
{
    /// <summary>The page after this one: the same question from where it ended.</summary>
    public static string Next(HttpRequest request, Layer layer, Cursor end, PublicAddress address)
    {
        var others = request.Query.Where(pair => pair.Key is not ("cursor" or "offset")).ToDictionary(pair => pair.Key, pair => (string?)pair.Value);
        others["cursor"] = end.ToString();
        return address.Link(request, QueryHelpers.AddQueryString($"/api/collections/{layer.Id}/items", others));
    }
}
