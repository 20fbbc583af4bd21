using System.Net;
using System.Text.Json;
using Atlas.Api.Layers;
using Atlas.Api.Tests.Tiles;
using Xunit;

namespace Atlas.Api.Tests.ReferenceLayers;

/// <summary>A row whose shape is no place on Earth is left out of every answer, and takes nothing else with it.</summary>
public sealed class OwnPlaceTests(OwnPlaces own) : IClassFixture<OwnPlaces>
{
    private static readonly string[] Kept = ["1", "2"];

    public static TheoryData<string> Tables => [.. OwnPlaces.Layers];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task Lists_and_totals_have_the_rest_in_every_reference_system(string layer)
    {
        foreach (var crs in Crs.All)
        {
            var page = await own.Client.JsonAsync($"/api/collections/{layer}/items?limit=1&crs={crs.Uri}");
            var features = await own.Client.FeaturesAsync(layer, $"&crs={crs.Uri}");

            Assert.Equal(2, page.GetProperty("numberMatched").GetInt32());
            Assert.Equal(Kept, features.Select(Id).Order());
            Assert.Equal([JsonValueKind.Object, JsonValueKind.Null], features.OrderBy(Id).Select(feature => feature.GetProperty("geometry").ValueKind));
        }
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task Boxes_and_filters_find_the_rest(string layer)
    {
        Assert.Equal(Kept, await IdsAsync(layer, "&bbox=-180,-90,180,90"));
        Assert.Equal(Kept, await IdsAsync(layer, "&bbox=35.9,34.9,36.1,35.1"));
        Assert.Equal(["2"], await IdsAsync(layer, "&bbox=10,10,11,11"));
        Assert.Equal(Kept, await IdsAsync(layer, "&bbox=-90,-180,90,180&bbox-crs=http://www.opengis.net/def/crs/EPSG/0/4326"));
        Assert.Equal(Kept, await IdsAsync(layer, "&bbox=-20037508,-20037508,20037508,20037508&bbox-crs=http://www.opengis.net/def/crs/EPSG/0/3857"));
        Assert.Equal(Kept, await IdsAsync(layer, "&bbox=0,0,1000000,5000000&bbox-crs=http://www.opengis.net/def/crs/EPSG/0/32637"));
        Assert.Equal(["1"], await IdsAsync(layer, "&filter=S_INTERSECTS(geom, BBOX(-180,-90,180,90))"));
        Assert.Equal(["2"], await IdsAsync(layer, "&filter=geom IS NULL"));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task Single_features_extents_and_exports_have_the_rest(string layer)
    {
        var collection = await own.Client.JsonAsync($"/api/collections/{layer}");
        var extent = collection.GetProperty("extent").GetProperty("spatial").GetProperty("bbox")[0].EnumerateArray().Select(number => number.GetDouble());

        Assert.Equal(2, collection.GetProperty("itemCount").GetInt32());
        Assert.All(extent, number => Assert.InRange(number, 34.99, 37.01));
        await own.Client.JsonAsync($"/api/collections/{layer}/items/1");
        await own.Client.JsonAsync($"/api/collections/{layer}/items/2");
        await own.Client.ProblemAsync($"/api/collections/{layer}/items/3", HttpStatusCode.NotFound);
        Assert.Equal(2, (await ReadAsync(layer, "items?f=geojsonseq")).Count(letter => letter == '\u001e'));
        Assert.Equal(2, (await ReadAsync(layer, "items?f=kml")).Split("<Placemark>").Length - 1);
        Assert.NotEmpty(await ReadAsync(layer, "items?f=csv"));
        Assert.NotEmpty(await ReadAsync(layer, "items?f=fgb"));
        Assert.NotEmpty(await own.Client.GetByteArrayAsync($"/api/exports/{layer}.zip", Cancel));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task Tiles_have_the_one_that_lies_somewhere(string layer)
    {
        foreach (var tile in new[] { "0/0/0", "6/25/38" })
        {
            var bytes = await own.Client.GetByteArrayAsync($"/api/collections/{layer}/tiles/WebMercatorQuad/{tile}", Cancel);

            Assert.Single(Assert.Single(DecodedTile.Read(bytes).Layers).Features);
        }
    }

    [Fact]
    public async Task A_shape_as_wide_as_the_world_is_a_place()
    {
        foreach (var crs in Crs.All)
        {
            Assert.Equal(["1"], await IdsAsync(OwnPlaces.Worlds, $"&crs={crs.Uri}"));
        }

        Assert.Equal(["1"], await IdsAsync(OwnPlaces.Worlds, "&bbox=35.9,34.9,36.1,35.1"));
        Assert.NotEmpty(await own.Client.GetByteArrayAsync($"/api/collections/{OwnPlaces.Worlds}/tiles/WebMercatorQuad/0/0/0", Cancel));
    }

    [Fact]
    public async Task An_area_that_crosses_itself_is_found_in_every_reference_system()
    {
        const string BoxIn = "&bbox-crs=http://www.opengis.net/def/crs/EPSG/0/";
        foreach (var box in new[] { "81,19,82,21", $"19,81,21,82{BoxIn}4326", $"9000000,2000000,9100000,2100000{BoxIn}3857", $"4000000,1000000,7000000,5000000{BoxIn}32637" })
        {
            Assert.Equal(["1"], await IdsAsync(OwnPlaces.BowTies, $"&bbox={box}"));
        }

        Assert.Empty(await IdsAsync(OwnPlaces.BowTies, $"&bbox=0,1000000,1000000,5000000{BoxIn}32637"));
    }

    private static string Id(JsonElement feature) => feature.GetProperty("id").ToString();

    private async Task<IReadOnlyList<string>> IdsAsync(string layer, string query) => [.. (await own.Client.FeaturesAsync(layer, query)).Select(Id).Order()];

    private Task<string> ReadAsync(string layer, string path) => own.Client.GetStringAsync($"/api/collections/{layer}/{path}", Cancel);
}
