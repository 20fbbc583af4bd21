using System.Globalization;
using Atlas.Api.Http;
using Atlas.Api.Layers;
using Atlas.Api.Ogc;

namespace Atlas.Api.Pages;

/// <summary>The pages that lead to the layers: landing page, conformance, collections, one collection.</summary>
internal static class CommonPages
{
    public static IReadOnlyList<Representation> Others { get; } = [Representation.Json];

    public static Task<IResult> Landing(HttpContext http, PageLanguage language)
    {
        QueryRules.NoneOf(http.Request);
        var words = language.Words;
        var links = new (string Path, string Name)[]
        {
            ("/", words.Map), ("/api/collections", words.Collections), ("/api/conformance", words.Conformance),
            ("/api/docs", words.Documentation), ("/api/openapi.json", words.Definition),
        };
        return new PageFrame(http, language, words.Atlas, [], Others).AnswerAsync(Html.Of($"""
            <p>{words.Purpose}</p>
            <ul>{links.Select(link => Html.Of($"""<li><a href="{Address(http, link.Path, language)}">{link.Name}</a></li>"""))}</ul>
            """));
    }

    public static Task<IResult> Conformance(HttpContext http, PageLanguage language)
    {
        QueryRules.NoneOf(http.Request);
        return new PageFrame(http, language, language.Words.Conformance, [("/api", language.Words.Api)], Others).AnswerAsync(Html.Of($"""
            <ul dir="ltr">{ConformanceDeclaration.Ours.ConformsTo.Select(uri => Html.Of($"<li>{uri}</li>"))}</ul>
            """));
    }

    public static Task<IResult> List(HttpContext http, PageLanguage language)
    {
        QueryRules.NoneOf(http.Request);
        var layers = http.RequestServices.GetRequiredService<Collections>().Layers;
        return new PageFrame(http, language, language.Words.Collections, [("/api", language.Words.Api)], Others).AnswerAsync(Html.Of($"""
            {layers.Select(layer => Html.Of($"""
                <section>
                <h2><a href="{Address(http, $"/api/collections/{layer.Id}", language)}">{LayerWords.Title(layer, language)}</a></h2>
                {LayerWords.Description(layer, language)}
                </section>
                """))}
            """));
    }

    public static async Task<IResult> One(HttpContext http, Layer layer, PageLanguage language)
    {
        QueryRules.NoneOf(http.Request);
        var words = language.Words;
        var extent = await http.RequestServices.GetRequiredService<ExtentQuery>().RunAsync(layer, http.RequestAborted);
        var path = $"/api/collections/{layer.Id}";
        var links = new (string Path, string Name)[]
        {
            ("items", words.Records), ("queryables", words.Queryables), ("sortables", words.Sortables), ("schema", words.Schema),
        };
        var frame = new PageFrame(http, language, LayerWords.Title(layer, language), [("/api", words.Api), ("/api/collections", words.Collections)], Others, MapLink.Of(layer));
        return await frame.AnswerAsync(Html.Of($"""
            {LayerWords.Description(layer, language)}
            <ul>{links.Select(link => Html.Of($"""<li><a href="{Address(http, $"{path}/{link.Path}", language)}">{link.Name}</a></li>"""))}</ul>
            <dl>
            <dt>{words.Extent}</dt><dd>{Box(extent?.Spatial, language)}</dd>
            <dt>{words.Time}</dt><dd>{Time(extent?.Temporal, language)}</dd>
            </dl>
            """));
    }

    // Only pages have a language: the schemas and the map's documents have no such parameter.
    private static string Address(HttpContext http, string path, PageLanguage language) =>
        path.Split('/')[^1] is "queryables" or "sortables" or "schema" or "docs" or "openapi.json"
            ? http.RequestServices.GetRequiredService<PublicAddress>().Link(http.Request, path)
            : PageAddress.To(http.Request, path, language);

    private static Html Box(SpatialExtent? extent, PageLanguage language) => extent is null
        ? ValueText.Unknown(language)
        : Html.Of($"""<bdi dir="ltr">{string.Join(", ", extent.Bbox[0].Select(number => number.ToString("0.###", CultureInfo.InvariantCulture)))}</bdi>""");

    private static Html Time(TemporalExtent? extent, PageLanguage language)
    {
        return extent is null ? ValueText.Unknown(language) : Html.Join(" – ", extent.Interval[0].Select(End));

        Html End(DateTime? end) => end is { } instant ? Html.Of($"""<bdi dir="ltr">{instant.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}</bdi>""") : Html.Of($"{language.Words.Open}");
    }
}
