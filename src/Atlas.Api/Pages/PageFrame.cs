using System.Globalization;
using Atlas.Api.Http;
using Atlas.Api.Licences;

namespace Atlas.Api.Pages;

/// <summary>What stands around every page: its head, the way to it, and below it what holds for all figures.</summary>
/// <param name="Title">Of this page.</param>
/// <param name="Way">The pages above it: path and name.</param>
/// <param name="Others">The other forms in which it can be had.</param>
/// <param name="OnMap">Query of the map that shows the same; null where there is none.</param>
internal sealed record PageFrame(HttpContext Http, PageLanguage Language, string Title, IReadOnlyList<(string Path, string Name)> Way, IReadOnlyList<Representation> Others, string? OnMap = null)
{
    private const string Policy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>Records on this page: as many has the page in another form, which may have another default.</summary>
    public int? Limit { get; init; }

    /// <summary>Whether the address can be had in the other language, too.</summary>
    public bool HasOtherLanguage { get; init; } = true;

    private PageWords Words => Language.Words;

    /// <summary>A page of which all is known.</summary>
    public async Task<IResult> AnswerAsync(Html content)
    {
        Begin();
        await Http.Response.WriteAsync($"{Above()}{content}{Below()}", Http.RequestAborted);
        return TypedResults.Empty;
    }

    public void Begin()
    {
        var headers = Http.Response.Headers;
        Http.Response.ContentType = "text/html; charset=utf-8";
        headers.ContentLanguage = Language.Code;
        headers.ContentSecurityPolicy = Policy;
    }

    public Html Above() => Html.Of($"""
        <!doctype html>
        <html lang="{Language.Code}" dir="{Language.Direction}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{Title} – {Words.Atlas}</title>
        <link rel="stylesheet" href="{Address("/api/pages.css")}">
        <link rel="canonical" href="{PageAddress.With(Http.Request, ("f", null), (PageLanguage.Parameter, Language.Code))}">
        {InOtherLanguage(address => Html.Of($"""<link rel="alternate" hreflang="{Language.Other.Code}" href="{address}">"""))}
        {Others.Select(one => Html.Of($"""<link rel="alternate" type="{one.MediaType}" href="{As(one)}">"""))}
        </head>
        <body>
        <header>
        <nav aria-label="{Words.Path}">{Html.Join(" › ", Way.Select(step => Html.Of($"""<a href="{PageAddress.To(Http.Request, step.Path, Language)}">{step.Name}</a>""")))}</nav>
        {InOtherLanguage(address => Html.Of($"""<a hreflang="{Language.Other.Code}" lang="{Language.Other.Code}" href="{address}">{Language.Other.Name}</a>"""))}
        </header>
        <main>
        <h1><bdi>{Title}</bdi></h1>
        """);

    public Html Below() => Html.Of($"""
        </main>
        <footer>
        <p>{Words.Minimum}</p>
        <p>{Html.Join(" · ", [.. Map(), .. Others.Select(one => Html.Of($"""<a rel="alternate" type="{one.MediaType}" href="{As(one)}">{Words.AlsoAs} <bdi>{one.MediaType}</bdi></a>""")), Licence()])}</p>
        </footer>
        </body>
        </html>
        """);

    private Html InOtherLanguage(Func<string, Html> link) => HasOtherLanguage ? link(PageAddress.With(Http.Request, (PageLanguage.Parameter, Language.Other.Code))) : default;

    private Html Licence() => Html.Of($"""<a rel="license" href="{PageAddress.To(Http.Request, LicenceLink.Path, Language)}">{Words.Licence}</a>""");

    private IEnumerable<Html> Map() => OnMap is null ? [] : [Html.Of($"""<a href="{PageAddress.To(Http.Request, $"/{OnMap}", Language)}">{Words.OnMap}</a>""")];

    private string As(Representation one) => PageAddress.With(
        Http.Request, [("f", one.Name), (PageLanguage.Parameter, null), .. Limit is { } limit ? new[] { ("limit", (string?)limit.ToString(CultureInfo.InvariantCulture)) } : []]);

    private string Address(string path) => Http.RequestServices.GetRequiredService<PublicAddress>().Link(Http.Request, path);
}
