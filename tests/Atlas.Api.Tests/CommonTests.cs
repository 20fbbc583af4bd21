using System.Net;
using System.Text.Json;
using Atlas.Testing;
using Xunit;

namespace Atlas.Api.Tests;

public sealed class CommonTests(GeodataApi api) : IClassFixture<GeodataApi>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_landing_page_leads_to_everything()
    {
        using var page = JsonDocument.Parse(await api.Client.GetStringAsync("/api", Cancel));

        var rels = page.RootElement.GetProperty("links").EnumerateArray().Select(link => link.GetProperty("rel").GetString());
        Assert.Superset(new HashSet<string?> { "self", "service-desc", "service-doc", "conformance", "data" }, rels.ToHashSet());
    }

    [Theory]
    [InlineData("/api/collections/nowhere")]
    [InlineData("/api/collections/nowhere/items")]
    [InlineData("/api/collections/incidents/items/nothing")]
    [InlineData("/api/incidents/nothing")]
    [InlineData("/api/nothing")]
    public async Task What_is_not_there_is_a_problem_of_status_404(string path)
    {
        using var answer = await api.Client.GetAsync(path, Cancel);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }
}
