using System.Net;
using Atlas.Api.Exports;
using Atlas.Api.Formats;
using Atlas.Api.Ogc;
using Atlas.Testing;
using Xunit;

namespace Atlas.Api.Tests.Ogc;

/// <summary>What programs find from a collection without reading any documentation.</summary>
public sealed class CollectionLinkTests(GeodataApi api) : IClassFixture<GeodataApi>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string> Layers { get; } = [.. Collections.BuiltIn.Layers.Select(layer => layer.Id)];

    [Theory]
    [MemberData(nameof(Layers))]
    public async Task Items_and_files_are_there_in_every_format_and_are_what_their_links_say(string layer)
    {
        var links = (await api.Client.JsonAsync($"/api/collections/{layer}")).GetProperty("links").EnumerateArray().ToList();

        Assert.Equal([.. FeatureFormat.All.Select(format => format.MediaType), "text/html"], Types("items"));
        Assert.Equal([.. FeatureFormat.All.Select(format => format.MediaType), ExportArchive.MediaType], Types("enclosure"));
        Assert.Equal(["application/json", "text/html"], Types("license"));
        foreach (var link in links)
        {
            using var answer = await api.Client.GetAsync(link.GetProperty("href").GetString(), HttpCompletionOption.ResponseHeadersRead, Cancel);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal(link.GetProperty("type").GetString(), answer.Content.Headers.ContentType?.MediaType);
        }

        IEnumerable<string?> Types(string rel) => links.Where(link => link.GetProperty("rel").GetString() == rel).Select(link => link.GetProperty("type").GetString());
    }

    [Theory]
    [MemberData(nameof(Layers))]
    public async Task The_count_of_a_collection_is_that_of_its_features(string layer) => Assert.Equal(
        (await api.Client.FeaturesAsync(layer)).Count,
        (await api.Client.JsonAsync($"/api/collections/{layer}")).GetProperty("itemCount").GetInt32());

    [Theory]
    [InlineData("", new[] { "text/html", "application/geo+json-seq", "text/csv", "application/flatgeobuf", "application/vnd.google-earth.kml+xml" })]
    [InlineData("&crs=http://www.opengis.net/def/crs/EPSG/0/32637", new[] { "text/html", "text/csv", "application/flatgeobuf" })]
    public async Task A_page_leads_to_itself_in_the_formats_that_can_hold_it(string query, string[] types)
    {
        var page = await api.Client.JsonAsync($"/api/collections/incidents/items?limit=5&sortby=-killed_min&properties=id{query}");

        var others = page.GetProperty("links").EnumerateArray().Where(link => link.GetProperty("rel").GetString() == "alternate").ToDictionary(
            link => link.GetProperty("type").GetString()!, link => link.GetProperty("href").GetString()!);
        var table = await api.Client.GetStringAsync(others["text/csv"], Cancel);

        Assert.Equal(types, others.Keys);
        Assert.Equal(Answers.Ids(page.GetProperty("features").EnumerateArray()), table.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(row => row.Split(',')[0]));
    }

    [Fact]
    public async Task A_page_of_the_default_length_has_that_length_in_other_formats_too()
    {
        var page = await api.Client.JsonAsync("/api/collections/communities/items");
        var table = page.GetProperty("links").EnumerateArray().Single(link => link.GetProperty("type").GetString() == "text/csv").GetProperty("href").GetString();

        Assert.Contains("limit=100", table, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_licence_names_every_part_of_the_data_in_both_languages_and_the_text_that_holds()
    {
        var licence = await api.Client.JsonAsync((await api.Client.JsonAsync("/api")).GetProperty("links").EnumerateArray()
            .First(link => link.GetProperty("rel").GetString() == "license").GetProperty("href").GetString()!);

        Assert.Equal(ExportTexts.Licence.En, licence.GetProperty("licence").GetString());
        Assert.Equal(ExportTexts.Licence.Ar, licence.GetProperty("licence_ar").GetString());
        Assert.Equal(["CC-BY-4.0", "CC0-1.0", "public domain"], licence.GetProperty("parts").EnumerateArray().Select(part => part.GetProperty("licence").GetString()).Distinct().Order(StringComparer.Ordinal));
        Assert.All(licence.GetProperty("parts").EnumerateArray(), part => Assert.Matches("[\u0600-\u06FF]", part.GetProperty("of_ar").GetString()));
        Assert.All(licence.GetProperty("parts").EnumerateArray(), part => Assert.StartsWith("https://", part.GetProperty("address").GetString(), StringComparison.Ordinal));
    }

    [Trait(ConformanceTests.Class, "ogcapi-common-1/1.0/conf/core")]
    [Trait(ConformanceTests.Class, "ogcapi-common-1/1.0/conf/landing-page")]
    [Trait(ConformanceTests.Class, "ogcapi-common-1/1.0/conf/json")]
    [Fact]
    public async Task The_landing_page_has_the_names_that_common_and_features_give_to_conformance_and_data()
    {
        var rels = (await api.Client.JsonAsync("/api")).GetProperty("links").EnumerateArray().Select(link => link.GetProperty("rel").GetString()).ToHashSet();

        Assert.Superset(new HashSet<string?>
        {
            "self", "alternate", "service-desc", "service-doc", "conformance", "data", "license",
            "http://www.opengis.net/def/rel/ogc/1.0/conformance", "http://www.opengis.net/def/rel/ogc/1.0/data", "http://www.opengis.net/def/rel/ogc/1.0/tilesets-vector",
        }, rels);
    }
}
