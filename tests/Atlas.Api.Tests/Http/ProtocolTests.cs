using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Atlas.Api.Tests.Ogc;
using Atlas.Testing;
using Xunit;

namespace Atlas.Api.Tests.Http;

public sealed class ProtocolTests(GeodataApi api) : IClassFixture<GeodataApi>
{
    private const string Items = "/api/collections/incidents/items";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("POST", Items)]
    [InlineData("PUT", "/api/collections/incidents/items/2019-11-qahh-camp")]
    [InlineData("DELETE", "/api/incidents/2019-11-qahh-camp")]
    [InlineData("PATCH", "/api/collections")]
    public async Task Only_reading_is_allowed_and_the_answer_says_so(string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);

        using var answer = await api.Client.SendAsync(request, Cancel);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Contains("GET", answer.Content.Headers.Allow);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("/api", HttpStatusCode.OK)]
    [InlineData(Items, HttpStatusCode.OK)]
    [InlineData("/api/incidents/2019-11-qahh-camp", HttpStatusCode.OK)]
    [InlineData(Items + "?limit=x", HttpStatusCode.BadRequest)]
    [InlineData("/api/collections/nowhere", HttpStatusCode.NotFound)]
    public async Task Any_page_may_read_the_answer_and_the_fault(string path, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Origin", "https://partner.example");

        using var answer = await api.Client.SendAsync(request, Cancel);

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(["*"], answer.Headers.GetValues("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task A_preflight_is_answered()
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, Items);
        request.Headers.Add("Origin", "https://partner.example");
        request.Headers.Add("Access-Control-Request-Method", "GET");
        request.Headers.Add("Access-Control-Request-Headers", "x-anything");

        using var answer = await api.Client.SendAsync(request, Cancel);

        Assert.True(answer.IsSuccessStatusCode);
        Assert.Equal(["*"], answer.Headers.GetValues("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task Answers_are_compressed_for_those_who_ask()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Items);
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("gzip"));

        using var answer = await api.Client.SendAsync(request, Cancel);

        Assert.Equal(["gzip"], answer.Content.Headers.ContentEncoding);
        Assert.Contains("Accept-Encoding", answer.Headers.Vary);
        await using var unpacked = new GZipStream(await answer.Content.ReadAsStreamAsync(Cancel), CompressionMode.Decompress);
        using var page = await JsonDocument.ParseAsync(unpacked, cancellationToken: Cancel);
        Assert.Equal(28, page.RootElement.GetProperty("numberMatched").GetInt32());
    }

    [Theory]
    [InlineData("/api", "application/json")]
    [InlineData("/api/conformance", "application/json")]
    [InlineData("/api/collections", "application/json")]
    [InlineData("/api/collections/incidents", "application/json")]
    [InlineData(Items, "application/geo+json")]
    [InlineData("/api/collections/incidents/items/2019-11-qahh-camp", "application/geo+json")]
    [InlineData("/api/incidents/2019-11-qahh-camp", "application/json")]
    [InlineData("/api/docs/index.html", "text/html")]
    public async Task An_answer_says_what_it_is(string path, string mediaType)
    {
        using var answer = await api.Client.GetAsync(path, Cancel);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(mediaType, answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Every_link_is_absolute_and_leads_somewhere()
    {
        var landing = await api.Client.JsonAsync("/api");
        var collections = await api.Client.JsonAsync("/api/collections");
        var links = landing.GetProperty("links").EnumerateArray()
            .Concat(collections.GetProperty("collections").EnumerateArray().SelectMany(collection => collection.GetProperty("links").EnumerateArray()))
            .Select(link => link.GetProperty("href").GetString()!).Distinct();

        foreach (var link in links)
        {
            Assert.StartsWith("http://", link, StringComparison.Ordinal);
            using var answer = await api.Client.GetAsync(link, Cancel);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{link}: {answer.StatusCode}");
        }
    }

    [Trait(ConformanceTests.Trap, "T8")]
    [Fact]
    public async Task A_collection_is_described_alike_by_itself_and_in_the_list()
    {
        var list = (await api.Client.JsonAsync("/api/collections")).GetProperty("collections").EnumerateArray();

        foreach (var listed in list)
        {
            var itself = await api.Client.JsonAsync($"/api/collections/{listed.GetProperty("id").GetString()}");
            Assert.True(JsonElement.DeepEquals(listed, itself), $"{listed}\n{itself}");
        }
    }
}
