using System.Net;
using System.Text.Json;
using Atlas.Api.Tests.Ogc;
using Atlas.Testing;
using Xunit;

namespace Atlas.Api.Tests.OpenApi;

/// <summary>The API document and the API say the same.</summary>
[Trait(ConformanceTests.Class, "ogcapi-features-1/1.0/conf/oas30")]
[Trait(ConformanceTests.Class, "ogcapi-common-1/1.0/conf/oas30")]
public sealed class ContractTests(GeodataApi api) : IClassFixture<GeodataApi>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Trait(ConformanceTests.Trap, "T1")]
    [Fact]
    public async Task The_document_is_openapi_3_0_under_the_media_type_that_clients_look_for()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, (await api.Client.JsonAsync("/api")).Link("service-desc"));
        request.Headers.Add("Accept", "application/vnd.oai.openapi+json;version=3.0");

        using var answer = await api.Client.SendAsync(request, Cancel);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/vnd.oai.openapi+json;version=3.0", answer.Content.Headers.ContentType?.ToString().Replace(" ", "", StringComparison.Ordinal));
        Assert.Matches(@"^3\.0\.\d+$", JsonElement.Parse(await answer.Content.ReadAsStringAsync(Cancel)).GetProperty("openapi").GetString());
    }

    [Fact]
    public async Task Every_path_of_the_document_answers_as_it_describes()
    {
        var document = await DocumentAsync();
        var check = new SchemaCheck(document);
        var faults = new List<string>();
        foreach (var path in document.GetProperty("paths").EnumerateObject())
        {
            var address = await AddressAsync(path.Name);
            using var answer = await api.Client.GetAsync(address, Cancel);
            var mediaType = answer.Content.Headers.ContentType?.MediaType ?? "";
            var described = path.Value.GetProperty("get").GetProperty("responses").GetProperty("200").GetProperty("content");
            if (answer.StatusCode != HttpStatusCode.OK || !described.TryGetProperty(mediaType, out var content))
            {
                faults.Add($"{address}: {answer.StatusCode}, {mediaType} where the document has {string.Join(", ", described.EnumerateObject().Select(type => type.Name))}");
            }
            else if (mediaType.EndsWith("json", StringComparison.Ordinal))
            {
                faults.AddRange(check.Faults(content.GetProperty("schema"), JsonElement.Parse(await answer.Content.ReadAsStringAsync(Cancel)), address));
            }
        }

        Assert.Empty(faults.Take(20));
    }

    [Fact]
    public async Task Every_incident_and_its_record_are_as_described()
    {
        var document = await DocumentAsync();
        var check = new SchemaCheck(document);
        var schema = document.GetProperty("paths").GetProperty("/api/incidents/{id}").GetProperty("get").GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty("application/json").GetProperty("schema");

        foreach (var id in await api.Client.IdsAsync("incidents"))
        {
            Assert.Empty(check.Faults(schema, await api.Client.JsonAsync($"/api/incidents/{id}"), id));
        }
    }

    [Fact]
    public async Task The_check_finds_what_differs()
    {
        var document = await DocumentAsync();
        var schema = document.GetProperty("paths").GetProperty("/api/collections/incidents").GetProperty("get").GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty("application/json").GetProperty("schema");

        var faults = new SchemaCheck(document).Faults(schema, JsonElement.Parse("""{"id": 7, "colour": "red"}"""), "").ToList();

        Assert.Contains("/id is no string: 7", faults);
        Assert.Contains("/colour is not in the schema", faults);
        Assert.Contains(" has no links", faults);
    }

    [Trait(ConformanceTests.Trap, "T3")]
    [Theory]
    [InlineData("limit", """{"type":"integer","minimum":1,"maximum":10000,"default":100}""")]
    [InlineData("bbox", """{"type":"array","items":{"type":"number"},"minItems":4,"maxItems":6}""")]
    [InlineData("datetime", """{"type":"string"}""")]
    public async Task Common_parameters_are_declared_as_the_standard_wants(string name, string schema)
    {
        foreach (var path in (await DocumentAsync()).GetProperty("paths").EnumerateObject().Where(path => path.Name.EndsWith("/items", StringComparison.Ordinal)))
        {
            var parameter = Assert.Single(path.Value.GetProperty("get").GetProperty("parameters").EnumerateArray(), parameter => parameter.GetProperty("name").GetString() == name);
            Assert.Equal("query", parameter.GetProperty("in").GetString());
            Assert.False(parameter.TryGetProperty("style", out var style) && style.GetString() != "form"); // form is the default of a query
            Assert.False(parameter.GetProperty("explode").GetBoolean());
            Assert.False(parameter.TryGetProperty("required", out var required) && required.GetBoolean());
            foreach (var keyword in JsonElement.Parse(schema).EnumerateObject())
            {
                Assert.True(JsonElement.DeepEquals(keyword.Value, parameter.GetProperty("schema").GetProperty(keyword.Name)), $"{path.Name} {name} {keyword}");
            }
        }
    }

    [Trait(ConformanceTests.Trap, "T2")]
    [Fact]
    public async Task Every_collection_has_its_paths_in_the_document()
    {
        var paths = (await DocumentAsync()).GetProperty("paths");

        foreach (var collection in (await api.Client.JsonAsync("/api/collections")).GetProperty("collections").EnumerateArray())
        {
            var path = $"/api/collections/{collection.GetProperty("id").GetString()}";
            Assert.All([path, $"{path}/items", $"{path}/items/{{featureId}}"], each => Assert.True(paths.TryGetProperty(each, out _), each));
        }
    }

    private Task<JsonElement> DocumentAsync() => api.Client.JsonAsync("/api/openapi.json");

    /// <summary>A path of the document with something that is there in place of its parameters.</summary>
    private async Task<string> AddressAsync(string path)
    {
        var before = path.Split("/items/{")[0];
        return path switch
        {
            _ when path.EndsWith("/items/{featureId}", StringComparison.Ordinal) =>
                $"{before}/items/{Uri.EscapeDataString((await api.Client.IdsAsync(before.Split('/')[^1]))[0])}",
            _ => path.Replace(".{format}", ".geojson", StringComparison.Ordinal)
                .Replace("/incidents/{id}", "/incidents/2019-07-22-maarat-al-numan-market", StringComparison.Ordinal)
                .Replace("/ceasefires/{id}", "/ceasefires/idlib-4-2020-01-12", StringComparison.Ordinal)
                .Replace("{tileMatrix}/{tileRow}/{tileCol}", "0/0/0", StringComparison.Ordinal),
        };
    }
}
