using System.Net;
using System.Text.Json;
using Atlas.Api.Tests.Freshness;
using Atlas.Api.Tests.Ogc;
using Atlas.Testing;
using Xunit;

namespace Atlas.Api.Tests.Tiles;

/// <summary>Several collections in one tile.</summary>
[Trait(ConformanceTests.Class, "ogcapi-tiles-1/1.0/conf/dataset-tilesets")]
[Trait(ConformanceTests.Class, "ogcapi-tiles-1/1.0/conf/collections-selection")]
public sealed class DatasetTileTests(GeodataApi api) : IClassFixture<GeodataApi>
{
    private const string TileSets = "http://www.opengis.net/def/rel/ogc/1.0/tilesets-vector";
    private const string World = "/api/tiles/WebMercatorQuad/0/0/0";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_landing_page_leads_to_a_tile_of_all_collections()
    {
        var list = await api.Client.JsonAsync((await api.Client.JsonAsync("/api")).Link(TileSets)!);
        var tileset = await api.Client.JsonAsync(Assert.Single(list.GetProperty("tilesets").EnumerateArray()).Link("self")!);
        var tile = await LayersAsync(tileset.Link("item")!.Replace("{tileMatrix}", "0").Replace("{tileRow}", "0").Replace("{tileCol}", "0"));

        var collections = (await api.Client.JsonAsync("/api/collections")).GetProperty("collections").EnumerateArray().Select(Id).ToList();
        Assert.Equal(collections, tileset.GetProperty("layers").EnumerateArray().Select(Id));
        Assert.Equal(collections, tile.Select(layer => (string?)layer.Name));
    }

    [Theory]
    [InlineData("massacres,governorates")]
    [InlineData("governorates,massacres")]
    [InlineData("communities")]
    public async Task Collections_come_in_the_order_in_which_they_are_named(string collections)
    {
        var layers = await LayersAsync($"{World}?collections={collections}");

        Assert.Equal(collections.Split(','), layers.Select(layer => layer.Name));
    }

    [Fact]
    public async Task Each_collection_has_its_features_of_the_time()
    {
        const string Time = "datetime=2019-07-01/2019-12-31";
        var layers = await LayersAsync($"{World}?collections=incidents,massacres,communities&{Time}");

        foreach (var layer in layers)
        {
            var expected = (await api.Client.FeaturesAsync(layer.Name, $"&{Time}")).Where(feature => feature.GetProperty("geometry").ValueKind != JsonValueKind.Null);
            Assert.Equal(Answers.Ids(expected).Order(), layer.Features.Select(feature => (string)feature.Attributes["id"]).Order());
        }
    }

    [Theory]
    [InlineData("collections=nowhere", "collections")]
    [InlineData("collections=", "collections")]
    [InlineData("collections=massacres,massacres", "collections")]
    [InlineData("filter=massacre", "filter")]
    [InlineData("datetime=never", "datetime")]
    public async Task A_bad_parameter_is_refused_by_name(string query, string parameter) =>
        Assert.Equal(parameter, (await api.Client.ProblemAsync($"{World}?{query}", HttpStatusCode.BadRequest)).GetProperty("parameter").GetString());

    [Fact]
    public async Task A_tile_beyond_the_grid_is_not_there() => await api.Client.ProblemAsync("/api/tiles/WebMercatorQuad/1/2/0", HttpStatusCode.NotFound);

    [Fact]
    public async Task A_client_who_has_the_tile_gets_no_second_one()
    {
        using var again = await api.Client.AskAsync(World, $"If-None-Match: {await api.Client.TagAsync(World)}");

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    private static string? Id(JsonElement element) => element.GetProperty("id").GetString();

    private async Task<IReadOnlyList<DecodedLayer>> LayersAsync(string address) => DecodedTile.Read(await api.Client.GetByteArrayAsync(address, Cancel)).Layers;
}
