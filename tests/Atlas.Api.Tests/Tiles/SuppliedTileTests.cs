using System.Globalization;
using System.Text.Json;
using Atlas.Api.Tests.Ogc;
using Atlas.Testing;
using Xunit;

namespace Atlas.Api.Tests.Tiles;

/// <summary>Tiles of the supplied layers say what their items say.</summary>
[Trait(ConformanceTests.Class, "ogcapi-tiles-1/1.0/conf/mvt")]
[Trait(ConformanceTests.Class, "ogcapi-tiles-1/1.0/conf/datetime")]
public sealed class SuppliedTileTests(GeodataApi api) : IClassFixture<GeodataApi>
{
    private static readonly (double, double, double, double) Syria = (35, 32, 43, 38);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("incidents", "")]
    [InlineData("incidents", "&datetime=2019-07-01/2019-12-31")]
    [InlineData("incidents", "&filter=killed_min%20%3E%2010%20AND%20attribution%20%3C%3E%20'unidentified'")]
    [InlineData("incidents", "&filter=S_INTERSECTS(geom,BBOX(36.2,35,37,36))&filter-lang=cql2-text")]
    [InlineData("incidents", "&zone=zone-1-idlib")]
    [InlineData("incidents", "&party=russian_forces,syrian_regime_forces&massacre=true")]
    [InlineData("incidents", "&bbox=36.5,35.5,37,36.5")]
    [InlineData("incidents", "&bbox=4060000,4200000,4130000,4360000&bbox-crs=http://www.opengis.net/def/crs/EPSG/0/3857")]
    [InlineData("incidents", "&governorate=SY-HL")]
    [InlineData("massacres", "")]
    [InlineData("massacres", "&weapon=barrel_bomb")]
    [InlineData("incidents-near-lines", "")]
    [InlineData("incidents-near-lines", "&within=20km&proximity=within,outside")]
    [InlineData("communities", "")]
    [InlineData("communities", "&filter=uncertainty_m%20%3C%201500")]
    public async Task Tiles_hold_the_features_of_the_items_that_have_a_place(string collection, string query)
    {
        var expected = Placed(await api.Client.FeaturesAsync(collection, query)).Select(feature => feature.GetProperty("id").GetString());

        foreach (var zoom in (int[])[0, 6, 9])
        {
            var features = await api.Client.TilesAsync(collection, zoom, Syria, $"?{query.TrimStart('&')}");

            Assert.Equal(expected.Order(), features.Where(feature => feature.IsInside).Select(feature => (string?)feature.Attributes["id"]).Order());
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("&window=60&ceasefire=idlib-4-2020-01-12")]
    public async Task An_incident_is_in_the_tile_once_for_each_ceasefire(string query)
    {
        var expected = Placed(await api.Client.FeaturesAsync("ceasefire-incidents", query)).Select(feature => feature.GetProperty("id").GetString());

        var features = await api.Client.TileAsync("ceasefire-incidents", 0, 0, 0, $"?{query.TrimStart('&')}");

        Assert.Equal(expected.Order(), features.Select(feature => $"{feature.Attributes["ceasefire"]}:{feature.Attributes["id"]}").Order());
        Assert.All(features, feature => Assert.Null(feature.Id));
    }

    [Theory]
    [InlineData("lines-of-engagement", 2, "&datetime=2019-08-01")]
    [InlineData("control-areas", 3, "&datetime=2019-08-01")]
    [InlineData("control-areas", 3, "&controller=opposition")]
    [InlineData("de-escalation-zones", 3, "")]
    [InlineData("governorates", 3, "")]
    [InlineData("ceasefires", 3, "&datetime=2020-03-01/..")]
    public async Task Lines_and_areas_are_those_of_the_items(string collection, int kind, string query)
    {
        var expected = Placed(await api.Client.FeaturesAsync(collection, query)).Select(feature => feature.GetProperty("id").GetString());

        var features = await api.Client.TilesAsync(collection, 8, Syria, $"?{query.TrimStart('&')}");

        Assert.All(features, feature => Assert.Equal((ulong)kind, feature.Kind));
        Assert.Equal(expected.Distinct().Order(), features.Select(feature => (string?)feature.Attributes["id"]).Distinct().Order());
    }

    [Fact]
    public async Task A_mark_has_what_a_map_needs_and_the_number_by_which_the_incident_is_published()
    {
        const string Id = "2019-07-22-maarat-al-numan-market";
        var item = (await api.Client.FeaturesAsync("incidents")).Single(feature => feature.GetProperty("id").GetString() == Id).GetProperty("properties");

        var feature = (await api.Client.TileAsync("incidents", 0, 0, 0)).Single(feature => (string)feature.Attributes["id"] == Id);

        Assert.Equal((ulong)await api.Database.Db.ScalarAsync<long>("SELECT number FROM atlas.published_incident WHERE id = $1", Cancel, Id), feature.Id);
        Assert.Equal(item.GetProperty("killed_min").GetInt64(), feature.Attributes["killed_min"]);
        Assert.Equal(item.GetProperty("attribution").GetString(), feature.Attributes["attribution"]);
        Assert.Equal(item.GetProperty("massacre").GetBoolean(), feature.Attributes["massacre"]);
        Assert.Equal(string.Join(';', item.GetProperty("weapons").EnumerateArray().Select(weapon => weapon.GetString())), feature.Attributes["weapons"]);
        Assert.Equal(Day(item.GetProperty("date_start").GetString()!), feature.Attributes["date_start"]);
        Assert.DoesNotContain("title_en", feature.Attributes);
    }

    [Fact]
    public async Task What_is_unknown_is_left_out()
    {
        var unknown = (await api.Client.FeaturesAsync("communities")).First(feature => feature.GetProperty("properties").GetProperty("name_ar").ValueKind == JsonValueKind.Null);

        var feature = (await api.Client.TileAsync("communities", 0, 0, 0)).Single(feature => (string)feature.Attributes["id"] == unknown.GetProperty("id").GetString());

        Assert.DoesNotContain("name_ar", feature.Attributes);
    }

    [Fact]
    public async Task Points_lie_where_postgis_puts_them_to_one_unit()
    {
        foreach (var zoom in (int[])[3, 8, 11, 14, 18])
        {
            foreach (var (row, column) in new[] { TileQuestions.At(zoom, 36.63, 35.93), TileQuestions.At(zoom, 36.7186, 35.6436) })
            {
                var ours = await api.Client.TileAsync("communities", zoom, row, column);
                var theirs = await PostgisAsync(zoom, row, column);

                Assert.Equal(theirs.Keys.Order(), ours.Select(feature => (string)feature.Attributes["id"]).Order());
                Assert.All(ours, feature =>
                {
                    var (x, y) = theirs[(string)feature.Attributes["id"]];
                    Assert.True(Math.Abs(feature.Vertices[0].X - x) <= 1 && Math.Abs(feature.Vertices[0].Y - y) <= 1, $"{zoom}: {feature.Vertices[0]} and {(x, y)}");
                });
            }
        }
    }

    private async Task<Dictionary<string, (long X, long Y)>> PostgisAsync(int zoom, int row, int column)
    {
        var bytes = await api.Database.Db.ScalarAsync<byte[]>("""
            SELECT ST_AsMVT(tile, 'communities', 4096, 'place')
              FROM (SELECT id, ST_AsMVTGeom(ST_Transform(geom, 3857), ST_TileEnvelope($1, $2, $3), 4096, 64) AS place FROM atlas.community) AS tile
            """, Cancel, zoom, column, row);
        var layers = DecodedTile.Read(bytes).Layers;
        return layers.SelectMany(layer => layer.Features).ToDictionary(feature => (string)feature.Attributes["id"], feature => feature.Vertices[0]);
    }

    private static IEnumerable<JsonElement> Placed(IEnumerable<JsonElement> features) => features.Where(feature => feature.GetProperty("geometry").ValueKind != JsonValueKind.Null);

    private static long Day(string date) => DateOnly.Parse(date, CultureInfo.InvariantCulture).DayNumber - new DateOnly(1970, 1, 1).DayNumber;
}
