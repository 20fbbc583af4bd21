using System.Net;
using System.Text.Json;
using Atlas.Api.Ogc;
using Atlas.Testing;
using Microsoft.AspNetCore.WebUtilities;
using Xunit;

namespace Atlas.Api.Tests.Ogc;

/// <summary>
/// What the executable test suite of OGC API – Features Part 1 asks, in the way it asks it: through the links and with its habit of adding
/// <c>limit</c> and of sending a cursor's parameters apart.
/// </summary>
[Trait(ConformanceTests.Class, "ogcapi-features-1/1.0/conf/core")]
[Trait(ConformanceTests.Class, "ogcapi-features-1/1.0/conf/geojson")]
[Trait(ConformanceTests.Class, "ogcapi-common-2/1.0/conf/collections")]
public sealed class FeaturesSuiteTests(GeodataApi api) : IClassFixture<GeodataApi>
{
    private const string GeoJson = "application/geo+json";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string> Layers { get; } = [.. Collections.BuiltIn.Layers.Select(layer => layer.Id)];

    [Fact]
    public async Task The_landing_page_leads_to_the_definition_the_conformance_and_the_data()
    {
        var links = (await api.Client.JsonAsync("/api")).GetProperty("links").EnumerateArray().ToList();

        Assert.Contains(links, link => Rel(link) == "service-desc" && Type(link) == "application/vnd.oai.openapi+json;version=3.0");
        Assert.Contains(links, link => Rel(link) == "service-doc" && Type(link) == "text/html");
        Assert.Contains(links, link => Rel(link) == "conformance");
        Assert.Contains(links, link => Rel(link) == "data" && Type(link) == "application/json");
        Assert.Contains("http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core",
            (await api.Client.JsonAsync("/api/conformance")).GetProperty("conformsTo").EnumerateArray().Select(uri => uri.GetString()));
    }

    [Fact]
    public async Task Every_operation_of_the_definition_describes_its_answer()
    {
        foreach (var path in (await api.Client.JsonAsync("/api/openapi.json")).GetProperty("paths").EnumerateObject())
        {
            Assert.True(path.Value.GetProperty("get").GetProperty("responses").TryGetProperty("200", out _), path.Name);
        }
    }

    [Fact]
    public async Task The_collections_are_linked_and_typed_in_every_form()
    {
        var links = (await api.Client.JsonAsync("/api/collections")).GetProperty("links").EnumerateArray().ToList();

        Assert.Single(links, link => Rel(link) == "self" && Type(link) == "application/json");
        Assert.Single(links, link => Rel(link) == "alternate" && Type(link) == "text/html");
    }

    [Trait(ConformanceTests.Trap, "T7")]
    [Trait(ConformanceTests.Trap, "T9")]
    [Theory]
    [MemberData(nameof(Layers))]
    public async Task A_collection_has_what_the_suite_needs_to_test_it(string layer)
    {
        var collection = await api.Client.JsonAsync($"/api/collections/{layer}");

        Assert.Equal("feature", collection.GetProperty("itemType").GetString());
        Assert.Equal(4, collection.GetProperty("extent").GetProperty("spatial").GetProperty("bbox")[0].GetArrayLength());
        var items = Assert.Single(collection.GetProperty("links").EnumerateArray(), link => Rel(link) == "items" && Type(link) == GeoJson);
        Assert.Empty(new Uri(items.GetProperty("href").GetString()!).Query);
        Assert.All(collection.GetProperty("links").EnumerateArray(), link => Assert.NotNull(Type(link)));
    }

    [Trait(ConformanceTests.Trap, "T4")]
    [Trait(ConformanceTests.Trap, "T5")]
    [Trait(ConformanceTests.Trap, "T6")]
    [Theory]
    [MemberData(nameof(Layers))]
    public async Task Items_are_a_collection_with_typed_links_and_a_true_count(string layer)
    {
        var page = await api.Client.JsonAsync($"/api/collections/{layer}/items?limit=10");

        Assert.Equal("FeatureCollection", page.GetProperty("type").GetString());
        var links = page.GetProperty("links").EnumerateArray().ToList();
        Assert.Single(links, link => Rel(link) == "self" && Type(link) == GeoJson);
        Assert.Contains(links, link => Rel(link) == "alternate" && Type(link) == "text/html");
        Assert.All(links.Where(link => Rel(link) is "self" or "alternate" or "next" or "prev"), link => Assert.NotNull(Type(link)));
        if (page.TryGetProperty("timeStamp", out var timeStamp))
        {
            Assert.True(timeStamp.TryGetDateTimeOffset(out _));
        }

        var counted = page.GetProperty("features").GetArrayLength();
        Assert.Equal(counted, page.GetProperty("numberReturned").GetInt32());
        for (var (next, pages) = (page.Link("next"), 0); next is not null && pages < 4; pages++)
        {
            var following = await api.Client.JsonAsync(AsTheSuiteFollows(next));
            counted += following.GetProperty("features").GetArrayLength();
            next = following.Link("next");
        }

        Assert.Equal(page.GetProperty("numberMatched").GetInt32(), counted);
    }

    [Trait(ConformanceTests.Trap, "T11")]
    [Theory]
    [MemberData(nameof(Layers))]
    public async Task A_feature_is_found_below_the_items_and_says_where_it_belongs(string layer)
    {
        var collection = await api.Client.JsonAsync($"/api/collections/{layer}");
        var items = collection.GetProperty("links").EnumerateArray().Single(link => Rel(link) == "items" && Type(link) == GeoJson).GetProperty("href").GetString();
        var id = (await api.Client.IdsAsync(layer))[0];

        using var answer = await api.Client.GetAsync($"{items}/{Uri.EscapeDataString(id)}", Cancel);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var feature = JsonElement.Parse(await answer.Content.ReadAsStringAsync(Cancel));
        Assert.Equal(id, feature.GetProperty("id").GetString());
        var links = feature.GetProperty("links").EnumerateArray().ToList();
        Assert.Single(links, link => Rel(link) == "self" && Type(link) == GeoJson);
        Assert.Single(links, link => Rel(link) == "collection" && Type(link) == "application/json");
        Assert.Contains(links, link => Rel(link) == "alternate" && Type(link) == "text/html");
    }

    [Theory]
    [MemberData(nameof(Layers))]
    public async Task Every_box_of_the_suite_is_answered(string layer)
    {
        var extent = (await api.Client.JsonAsync($"/api/collections/{layer}")).GetProperty("extent").GetProperty("spatial").GetProperty("bbox")[0].EnumerateArray().Select(number => number.GetRawText());
        var all = await api.Client.IdsAsync(layer);

        Assert.Equal(all, await api.Client.IdsAsync(layer, $"&bbox={string.Join(',', extent)}"));
        foreach (var box in new[] { "-1.5,50,1.5,53", "-80,-5,-70,5", "177,65,-177,70", "-180,85,180,90", "-180,-90,180,-85" })
        {
            await api.Client.JsonAsync($"/api/collections/{layer}/items?limit=10&bbox={box}");
        }
    }

    [Theory]
    [MemberData(nameof(Layers))]
    public async Task Every_form_of_a_time_is_answered(string layer)
    {
        var all = await api.Client.IdsAsync(layer);

        Assert.Equal(all, await api.Client.IdsAsync(layer, "&datetime=1900-01-01T00%3A00%3A00Z%2F.."));
        foreach (var time in new[] { "2020-01-12T00:00:00Z", "2020-01-12T00:00:00Z/2020-03-06T00:00:00Z", "../2020-01-12T00:00:00Z", "/2020-01-12T00:00:00%2B02:00", "2020-01-12T00:00:00Z/" })
        {
            var some = await api.Client.IdsAsync(layer, $"&datetime={time}");
            Assert.Subset(all.ToHashSet(), some.ToHashSet());
        }
    }

    [Theory]
    [MemberData(nameof(Layers))]
    public async Task What_the_suite_gets_wrong_on_purpose_is_refused(string layer)
    {
        await api.Client.ProblemAsync($"/api/collections/{layer}/items?limit=unlimited", HttpStatusCode.BadRequest);
        await api.Client.ProblemAsync($"/api/collections/{layer}/items?limit=10&unknownQueryParameter12345=1", HttpStatusCode.BadRequest);
        await api.Client.ProblemAsync($"/api/collections/{layer}/items?limit=10&datetime=../..", HttpStatusCode.BadRequest);
    }

    // It takes the link apart, puts the parameters together again, and asks for as many as the definition allows.
    private static string AsTheSuiteFollows(string next)
    {
        var uri = new Uri(next);
        var parameters = QueryHelpers.ParseQuery(uri.Query).ToDictionary(pair => pair.Key, pair => (string?)pair.Value.ToString());
        parameters["limit"] = "10000";
        return QueryHelpers.AddQueryString(uri.AbsolutePath, parameters);
    }

    private static string? Rel(JsonElement link) => link.GetProperty("rel").GetString();

    private static string? Type(JsonElement link) => link.GetProperty("type").GetString();
}
