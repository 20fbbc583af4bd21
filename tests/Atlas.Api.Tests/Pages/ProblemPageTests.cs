using System.Net;
using System.Reflection;
using System.Text.RegularExpressions;
using Atlas.Api.Http;
using Atlas.Api.Pages;
using Atlas.Testing;
using Xunit;

namespace Atlas.Api.Tests.Pages;

/// <summary>Who opens a wrong address with a browser reads what is wrong; programs get <c>application/problem+json</c> as ever.</summary>
public sealed class ProblemPageTests(GeodataApi api) : IClassFixture<GeodataApi>
{
    private const string Browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private const string Items = "/api/collections/incidents/items";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Items + "?bbox=1", "en", "Invalid parameter")]
    [InlineData(Items + "?bbox=1", "ar", "معامل غير صالح")]
    [InlineData(Items + "?filter=killed_min%20>", "ar", "معامل غير صالح")]
    [InlineData(Items + "/nothing", "en", "Not found")]
    [InlineData("/api/collections/nothing", "ar", "غير موجود")]
    [InlineData("/nowhere", "ar", "غير موجود")]
    [InlineData("/api/ceasefires/nothing/comparison", "en", "Not found")]
    [InlineData("/api/ceasefires/idlib-5-2020-03-06/comparison?window=3", "ar", "لا تمكن المقارنة")]
    [InlineData("/api/incidents/nothing", "ar", "غير موجود")]
    [InlineData("/api/exports/incidents.xml", "en", "Not found")]
    public async Task A_browser_reads_the_same_facts_in_its_language(string path, string language, string title)
    {
        using var told = await api.Client.GetAsync(path, Cancel);
        var problem = await api.Client.ProblemAsync(path, told.StatusCode);

        using var answer = await AskAsync(path, Browser, language);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancel));

        Assert.Equal(told.StatusCode, answer.StatusCode);
        Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        Assert.Equal([language], answer.Content.Headers.ContentLanguage);
        Assert.Contains($"<h1><bdi>{title}</bdi></h1>", page, StringComparison.OrdinalIgnoreCase);
        foreach (var fact in new[] { "detail", "parameter", "status", "type" })
        {
            Assert.True(!problem.TryGetProperty(fact, out var value) || page.Contains($">{value}</bdi>", StringComparison.Ordinal), $"{fact}: {page}");
        }

        Assert.Superset(new HashSet<string> { "Accept", "Accept-Language" }, answer.Headers.Vary.ToHashSet());
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Contains("default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("*/*")]
    [InlineData("application/json")]
    [InlineData("application/geo+json, application/json")] // GDAL
    [InlineData("text/csv")]
    [InlineData("text/html, application/json")]
    [InlineData("text/html;q=0.4, application/problem+json;q=0.5")]
    [InlineData("nonsense")]
    public async Task Who_does_not_prefer_to_read_gets_the_problem_as_json(string accept)
    {
        using var answer = await AskAsync($"{Items}?bbox=1", accept, "ar");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task What_was_asked_is_shown_as_text()
    {
        using var answer = await AskAsync($"{Items}?f=<script>alert(1)</script>", Browser, "en");
        var page = await answer.Content.ReadAsStringAsync(Cancel);

        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/nowhere", true)]
    [InlineData(Items + "/nothing", true)]
    [InlineData("/api/incidents/nothing", false)] // it knows no parameter of that name, and would complain of it
    public async Task The_other_language_is_offered_where_the_address_can_be_had_in_it(string path, bool isOffered)
    {
        using var answer = await AskAsync(path, Browser, "en");
        var page = await answer.Content.ReadAsStringAsync(Cancel);

        var link = Regex.Match(page, "<a hreflang=\"ar\" lang=\"ar\" href=\"([^\"]+)\"");

        Assert.Equal(isOffered, link.Success);
        if (isOffered)
        {
            using var other = await AskAsync(WebUtility.HtmlDecode(link.Groups[1].Value), Browser, "en");
            Assert.Equal(["ar"], other.Content.Headers.ContentLanguage);
            Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
        }
    }

    [Fact]
    public async Task A_language_that_there_is_not_is_told_in_one_that_there_is()
    {
        using var answer = await AskAsync("/api?lang=fr", Browser, "ar");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(["ar"], answer.Content.Headers.ContentLanguage);
    }

    [Fact]
    public void Every_type_of_problem_has_words()
    {
        var types = typeof(ProblemWriter).GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!).ToList();

        Assert.Equal(9, types.Count);
        Assert.All(types, type => Assert.NotNull(ProblemWords.Of(type)));
    }

    private async Task<HttpResponseMessage> AskAsync(string path, string accept, string language)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        request.Headers.Add("Accept-Language", language);
        return await api.Client.SendAsync(request, Cancel);
    }
}
