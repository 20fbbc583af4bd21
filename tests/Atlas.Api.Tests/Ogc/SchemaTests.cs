using System.Text.Json;
using Atlas.Api.Ogc;
using Atlas.Testing;
using Xunit;

namespace Atlas.Api.Tests.Ogc;

[Trait(ConformanceTests.Class, "ogcapi-features-3/1.0/conf/queryables")]
[Trait(ConformanceTests.Class, "ogcapi-features-5/1.0/conf/schemas")]
[Trait(ConformanceTests.Class, "ogcapi-common-3/1.0/conf/schemas")]
[Trait(ConformanceTests.Class, "ogcapi-common-3/1.0/conf/returnables-and-receivables")]
[Trait(ConformanceTests.Class, "ogcapi-common-3/1.0/conf/queryables")]
[Trait(ConformanceTests.Class, "ogcapi-common-3/1.0/conf/sortables")]
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

    [Fact]
    public async Task A_schema_says_which_property_is_the_id_which_the_geometry_and_in_which_units_numbers_are()
    {
        foreach (var layer in Collections.BuiltIn.Layers)
        {
            var properties = (await api.Client.JsonAsync($"/api/collections/{layer.Id}/schema")).GetProperty("properties").EnumerateObject().ToList();

            Assert.Equal(layer.Properties.Select(property => property.Name).Where(name => name == layer.IdColumn), properties.Where(property => Role(property) == "id").Select(property => property.Name));
            Assert.Equal(layer.GeometryName, Assert.Single(properties, property => Role(property) == "primary-geometry").Name);
            Assert.All(properties, property => Assert.True(property.Value.TryGetProperty("title", out _) && (Role(property) == "primary-geometry" || property.Value.TryGetProperty("description", out _))));
            foreach (var property in properties.Where(property => property.Value.TryGetProperty("x-ogc-unit", out _)))
            {
                Assert.Matches("^(m|d|\\{[a-z]+\\})$", property.Value.GetProperty("x-ogc-unit").GetString()); // UCUM
            }
        }

        static string? Role(JsonProperty property) => property.Value.TryGetProperty("x-ogc-role", out var role) ? role.GetString() : null;
    }
}
