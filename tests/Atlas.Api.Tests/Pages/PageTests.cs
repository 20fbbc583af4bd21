using System.Net;
using System.Text.RegularExpressions;
using Atlas.Api.Ogc;
using Atlas.Testing;
using Xunit;

namespace Atlas.Api.Tests.Pages;

/// <summary>The pages for people: found by browsers, in both languages, and leading on.</summary>
public sealed class PageTests(GeodataApi api) : IClassFixture<GeodataApi>
{
    private const string Browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private const string Market = "/api/collections/incidents/items/2019-07-22-maarat-al-numan-market";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string> Paths { get; } =
    [
        "/api", "/api/conformance", "/api/collections", "/api/licence", Market, "/api/ceasefires/comparisons", "/api/ceasefires/idlib-4-2020-01-12/comparison",
        .. Collections.BuiltIn.Layers.SelectMany(layer => new[] { $"/api/collections/{layer.Id}", $"/api/collections/{layer.Id}/items" }),
    ];

    /// <summary>The declaration of conformance has no links, by the standard's schema; a comparison is a report.</summary>
    public static TheoryData<string> LinkedPaths { get; } = [.. Paths.Select(row => row.Data).Where(path => path != "/api/conformance" && !path.StartsWith("/api/ceasefires", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task A_browser_gets_a_page_in_its_language_that_runs_nothing(string path)
    {
        foreach (var (language, direction) in new[] { ("en", "ltr"), ("ar", "rtl") })
        {
            using var answer = await AskAsync(path, Browser, $"{language},fr;q=0.5");
            var page = await answer.Content.ReadAsStringAsync(Cancel);

            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
            Assert.Equal([language], answer.Content.Headers.ContentLanguage);
            Assert.Contains($"<html lang=\"{language}\" dir=\"{direction}\">", page, StringComparison.Ordinal);
            Assert.Superset(new HashSet<string> { "Accept", "Accept-Language" }, answer.Headers.Vary.ToHashSet());
            Assert.Contains("default-src 'none'; style-src 'self'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
            Assert.DoesNotMatch("<script|<style| style=| on[a-z]+=", page);
            Assert.Equal(Regex.Count(page, "<(t[dh]|tr|dl|dd|dt|ul|li|p|a|section|bdi|span|main|footer)[ >]"), Regex.Count(page, "</(t[dh]|tr|dl|dd|dt|ul|li|p|a|section|bdi|span|main|footer)>"));
        }
    }

    [Fact]
    public async Task The_parameter_wins_over_the_browsers_language_and_links_keep_it()
    {
        using var answer = await AskAsync("/api/collections?lang=ar", Browser, "en");
        var page = await answer.Content.ReadAsStringAsync(Cancel);

        Assert.Contains("dir=\"rtl\"", page, StringComparison.Ordinal);
        Assert.Contains("المجازر", page, StringComparison.Ordinal);
        Assert.Contains("/api/collections/massacres?lang=ar", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_page_that_pages_lead_to_is_there()
    {
        var known = new HashSet<string> { "/api?f=html&lang=en" };
        var ahead = new Queue<string>(known);
        while (ahead.TryDequeue(out var path))
        {
            using var answer = await AskAsync(path, Browser, "en");
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{path}: {answer.StatusCode}");
            var page = await answer.Content.ReadAsStringAsync(Cancel);
            var isOurs = page.Contains("/api/pages.css", StringComparison.Ordinal); // the documentation is Swagger UI's
            foreach (Match link in Regex.Matches(isOurs ? page : "", "href=\"([^\"]+)\""))
            {
                var address = new Uri(WebUtility.HtmlDecode(link.Groups[1].Value)).PathAndQuery;

                // One record of each layer, and one page of records, stand for the others; the map is not built here.
                var kind = Regex.Replace(address, "(/items/)[^?]+|offset=[0-9]+", "$1");
                if (address.StartsWith("/api", StringComparison.Ordinal) && known.Add(kind))
                {
                    ahead.Enqueue(address);
                }
            }
        }

        Assert.True(known.Count > 100, $"{known.Count}");
    }

    [Fact]
    public async Task Turning_the_pages_shows_every_record_once_in_the_order_of_the_api_and_leads_back()
    {
        var ids = new List<string>();
        var path = (string?)"/api/collections/communities/items?f=html&lang=en&limit=150&sortby=-name_en";
        var pages = new List<string>();
        while (path is not null)
        {
            var page = await api.Client.GetStringAsync(path, Cancel);
            pages.Add(page);
            ids.AddRange(Regex.Matches(page, "<th scope=\"row\"><a [^>]*><bdi>([^<]+)</bdi>").Select(match => match.Groups[1].Value));
            path = Turn(page, "next");
        }

        Assert.Equal(await api.Client.IdsAsync("communities", "&sortby=-name_en"), ids);
        Assert.Contains("<bdi dir=\"ltr\">1–150</bdi> of 360", pages[0], StringComparison.Ordinal);
        Assert.Equal(pages[1], await api.Client.GetStringAsync(Turn(pages[2], "prev"), Cancel));
        Assert.Null(Turn(pages[0], "prev"));
    }

    [Theory]
    [InlineData("/api?f=html&lang=fr", "lang")]
    [InlineData("/api/collections?lang=EN", "lang")]
    [InlineData("/api/collections/incidents/items?f=html&lang=", "lang")]
    [InlineData("/api/collections/incidents/items?f=html&limit=many", "limit")]
    [InlineData("/api/collections/incidents/items?f=html&nothing=1", "nothing")]
    [InlineData("/api/collections/incidents?f=html&limit=1", "limit")]
    [InlineData(Market + "?f=html&limit=1", "limit")]
    [InlineData("/api/collections?f=xml", "f")]
    public async Task What_a_page_cannot_understand_is_refused_as_elsewhere(string path, string parameter)
    {
        var problem = await api.Client.ProblemAsync(path, HttpStatusCode.BadRequest);

        Assert.Equal(parameter, problem.GetProperty("parameter").GetString());
    }

    [Fact]
    public async Task A_record_that_is_not_there_has_no_page() =>
        await api.Client.ProblemAsync("/api/collections/incidents/items/nothing?f=html", HttpStatusCode.NotFound);

    [Fact]
    public async Task A_cache_keeps_the_languages_apart()
    {
        using var english = await AskAsync(Market, Browser, "en");
        using var arabic = await AskAsync(Market, Browser, "ar");

        Assert.NotNull(english.Headers.ETag);
        Assert.NotEqual(english.Headers.ETag, arabic.Headers.ETag);
    }

    [Theory]
    [MemberData(nameof(LinkedPaths))]
    public async Task The_json_and_the_page_lead_to_each_other(string path)
    {
        var alternate = (await api.Client.JsonAsync(path)).GetProperty("links").EnumerateArray()
            .Single(link => link.GetProperty("rel").GetString() == "alternate" && link.GetProperty("type").GetString() == "text/html");

        var page = await api.Client.GetStringAsync(alternate.GetProperty("href").GetString(), Cancel);
        var back = Regex.Match(page, "<link rel=\"alternate\" type=\"application/(geo&#x2B;)?json\" href=\"([^\"]+)\">").Groups[2].Value;
        await api.Client.JsonAsync(WebUtility.HtmlDecode(back));
    }

    private static string? Turn(string page, string rel) =>
        Regex.Match(page, $"<a rel=\"{rel}\" href=\"([^\"]+)\"") is { Success: true } link ? WebUtility.HtmlDecode(link.Groups[1].Value) : null;

    private async Task<HttpResponseMessage> AskAsync(string path, string accept, string language)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Accept", accept);
        request.Headers.Add("Accept-Language", language);
        return await api.Client.SendAsync(request, Cancel);
    }
}
