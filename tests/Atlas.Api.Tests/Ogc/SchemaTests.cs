using System.Text.Json;
using Atlas.Testing;
using Xunit;

namespace Atlas.Api.Tests.Ogc;

public sealed class SchemaTests(GeodataApi api) : IClassFixture<GeodataApi>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("queryables")]
    [InlineData("sortables")]
    [InlineData("schema")]
    public async Task Every_collection_leads_to_its_schemas(string what)
    {
        using var collections = JsonDocument.Parse(await api.Client.GetStringAsync("/api/collections", Cancel));
        foreach (var collection in collections.RootElement.GetProperty("collections").EnumerateArray())
        {
            var link = collection.GetProperty("links").EnumerateArray().Single(link => link.GetProperty("rel").GetString()!.EndsWith($"/{what}", StringComparison.Ordinal));
            using var answer = await api.Client.GetAsync(new Uri(link.GetProperty("href").GetString()!).PathAndQuery, Cancel);
            using var schema = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancel));

            Assert.Equal("application/schema+json", answer.Content.Headers.ContentType?.MediaType);
            Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema.RootElement.GetProperty("$schema").GetString());
            Assert.Equal(link.GetProperty("href").GetString(), schema.RootElement.GetProperty("$id").GetString());
            foreach (var property in schema.RootElement.GetProperty("properties").EnumerateObject())
            {
                var isSpatial = property.Value.TryGetProperty("format", out var format) && format.GetString()!.StartsWith("geometry-", StringComparison.Ordinal);
                Assert.NotEqual(isSpatial, property.Value.TryGetProperty("type", out _));
            }
        }
    }

    [Fact]
    public async Task Every_queryable_can_stand_in_a_filter()
    {
        using var schema = JsonDocument.Parse(await api.Client.GetStringAsync("/api/collections/incidents/queryables", Cancel));
        foreach (var property in schema.RootElement.GetProperty("properties").EnumerateObject())
        {
            using var answer = await api.Client.GetAsync($"/api/collections/incidents/items?limit=1&filter={Uri.EscapeDataString($"\"{property.Name}\" IS NULL")}", Cancel);
            Assert.True(answer.IsSuccessStatusCode, property.Name);
        }
    }
}
