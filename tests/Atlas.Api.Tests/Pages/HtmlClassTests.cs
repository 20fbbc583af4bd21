using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Atlas.Api.Tests.Ogc;
using Atlas.Testing;
using Microsoft.AspNetCore.WebUtilities;
using Xunit;

namespace Atlas.Api.Tests.Pages;

/// <summary>What the HTML classes of OGC API – Features and Common ask: a page holds what the JSON holds, and leads wherever it leads.</summary>
[Trait(ConformanceTests.Class, "ogcapi-features-1/1.0/conf/html")]
[Trait(ConformanceTests.Class, "ogcapi-common-1/1.0/conf/html")]
public sealed class HtmlClassTests(GeodataApi api) : IClassFixture<GeodataApi>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string> LinkedPaths { get; } = PageTests.LinkedPaths;

    [Theory]
    [MemberData(nameof(LinkedPaths))]
    public async Task Every_link_of_the_json_is_in_the_body_of_the_page(string path)
    {
        var page = await PageAsync(path);
        var onPage = Regex.Matches(page[page.IndexOf("<body>", StringComparison.Ordinal)..], "<a [^>]*href=\"([^\"]+)\"").Select(link => Bare(WebUtility.HtmlDecode(link.Groups[1].Value))).ToHashSet();

        var wanted = (await api.Client.JsonAsync(path)).GetProperty("links").EnumerateArray()
            .Where(link => link.GetProperty("rel").GetString() is not "next") // pages are turned by number, and programs by cursor
            .Select(link => Bare(link.GetProperty("href").GetString()!)).ToHashSet();

        Assert.Superset(wanted, onPage);
    }

    [Theory]
    [InlineData("incidents")]
    [InlineData("ceasefires")]
    [InlineData("lines-of-engagement")]
    [InlineData("communities")]
    public async Task Every_text_and_every_shape_of_the_features_is_in_the_table(string layer)
    {
        var page = WebUtility.HtmlDecode(await PageAsync($"/api/collections/{layer}/items?limit=10"));
        var features = (await api.Client.JsonAsync($"/api/collections/{layer}/items?limit=10")).GetProperty("features").EnumerateArray();

        foreach (var feature in features)
        {
            Assert.Contains(feature.GetProperty("id").GetString()!, page, StringComparison.Ordinal);
            foreach (var name in new[] { "title_en", "name_en", "place", "note", "method", "sources" })
            {
                Assert.All(Texts(feature.GetProperty("properties"), name), text => Assert.Contains(text, page, StringComparison.Ordinal));
            }

            Assert.Contains(Coordinate(feature.GetProperty("geometry")), page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_collection_says_of_itself_what_its_description_says()
    {
        var collection = await api.Client.JsonAsync("/api/collections/incidents");
        foreach (var path in new[] { "/api/collections/incidents", "/api/collections" })
        {
            var page = WebUtility.HtmlDecode(await PageAsync(path));

            Assert.All(collection.GetProperty("crs").EnumerateArray(), crs => Assert.Contains(crs.GetString()!, page, StringComparison.Ordinal));
            Assert.Contains(collection.GetProperty("description").GetString()!, page, StringComparison.Ordinal);
            Assert.Contains($">{collection.GetProperty("itemCount").GetInt32()}<", page, StringComparison.Ordinal);
            Assert.Contains($">{collection.GetProperty("id").GetString()}<", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_licence_has_its_parts_and_where_they_are_written()
    {
        var page = WebUtility.HtmlDecode(await PageAsync("/api/licence"));

        Assert.All((await api.Client.JsonAsync("/api/licence")).GetProperty("parts").EnumerateArray(), part =>
        {
            Assert.Contains(part.GetProperty("of").GetString()!, page, StringComparison.Ordinal);
            Assert.Contains(part.GetProperty("address").GetString()!, page, StringComparison.Ordinal);
        });
    }

    private Task<string> PageAsync(string path) => api.Client.GetStringAsync(QueryHelpers.AddQueryString(path, new Dictionary<string, string?> { ["f"] = "html", ["lang"] = "en" }), Cancel);

    // Form and language are what a page chooses for itself.
    private static string Bare(string address)
    {
        var uri = new Uri(address);
        return QueryHelpers.AddQueryString(uri.AbsolutePath.TrimEnd('/'), QueryHelpers.ParseQuery(uri.Query)
            .Where(pair => pair.Key != "lang" && !(pair.Key == "f" && pair.Value.ToString() is "html" or "json" or "geojson")).OrderBy(pair => pair.Key).ToDictionary(pair => pair.Key, pair => (string?)pair.Value.ToString()));
    }

    // One of two languages that say the same is shown; a text that has only one is shown in it.
    private static IEnumerable<string> Texts(JsonElement properties, string name) => !properties.TryGetProperty(name, out var value) ? []
        : value.ValueKind switch
        {
            JsonValueKind.String => [value.GetString()!],
            JsonValueKind.Array => value.EnumerateArray().Select(item => item.GetString()!),
            _ => [],
        };

    private static string Coordinate(JsonElement geometry)
    {
        if (geometry.ValueKind == JsonValueKind.Null)
        {
            return "";
        }

        var at = geometry.GetProperty("coordinates");
        while (at[0].ValueKind == JsonValueKind.Array)
        {
            at = at[0];
        }

        return geometry.GetProperty("type").GetString() == "Point" ? FormattableString.Invariant($"{at[1].GetDouble():0.#####}, {at[0].GetDouble():0.#####}") : $"[{at[0].GetRawText()},{at[1].GetRawText()}]";
    }
}
