using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using Atlas.Api.Tests.Tiles;
using Xunit;

namespace Atlas.Api.Tests.ReferenceLayers;

/// <summary>A table of one's own answers what every layer answers, whatever its columns are.</summary>
public sealed class OwnTableTests(OwnTables own) : IClassFixture<OwnTables>
{
    private static readonly string[] Layers = ["camps", "opened", "closed", "shapes", "visits", "visits-days", "visits-local", "days", "instants", "wells", "areas"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_format_page_schema_and_tile_is_there()
    {
        foreach (var layer in Layers)
        {
            string[] formats = ["items?f=json", "items?f=geojsonseq", "items?f=csv", "items?f=fgb", "items?f=kml", "items?f=html&lang=ar", "items?crs=http://www.opengis.net/def/crs/EPSG/0/32637",
                "?f=json", "?f=html", "queryables", "sortables", "schema", "tiles?f=json", "tiles/WebMercatorQuad/tilejson.json"];
            foreach (var path in formats.Select(format => $"/api/collections/{layer}{(format[0] == '?' ? "" : "/")}{format}").Append($"/api/exports/{layer}.zip"))
            {
                using var answer = await own.Client.GetAsync(path, Cancel);
                Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{path}: {answer.StatusCode} {await answer.Content.ReadAsStringAsync(Cancel)}");
            }

            using var tile = await own.Client.GetAsync($"/api/collections/{layer}/tiles/WebMercatorQuad/0/0/0", Cancel);
            Assert.Equal(HttpStatusCode.OK, tile.StatusCode);
        }
    }

    [Theory]
    [InlineData("camps", "2019-07-31T20:00:00Z", "1", "4", "5")] // 23:00 on the last day; what ends before it begins has no time that is known
    [InlineData("camps", "2019-07-31T21:00:00Z", "2", "4", "5")] // midnight in Damascus
    [InlineData("camps", "2019-06-30", "3", "4", "5")]
    [InlineData("camps", "2020-01-01/..", "2", "4", "5")]
    [InlineData("camps", "../2019-06-01", "3", "4", "5")]
    [InlineData("opened", "2020-01-01", "1", "2", "3", "4", "5")]
    [InlineData("opened", "2019-07-15", "1", "3", "4", "5")]
    [InlineData("closed", "2019-07-15", "1", "2", "5")]
    [InlineData("visits", "2019-07-01T10:30:00Z", "bounded", "empty")]
    [InlineData("visits", "2019-07-01T11:00:00Z", "empty")]
    [InlineData("visits", "2030-01-01", "empty", "open")]
    [InlineData("visits-days", "2019-07-02T20:59:59Z", "bounded", "empty", "open")]
    [InlineData("visits-days", "2019-07-02T21:00:00Z", "empty", "open")]
    [InlineData("visits-local", "2019-07-01T11:00:00Z", "bounded", "empty")]
    [InlineData("visits-local", "2019-07-02T10:00:00Z", "empty")]
    [InlineData("days", "2019-07-05T20:59:59Z", "true")]
    [InlineData("days", "2019-07-05T21:00:00Z")]
    [InlineData("days", "2019-07-04T20:59:59Z")]
    [InlineData("days", "2019-07-05", "true")]
    [InlineData("days", "0001-01-01/9999-12-31", "true")]
    [InlineData("opened", "../2019-06-30T20:59:59Z", "3", "5")]
    [InlineData("opened", "../2019-06-30T21:00:00Z", "1", "3", "4", "5")]
    [InlineData("closed", "2019-07-31T20:59:59Z/..", "1", "2", "5")]
    [InlineData("closed", "2019-07-31T21:00:00Z/..", "2", "5")]
    [InlineData("opened", "9999-12-31/..", "1", "2", "3", "4", "5")]
    [InlineData("visits-days", "0001-01-01/9999-12-31", "bounded", "empty", "open")]
    [InlineData("instants", "2019-07-05T10:00:00Z", "true")]
    [InlineData("instants", "2019-07-05T10:00:01Z")]
    public async Task A_row_is_found_at_the_instants_that_its_columns_say(string layer, string datetime, params string[] ids) =>
        Assert.Equal(ids, (await own.Client.FeaturesAsync(layer, $"&datetime={datetime}")).Select(Id).Order());

    [Theory]
    [InlineData("mistyped-on")]
    [InlineData("mistyped-days")]
    [InlineData("mistyped-from")]
    public async Task A_day_after_the_last_instant_there_is_takes_nothing_with_it(string layer)
    {
        var feature = Assert.Single(await own.Client.FeaturesAsync(layer));

        Assert.Equal(JsonValueKind.Null, feature.GetProperty("properties").GetProperty("on").ValueKind);
        await own.Client.JsonAsync($"/api/collections/{layer}");
        await own.Client.JsonAsync($"/api/collections/{layer}/items?datetime=2020-01-01&filter=T_AFTER(INTERVAL('2019-01-01','..'),DATE('2018-01-01'))");
        Assert.Contains("<Placemark>", await own.Client.GetStringAsync($"/api/collections/{layer}/items?f=kml", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_no_format_can_say_is_unknown()
    {
        var camps = (await own.Client.FeaturesAsync("camps")).ToDictionary(Id, feature => feature.GetProperty("properties"));

        Assert.Equal(0.5, camps["1"].GetProperty("share").GetDouble());
        Assert.Equal("2019-07-01T10:00:00Z", camps["1"].GetProperty("seen").GetString());
        Assert.All(["2", "3", "4"], id => Assert.Equal((JsonValueKind.Null, JsonValueKind.Null), (camps[id].GetProperty("share").ValueKind, camps[id].GetProperty("seen").ValueKind)));
        Assert.Equal((JsonValueKind.Null, JsonValueKind.Null), (camps["5"].GetProperty("opened").ValueKind, camps["5"].GetProperty("closed").ValueKind));
    }

    [Fact]
    public async Task Shapes_of_every_kind_and_system_are_brought_to_degrees_and_those_without_a_system_are_not_placed()
    {
        var shapes = (await own.Client.FeaturesAsync("shapes")).ToDictionary(feature => Id(feature)[^1], feature => feature.GetProperty("geometry"));

        Assert.Equal("GeometryCollection", shapes['1'].GetProperty("type").GetString());
        Assert.Equal("[36,35]", shapes['2'].GetProperty("coordinates").GetRawText().Replace("36.0", "36", StringComparison.Ordinal).Replace("35.0", "35", StringComparison.Ordinal));
        Assert.Equal("Polygon", shapes['3'].GetProperty("type").GetString());
        Assert.Equal(JsonValueKind.Null, shapes['4'].ValueKind);
        Assert.Equal(["1", "2", "3", "4"], (await own.Client.FeaturesAsync("shapes", "&bbox=35.9,34.9,36.05,35.05")).Select(feature => Id(feature)[^1..]).Order());
    }

    [Theory]
    [InlineData("camps", "1", "2", "3", "4", "5")]
    [InlineData("days", "true")]
    [InlineData("wells", "1", "4")]
    [InlineData("areas", "1", "3")]
    public async Task What_lies_at_no_number_is_left_out(string layer, params string[] ids)
    {
        Assert.Equal(ids, (await own.Client.FeaturesAsync(layer)).Select(Id).Order());
        Assert.Equal(ids.Length, (await own.Client.FeaturesAsync(layer, "&bbox=-180,-90,180,90")).Count);
    }

    [Theory]
    [InlineData("opened=2019-07-01", "1", "4")]
    [InlineData("seen=2019-07-01T10:00:00Z", "1")]
    [InlineData("filter=opened > DATE('2019-07-01')", "2")]
    [InlineData("filter=opened <= DATE('2019-07-01')", "1", "4")]
    [InlineData("filter=NOT opened > DATE('2019-07-01')", "1", "4")]
    [InlineData("filter=closed < DATE('9999-12-31')", "1", "3", "4")]
    [InlineData("filter=seen BETWEEN TIMESTAMP('2019-07-01T10:00:00Z') AND TIMESTAMP('9999-12-31T00:00:00Z')", "1")]
    [InlineData("filter=(opened > DATE('2019-07-01')) IS NULL", "3", "5")]
    public async Task A_date_that_no_format_can_say_is_unknown_to_filters_too(string filter, params string[] ids) =>
        Assert.Equal(ids, (await own.Client.FeaturesAsync("camps", $"&{filter}")).Select(Id).Order());

    [Theory]
    [InlineData("depth", 32767)]
    [InlineData("users", -2147483648)]
    [InlineData("litres", 9223372036854775807)]
    public async Task A_whole_number_of_any_width_is_itself_in_every_answer(string column, long number)
    {
        var well = await own.Client.JsonAsync("/api/collections/wells/items/1");
        var tile = DecodedTile.Read(await own.Client.GetByteArrayAsync("/api/collections/wells/tiles/WebMercatorQuad/0/0/0", Cancel));

        Assert.Equal(number, well.GetProperty("properties").GetProperty(column).GetInt64());
        Assert.Equal(number, Assert.Single(Assert.Single(tile.Layers).Features).Attributes[column]);
        Assert.Contains($"{number}", await own.Client.GetStringAsync("/api/collections/wells/items?f=csv", Cancel), StringComparison.Ordinal);
        Assert.Equal(["1"], (await own.Client.FeaturesAsync("wells", $"&{column}={number}")).Select(Id));
        Assert.Equal(["1", "4"], (await own.Client.FeaturesAsync("wells", $"&sortby={column}")).Select(Id));
    }

    [Fact]
    public async Task A_collection_of_shapes_is_a_collection_in_kml_too()
    {
        var kml = XDocument.Parse(await own.Client.GetStringAsync("/api/collections/shapes/items?f=kml", Cancel));

        var shapes = Assert.Single(kml.Descendants(), element => element.Name.LocalName == "MultiGeometry");
        Assert.Equal(["Point", "LineString"], shapes.Elements().Select(element => element.Name.LocalName));
    }

    [Fact]
    public async Task A_feature_is_called_by_its_id_whatever_the_type_of_the_column()
    {
        Assert.Equal("A", (await own.Client.JsonAsync("/api/collections/camps/items/1")).Text("name, \"own\""));
        Assert.Equal("bounded", (await own.Client.JsonAsync("/api/collections/visits/items/bounded")).Text("place"));
        Assert.Equal("true", (await own.Client.JsonAsync("/api/collections/days/items/true")).GetProperty("id").GetString());
        await own.Client.JsonAsync("/api/collections/shapes/items/00000000-0000-0000-0000-000000000001");
        await own.Client.ProblemAsync("/api/collections/shapes/items/nonsense", HttpStatusCode.NotFound);
    }

    private static string Id(JsonElement feature) => feature.GetProperty("id").ToString();
}
