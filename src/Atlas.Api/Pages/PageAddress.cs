using Atlas.Api.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Atlas.Api.Pages;

/// <summary>Addresses of the page that was asked for, in another form, language or place.</summary>
internal static class PageAddress
{
    /// <summary>Keeps the parameters as they were asked, before the page takes its own out of them.</summary>
    public static void Keep(HttpRequest request) => request.HttpContext.Items[typeof(PageAddress)] = request.QueryString.Value;

    /// <summary>Whether the address is one that takes the language of a page.</summary>
    public static bool IsKept(HttpContext http) => http.Items.ContainsKey(typeof(PageAddress));

    /// <summary>The parameters as they were asked.</summary>
    public static string? Asked(HttpRequest request) => request.HttpContext.Items[typeof(PageAddress)] as string ?? request.QueryString.Value;

    /// <summary>The same address with parameters set, or left out where the value is null.</summary>
    public static string With(HttpRequest request, params IEnumerable<(string Name, string? Value)> changes) => With(request, request.Path, changes);

    private static string With(HttpRequest request, string path, IEnumerable<(string Name, string? Value)> changes)
    {
        var query = QueryHelpers.ParseQuery(Asked(request)).ToDictionary(pair => pair.Key, pair => (string?)pair.Value.ToString(), StringComparer.Ordinal);
        foreach (var (name, value) in changes)
        {
            query[name] = value;
        }

        var address = request.HttpContext.RequestServices.GetRequiredService<PublicAddress>();
        return QueryHelpers.AddQueryString(address.Link(request, path), query.Where(pair => pair.Value is not null));
    }

    /// <summary>Another page to which the same parameters mean the same, in this language.</summary>
    /// <param name="path">Below the root of the service.</param>
    public static string Beside(HttpRequest request, string path, PageLanguage language) => With(request, path, [("f", null), (PageLanguage.Parameter, language.Code)]);

    /// <summary>Another page, which stays in the language of this one if that was asked for.</summary>
    /// <param name="path">Below the root of the service.</param>
    public static string To(HttpRequest request, string path, PageLanguage language)
    {
        var address = request.HttpContext.RequestServices.GetRequiredService<PublicAddress>().Link(request, path);
        return QueryHelpers.AddQueryString(address, PageLanguage.Parameter, language.Code);
    }
}
