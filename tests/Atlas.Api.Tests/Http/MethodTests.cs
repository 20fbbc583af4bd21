using System.Net;
using Atlas.Api.Tests.Clients;
using Xunit;

namespace Atlas.Api.Tests.Http;

/// <summary>HEAD, OPTIONS and the methods that are refused, over a real port.</summary>
public sealed class MethodTests(ListeningApi api) : IClassFixture<ListeningApi>
{
    private const string Items = "/api/collections/incidents/items";

    // What the server writes for each answer, and what only a body decides.
    private static readonly string[] OfTheMoment = ["Date", "Content-Length", "Transfer-Encoding", "Connection"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string> Readable =>
    [
        "/api",
        "/api/conformance",
        "/api/collections",
        "/api/collections/incidents",
        "/api/collections/incidents/queryables",
        Items,
        Items + "?limit=10000",
        "/api/collections/control-areas/items",
        "/api/collections/incidents/items/2019-11-qahh-camp",
        "/api/incidents/2019-11-qahh-camp",
        "/api/codes",
        "/api/reports/proximity",
        "/api/ceasefires/comparisons",
        "/api/ceasefires/comparisons?f=csv",
        "/api/openapi.json",
        "/api/docs/index.html",
        "/health/live",
        "/health/ready",
        Items + "?limit=x",
        "/api/incidents/none",
        "/nothing/here",
    ];

    [Theory]
    [MemberData(nameof(Readable))]
    public async Task Head_is_answered_as_get_is_but_without_a_body(string path)
    {
        foreach (var coding in new[] { "identity", "br" })
        {
            using var whole = await AskAsync(HttpMethod.Get, path, coding);
            using var head = await AskAsync(HttpMethod.Head, path, coding);

            Assert.Equal(whole.StatusCode, head.StatusCode);
            Assert.Equal(Headers(whole), Headers(head));
            Assert.Empty(await head.Content.ReadAsByteArrayAsync(Cancel));
        }
    }

    [Fact]
    public async Task Head_of_what_is_known_is_not_modified()
    {
        using var whole = await AskAsync(HttpMethod.Get, Items, "identity");
        using var request = new HttpRequestMessage(HttpMethod.Head, Items);
        request.Headers.IfNoneMatch.Add(whole.Headers.ETag!);

        using var head = await api.Client.SendAsync(request, Cancel);

        Assert.Equal(HttpStatusCode.NotModified, head.StatusCode);
    }

    [Theory]
    [InlineData("/api")]
    [InlineData(Items)]
    [InlineData("/api/incidents/2019-11-qahh-camp")]
    [InlineData("/api/ceasefires/comparisons")]
    public async Task Options_names_what_may_be_asked(string path)
    {
        using var answer = await AskAsync(HttpMethod.Options, path, "identity");

        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Equal(["GET", "HEAD", "OPTIONS"], answer.Content.Headers.Allow);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(Cancel));
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("TRACE")]
    [InlineData("BREW")]
    public async Task Other_methods_are_refused_with_those_that_are_not(string method)
    {
        using var answer = await AskAsync(new HttpMethod(method), Items, "identity");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["GET", "HEAD", "OPTIONS"], answer.Content.Headers.Allow);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData(Items)]
    [InlineData(Items + "?limit=x")]
    [InlineData("/api/incidents/none")]
    [InlineData("/nothing/here")]
    public async Task Any_page_may_read_answer_and_fault_even_from_a_cache_that_asked_for_another(string path)
    {
        using var answer = await AskAsync(HttpMethod.Get, path, "identity");

        Assert.Equal(["*"], answer.Headers.GetValues("Access-Control-Allow-Origin"));
        Assert.Contains("ETag", string.Join(", ", answer.Headers.GetValues("Access-Control-Expose-Headers")), StringComparison.Ordinal);
        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
    }

    private async Task<HttpResponseMessage> AskAsync(HttpMethod method, string path, string coding)
    {
        using var request = new HttpRequestMessage(method, path);
        request.Headers.Add("Accept-Encoding", coding);
        return await api.Client.SendAsync(request, Cancel);
    }

    private static IEnumerable<string> Headers(HttpResponseMessage answer) => answer.Headers.Concat(answer.Content.Headers)
        .Where(header => !OfTheMoment.Contains(header.Key)).Select(header => $"{header.Key}: {string.Join(", ", header.Value)}").Order();
}
