using System.Globalization;
using System.Net;
using System.Text.Json;
using Atlas.Api.Layers;
using Atlas.Domain.Geodesy;
using Atlas.Testing;
using NetTopologySuite.Geometries;
using Xunit;

namespace Atlas.Api.Tests.Ogc;

public sealed class CrsTests(GeodataApi api) : IClassFixture<GeodataApi>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string, string> Everywhere { get; } =
        [.. from layer in new[] { "incidents", "governorates" } from crs in Crs.All select (layer, crs.Uri)];

    [Theory]
    [MemberData(nameof(Everywhere))]
    public async Task The_answer_names_its_reference_system(string layer, string crs)
    {
        using var named = await api.Client.GetAsync($"/api/collections/{layer}/items?limit=1&crs={Uri.EscapeDataString(crs)}", Cancel);
        using var byDefault = await api.Client.GetAsync($"/api/collections/{layer}/items?limit=1", Cancel);

        Assert.Equal($"<{crs}>", Assert.Single(named.Headers.GetValues("Content-Crs")));
        Assert.Equal($"<{Crs.Wgs84.Uri}>", Assert.Single(byDefault.Headers.GetValues("Content-Crs")));
    }

    [Fact]
    public async Task EPSG_4326_has_latitude_first()
    {
        var (x, y) = await PointAsync(Crs.Wgs84.Uri);

        Assert.Equal((y, x), await PointAsync("http://www.opengis.net/def/crs/EPSG/0/4326"));
    }

    [Theory]
    [InlineData("communities")]
    [InlineData("governorates")]
    public async Task A_box_means_the_same_in_every_reference_system(string layer)
    {
        var all = await api.Client.GetStringAsync($"/api/collections/{layer}/items?limit=1000&bbox=36,35,37,36", Cancel);
        var (southWest, northEast) = (Utm37N.FromWgs84(new Coordinate(36.5, 35.2)), Utm37N.FromWgs84(new Coordinate(36.9, 35.9)));

        Assert.Equal(Ids(all), await IdsAsync(layer, "bbox=35,36,36,37", "http://www.opengis.net/def/crs/EPSG/0/4326"));
        Assert.Equal(Ids(all), await IdsAsync(layer, "bbox=36,35,37,36", Crs.Wgs84.Uri));
        Assert.Equal(Ids(all), await IdsAsync(layer, Metres(36, 35, 37, 36), "http://www.opengis.net/def/crs/EPSG/0/3857"));
        Assert.NotEmpty(await IdsAsync(layer, FormattableString.Invariant($"bbox={southWest.X},{southWest.Y},{northEast.X},{northEast.Y}"), "http://www.opengis.net/def/crs/EPSG/0/32637"));
    }

    [Theory]
    [InlineData("crs=http://www.opengis.net/def/crs/0/unsupported", "crs")]
    [InlineData("bbox=1,2,3,4&bbox-crs=http://www.opengis.net/def/crs/0/unsupported", "bbox-crs")]
    [InlineData("bbox=-3e7,-3e7,3e7,3e7&bbox-crs=http://www.opengis.net/def/crs/EPSG/0/32637", "bbox")]
    [InlineData("bbox=1e300,0,1e301,1&bbox-crs=http://www.opengis.net/def/crs/EPSG/0/3857", "bbox")]
    public async Task A_reference_system_that_is_not_offered_is_refused(string query, string parameter)
    {
        using var answer = await api.Client.GetAsync($"/api/collections/incidents/items?{query}", Cancel);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancel));
        Assert.Equal(parameter, problem.RootElement.GetProperty("parameter").GetString());
    }

    private static string Metres(double west, double south, double east, double north)
    {
        const double Radius = 6_378_137;
        static double X(double longitude) => Radius * double.DegreesToRadians(longitude);
        static double Y(double latitude) => Radius * Math.Log(Math.Tan((Math.PI / 4) + (double.DegreesToRadians(latitude) / 2)));
        return string.Create(CultureInfo.InvariantCulture, $"bbox={X(west)},{Y(south)},{X(east)},{Y(north)}");
    }

    private async Task<(double First, double Second)> PointAsync(string crs)
    {
        var path = $"/api/collections/incidents/items/2019-07-22-maarat-al-numan-market?crs={Uri.EscapeDataString(crs)}";
        using var feature = JsonDocument.Parse(await api.Client.GetStringAsync(path, Cancel));
        var coordinates = feature.RootElement.GetProperty("geometry").GetProperty("coordinates");
        return (coordinates[0].GetDouble(), coordinates[1].GetDouble());
    }

    private async Task<List<string?>> IdsAsync(string layer, string box, string crs) =>
        Ids(await api.Client.GetStringAsync($"/api/collections/{layer}/items?limit=1000&{box}&bbox-crs={Uri.EscapeDataString(crs)}", Cancel));

    private static List<string?> Ids(string json)
    {
        using var answer = JsonDocument.Parse(json);
        return [.. answer.RootElement.GetProperty("features").EnumerateArray().Select(feature => feature.GetProperty("id").GetString())];
    }
}
