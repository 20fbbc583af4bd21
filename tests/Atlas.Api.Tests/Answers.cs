using System.Net;
using System.Text.Json;
using Xunit;

namespace Atlas.Api.Tests;

/// <summary>Asks the service and reads what it answers.</summary>
internal static class Answers
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<JsonElement> JsonAsync(this HttpClient client, string path)
    {
        using var answer = await client.GetAsync(path, Cancel);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{path}: {answer.StatusCode} {await answer.Content.ReadAsStringAsync(Cancel)}");
        return JsonElement.Parse(await answer.Content.ReadAsStringAsync(Cancel));
    }

    public static async Task<IReadOnlyList<JsonElement>> FeaturesAsync(this HttpClient client, string collection, string query = "") =>
        [.. (await client.JsonAsync($"/api/collections/{collection}/items?limit=10000{query}")).GetProperty("features").EnumerateArray()];

    public static async Task<IReadOnlyList<string>> IdsAsync(this HttpClient client, string collection, string query = "") =>
        Ids(await client.FeaturesAsync(collection, query));

    public static IReadOnlyList<string> Ids(IEnumerable<JsonElement> features) => [.. features.Select(feature => feature.GetProperty("id").GetString()!)];

    /// <summary>The problem that the service answers with, which is always one and has no more to tell than it should.</summary>
    public static async Task<JsonElement> ProblemAsync(this HttpClient client, string path, HttpStatusCode status)
    {
        using var answer = await client.GetAsync(path, Cancel);
        var text = await answer.Content.ReadAsStringAsync(Cancel);
        Assert.True(status == answer.StatusCode, $"{path}: {answer.StatusCode} {text}");
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.DoesNotMatch("SELECT|Npgsql|   at |Exception", text);
        var problem = JsonElement.Parse(text);
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        Assert.StartsWith("urn:ceasefire-atlas:problem:", problem.GetProperty("type").GetString(), StringComparison.Ordinal);
        return problem;
    }

    /// <summary>The address of the link, or null where there is none.</summary>
    public static string? Link(this JsonElement document, string rel) => document.GetProperty("links").EnumerateArray()
        .Where(link => link.GetProperty("rel").GetString() == rel).Select(link => link.GetProperty("href").GetString()).SingleOrDefault();

    public static string? Text(this JsonElement feature, string property) => feature.GetProperty("properties").GetProperty(property).GetString();
}
