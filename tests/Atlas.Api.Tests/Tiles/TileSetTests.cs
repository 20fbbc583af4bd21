using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Atlas.Api.Tests.Ogc;
using Atlas.Testing;
using Xunit;

namespace Atlas.Api.Tests.Tiles;

/// <summary>What the tilesets say of themselves leads to tiles.</summary>
[Trait(ConformanceTests.Class, "ogcapi-tiles-1/1.0/conf/core")]
[Trait(ConformanceTests.Class, "ogcapi-tiles-1/1.0/conf/tileset")]
[Trait(ConformanceTests.Class, "ogcapi-tiles-1/1.0/conf/tilesets-list")]
[Trait(ConformanceTests.Class, "ogcapi-tiles-1/1.0/conf/geodata-tilesets")]
[Trait(ConformanceTests.Class, "ogcapi-tiles-1/1.0/conf/oas30")]
public sealed class TileSetTests(GeodataApi api) : IClassFixture<GeodataApi>
{
    private const string TileSets = "http://www.opengis.net/def/rel/ogc/1.0/tilesets-vector";
    private const string Quad = "http://www.opengis.net/def/tilematrixset/OGC/1.0/WebMercatorQuad";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Trait(ConformanceTests.Trap, "T14")]
    [Fact]
    public async Task Every_collection_leads_to_its_tiles()
    {
        foreach (var collection in (await api.Client.JsonAsync("/api/collections")).GetProperty("collections").EnumerateArray())
        {
            var list = await api.Client.JsonAsync(collection.Link(TileSets)!);
            var item = Assert.Single(list.GetProperty("tilesets").EnumerateArray());
            Assert.Equal(("vector", Quad), (item.GetProperty("dataType").GetString(), item.GetProperty("tileMatrixSetURI").GetString()));

            var tileset = await api.Client.JsonAsync(item.Link("self")!);
            Assert.Equal(("vector", Quad), (tileset.GetProperty("dataType").GetString(), tileset.GetProperty("tileMatrixSetURI").GetString()));
            Assert.Equal("http://www.opengis.net/def/crs/EPSG/0/3857", tileset.GetProperty("crs").GetString());
            Assert.Equal(collection.GetProperty("id").GetString(), Assert.Single(tileset.GetProperty("layers").EnumerateArray()).GetProperty("id").GetString());

            var template = Assert.Single(tileset.GetProperty("links").EnumerateArray(), link => link.GetProperty("rel").GetString() == "item");
            Assert.True(template.GetProperty("templated").GetBoolean());
            Assert.Equal("application/vnd.mapbox-vector-tile", template.GetProperty("type").GetString());
            var address = template.GetProperty("href").GetString()!.Replace("{tileMatrix}", "0").Replace("{tileRow}", "0").Replace("{tileCol}", "0");
            using var tile = await api.Client.GetAsync(address, Cancel);
            Assert.Equal(HttpStatusCode.OK, tile.StatusCode);
        }
    }

    [Fact]
    public async Task The_limits_are_the_tiles_that_there_are()
    {
        var tileset = await api.Client.JsonAsync("/api/collections/incidents/tiles/WebMercatorQuad");

        var last = tileset.GetProperty("tileMatrixSetLimits").EnumerateArray().Last();
        var (zoom, row, column) = (last.GetProperty("tileMatrix").GetString(), last.GetProperty("maxTileRow").GetInt32(), last.GetProperty("maxTileCol").GetInt32());
        using var inside = await api.Client.GetAsync($"/api/collections/incidents/tiles/WebMercatorQuad/{zoom}/{row}/{column}", Cancel);
        using var outside = await api.Client.GetAsync($"/api/collections/incidents/tiles/WebMercatorQuad/{zoom}/{row + 1}/{column}", Cancel);

        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.NotFound), (inside.StatusCode, outside.StatusCode));
    }

    [Fact]
    public async Task The_grid_is_the_registered_one()
    {
        var list = await api.Client.JsonAsync("/api/tileMatrixSets");
        var grid = await api.Client.JsonAsync(Assert.Single(list.GetProperty("tileMatrixSets").EnumerateArray()).Link("self")!);

        Assert.Equal(("WebMercatorQuad", Quad), (grid.GetProperty("id").GetString(), grid.GetProperty("uri").GetString()));
        var matrices = grid.GetProperty("tileMatrices").EnumerateArray().ToList();
        Assert.Equal(25, matrices.Count);
        Assert.Equal(559082264.0287178, matrices[0].GetProperty("scaleDenominator").GetDouble(), 1e-3);
        Assert.Equal(156543.03392804097, matrices[0].GetProperty("cellSize").GetDouble(), 1e-6);
        Assert.Equal(33.3238997476529, matrices[24].GetProperty("scaleDenominator").GetDouble(), 1e-6);
        Assert.Equal(("24", 1 << 24), (matrices[24].GetProperty("id").GetString(), matrices[24].GetProperty("matrixHeight").GetInt32()));
    }

    [Fact]
    public async Task The_tileset_leads_to_the_grid()
    {
        var tileset = await api.Client.JsonAsync("/api/collections/massacres/tiles/WebMercatorQuad");

        Assert.Equal(Quad, (await api.Client.JsonAsync(tileset.Link("http://www.opengis.net/def/rel/ogc/1.0/tiling-scheme")!)).GetProperty("uri").GetString());
    }

    [Theory]
    [InlineData("incidents")]
    [InlineData("control-areas")]
    [InlineData("communities")]
    public async Task Tilejson_tells_a_web_map_all_it_needs(string collection)
    {
        var json = await api.Client.JsonAsync($"/api/collections/{collection}/tiles/WebMercatorQuad/tilejson.json");

        Assert.Equal(("3.0.0", "xyz", 0, 18), (Text(json, "tilejson"), Text(json, "scheme"), json.GetProperty("minzoom").GetInt32(), json.GetProperty("maxzoom").GetInt32()));
        var extent = (await api.Client.JsonAsync($"/api/collections/{collection}")).GetProperty("extent").GetProperty("spatial").GetProperty("bbox")[0];
        Assert.True(JsonElement.DeepEquals(extent, json.GetProperty("bounds")));
        var layer = Assert.Single(json.GetProperty("vector_layers").EnumerateArray());
        Assert.Equal(collection, Text(layer, "id"));
        var fields = layer.GetProperty("fields").EnumerateObject().Select(field => field.Name).ToHashSet();
        var attributes = (await api.Client.TileAsync(collection, 0, 0, 0)).SelectMany(feature => feature.Attributes.Keys).ToHashSet();
        Assert.Subset(fields, attributes);
    }

    [Fact]
    public async Task Tilejson_passes_its_filter_on_to_the_tiles()
    {
        const string Filter = "?filter=killed_min%20%3E%2010&datetime=2019-01-01%2F2019-12-31";
        var json = await api.Client.JsonAsync($"/api/collections/incidents/tiles/WebMercatorQuad/tilejson.json{Filter}");

        var template = Assert.Single(json.GetProperty("tiles").EnumerateArray()).GetString()!;
        Assert.Matches(@"/\{z\}/\{y\}/\{x\}\?", template);
        var bytes = await api.Client.GetByteArrayAsync(Regex.Replace(template, @"\{[zxy]\}", "0"), Cancel);
        var expected = (await api.Client.FeaturesAsync("incidents", $"&{Filter[1..]}")).Where(feature => feature.GetProperty("geometry").ValueKind != JsonValueKind.Null);
        Assert.Equal(Answers.Ids(expected).Order(), DecodedTile.Read(bytes).Layers.Single().Features.Select(feature => (string)feature.Attributes["id"]).Order());
    }

    [Fact]
    public async Task Tilejson_refuses_a_filter_that_the_tiles_would_refuse()
    {
        var problem = await api.Client.ProblemAsync("/api/collections/incidents/tiles/WebMercatorQuad/tilejson.json?filter=nothing%20%3D%201", HttpStatusCode.BadRequest);

        Assert.Equal("filter", Text(problem, "parameter"));
    }

    [Theory]
    [InlineData("/api/collections/incidents/tiles/WorldCRS84Quad")]
    [InlineData("/api/collections/incidents/tiles/WorldCRS84Quad/0/0/0")]
    [InlineData("/api/collections/nowhere/tiles")]
    [InlineData("/api/tileMatrixSets/WorldCRS84Quad")]
    public async Task There_is_no_other_grid_and_no_other_layer(string path) => await api.Client.ProblemAsync(path, HttpStatusCode.NotFound);

    [Fact]
    public async Task The_api_document_has_every_path_of_the_tiles_under_the_names_of_the_standard()
    {
        var paths = (await api.Client.JsonAsync("/api/openapi.json")).GetProperty("paths");

        foreach (var collection in (await api.Client.JsonAsync("/api/collections")).GetProperty("collections").EnumerateArray())
        {
            var path = $"/api/collections/{Text(collection, "id")}/tiles";
            Assert.EndsWith(".collection.vector.getTileSetsList", Operation(paths, path), StringComparison.Ordinal);
            Assert.EndsWith(".collection.vector.getTileSet", Operation(paths, $"{path}/WebMercatorQuad"), StringComparison.Ordinal);
            Assert.EndsWith(".collection.vector.getTile", Operation(paths, $"{path}/WebMercatorQuad/{{tileMatrix}}/{{tileRow}}/{{tileCol}}"), StringComparison.Ordinal);
        }
    }

    private static string Operation(JsonElement paths, string path) => paths.GetProperty(path).GetProperty("get").GetProperty("operationId").GetString()!;

    private static string? Text(JsonElement element, string member) => element.GetProperty(member).GetString();
}
