using Atlas.Api.Http;
using Atlas.Api.Layers;
using Atlas.Api.Ogc;
using Atlas.Api.Tiles;

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
            ("/", words.Map), ("/api/collections", words.Collections), (ComparisonPage.ListPath, ComparisonWords.Of(language).Title), ("/api/conformance", words.Conformance),
            ("/api/licence", words.Licence), ("/api/docs", words.Documentation), ("/api/openapi.json", words.Definition),
        };
        return new PageFrame(http, language, words.Atlas, [], Others).AnswerAsync(Html.Of($"""
            <p>{words.Purpose}</p>
            <ul>{links.Select(link => Html.Of($"""<li><a href="{Address(http, link.Path, language)}">{link.Name}</a></li>"""))}<li><a href="{Tiles(http)}">{words.Tiles}</a></li></ul>
            """));
    }

    public static Task<IResult> Conformance(HttpContext http, PageLanguage language)
    {
        QueryRules.NoneOf(http.Request);
        return new PageFrame(http, language, language.Words.Conformance, [("/api", language.Words.Api)], Others).AnswerAsync(Html.Of($"""
            <ul dir="ltr">{ConformanceDeclaration.Ours.ConformsTo.Select(uri => Html.Of($"<li>{uri}</li>"))}</ul>
            """));
    }

    public static async Task<IResult> List(HttpContext http, PageLanguage language)
    {
        QueryRules.NoneOf(http.Request);
        var layers = http.RequestServices.GetRequiredService<Collections>().Layers;
        var sections = new List<Html>();
        foreach (var layer in layers)
        {
            var facts = await CollectionFacts.OfAsync(http, layer, language);
            sections.Add(Html.Of($"""
                <section>
                <h2><a href="{Address(http, $"/api/collections/{layer.Id}", language)}">{LayerWords.Title(layer, language)}</a></h2>
                {LayerWords.Description(layer, language)}
                {facts}
                </section>
                """));
        }

        return await new PageFrame(http, language, language.Words.Collections, [("/api", language.Words.Api)], Others).AnswerAsync(Html.Join(sections));
    }

    public static async Task<IResult> One(HttpContext http, Layer layer, PageLanguage language)
    {
        QueryRules.NoneOf(http.Request);
        var words = language.Words;
        var path = $"/api/collections/{layer.Id}";
        var address = http.RequestServices.GetRequiredService<PublicAddress>().To(http.Request);
        var links = new (string Path, string Name)[]
        {
            ($"{path}/queryables", words.Queryables), ($"{path}/sortables", words.Sortables), ($"{path}/schema", words.Schema), ($"{path}/tiles?f=json", words.Tiles),
        };
        var facts = await CollectionFacts.OfAsync(http, layer, language);
        var frame = new PageFrame(http, language, LayerWords.Title(layer, language), [("/api", words.Api), ("/api/collections", words.Collections)], Others, MapLink.Of(layer));
        return await frame.AnswerAsync(Html.Of($"""
            {LayerWords.Description(layer, language)}
            <p><a href="{Address(http, $"{path}/items", language)}">{words.Records}</a></p>
            {facts}
            <h2>{words.TakeAway}</h2>
            <ul>{CollectionLinks.Files(layer, address).Select(file => Html.Of($"""<li><a rel="enclosure" type="{file.Type}" href="{file.Href}"><bdi>{file.Href.Split('/')[^1]}</bdi></a> <bdi class="muted">{file.Type}</bdi></li>"""))}</ul>
            <h2>{words.ForPrograms}</h2>
            <ul>{links.Select(link => Html.Of($"""<li><a href="{address(link.Path)}">{link.Name}</a></li>"""))}{CollectionLinks.Items(layer, address).Select(items => Html.Of($"""<li><a rel="items" type="{items.Type}" href="{items.Href}">{words.Records}: <bdi>{items.Type}</bdi></a></li>"""))}</ul>
            """));
    }

    // Only pages have a language.
    private static string Address(HttpContext http, string path, PageLanguage language) =>
        path.Split('/')[^1] is "docs" or "openapi.json"
            ? http.RequestServices.GetRequiredService<PublicAddress>().Link(http.Request, path)
            : PageAddress.To(http.Request, path, language);

    private static string Tiles(HttpContext http) => http.RequestServices.GetRequiredService<PublicAddress>().Link(http.Request, $"{DatasetTileEndpoints.Path}?f=json");
}
