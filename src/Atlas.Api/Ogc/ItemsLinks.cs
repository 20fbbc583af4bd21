using System.Globalization;
using Atlas.Api.Formats;
using Atlas.Api.Http;
using Atlas.Api.Layers;
using Atlas.Api.Pages;
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

    /// <summary>The same page in the other formats, of which those that know no other coordinates than WGS 84 are left out where others were asked for.</summary>
    public static IEnumerable<Link> InOtherFormats(HttpRequest request, ItemsRequest asked) => FeatureFormat.All
        .Where(format => format != FeatureFormat.GeoJson && format.Takes(asked.Columns.Crs))
        .Select(format => new Link(
            PageAddress.With(request, ("f", format.Name), ("limit", asked.Limit?.ToString(CultureInfo.InvariantCulture))), "alternate", format.MediaType, $"This page as {format.Title}"));
}
