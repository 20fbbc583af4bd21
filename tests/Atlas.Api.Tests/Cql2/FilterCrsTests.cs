using System.Globalization;
using System.Net;
using Atlas.Api.Layers;
using Atlas.Domain.Geodesy;
using Atlas.Testing;
using NetTopologySuite.Geometries;
using Xunit;

namespace Atlas.Api.Tests.Cql2;

public sealed class FilterCrsTests(GeodataApi api) : IClassFixture<GeodataApi>
{
    private const string LatitudeFirst = "http://www.opengis.net/def/crs/EPSG/0/4326";
    private const string Mercator = "http://www.opengis.net/def/crs/EPSG/0/3857";
    private const string Utm = "http://www.opengis.net/def/crs/EPSG/0/32637";

    [Theory]
    [InlineData("communities")]
    [InlineData("governorates")]
    [InlineData("lines-of-engagement")]
    public async Task Boxes_and_shapes_follow_the_axes_and_units_of_the_named_system(string layer)
    {
        var box = await IdsAsync(layer, "S_INTERSECTS(geom,BBOX(36.5,35.25,37,36))", Crs.Wgs84.Uri);
        var triangle = await IdsAsync(layer, "S_INTERSECTS(geom,POLYGON((36.5 35.25,37 35.25,37 36,36.5 35.25)))", Crs.Wgs84.Uri);

        Assert.NotEmpty(box);
        Assert.Equal(box, await IdsAsync(layer, "S_INTERSECTS(geom,BBOX(35.25,36.5,36,37))", LatitudeFirst));
        Assert.Equal(box, await IdsAsync(layer, $"S_INTERSECTS(geom,BBOX({Metres(36.5, 35.25, ",")},{Metres(37, 36, ",")}))", Mercator));
        Assert.Equal(triangle, await IdsAsync(layer, "S_INTERSECTS(geom,POLYGON((35.25 36.5,35.25 37,36 37,35.25 36.5)))", LatitudeFirst));
    }

    [Fact]
    public async Task A_point_of_utm_is_found_where_it_lies()
    {
        var governorate = await IdsAsync("governorates", "S_CONTAINS(geom,POINT(36.63 35.93))", Crs.Wgs84.Uri);
        var there = Utm37N.FromWgs84(new Coordinate(36.63, 35.93));

        Assert.Equal(["SY-ID"], governorate);
        Assert.Equal(governorate, await IdsAsync("governorates", FormattableString.Invariant($"S_CONTAINS(geom,POINT({there.X} {there.Y}))"), Utm));
        Assert.Equal(governorate, await api.Client.IdsAsync("governorates", "&filter-lang=cql2-json&filter-crs=" + Uri.EscapeDataString(Utm) + "&filter=" + Uri.EscapeDataString(
            FormattableString.Invariant($$"""{"op":"s_contains","args":[{"property":"geom"},{"type":"Point","coordinates":[{{there.X}},{{there.Y}}]}]}"""))));
    }

    [Theory]
    [InlineData("http://www.opengis.net/def/crs/EPSG/0/32636", "massacre", "filter-crs")]
    [InlineData("", "massacre", "filter-crs")]
    [InlineData(LatitudeFirst, "S_INTERSECTS(geom,POINT(95 36))", "filter")]
    [InlineData(Utm, "S_INTERSECTS(geom,POINT(3e7 3e7))", "filter")]
    [InlineData(Utm, "S_INTERSECTS(geom,BBOX(-2e7,0,2e7,1e7))", "filter")]
    [InlineData(Mercator, "S_INTERSECTS(geom,BBOX(100,0,50,100))", "filter")]
    public async Task What_the_system_has_not_is_refused(string crs, string filter, string parameter)
    {
        var problem = await api.Client.ProblemAsync(
            $"/api/collections/incidents/items?filter-crs={Uri.EscapeDataString(crs)}&filter={Uri.EscapeDataString(filter)}", HttpStatusCode.BadRequest);

        Assert.Equal(parameter, problem.GetProperty("parameter").GetString());
    }

    private Task<IReadOnlyList<string>> IdsAsync(string layer, string filter, string crs) =>
        api.Client.IdsAsync(layer, $"&filter={Uri.EscapeDataString(filter)}&filter-crs={Uri.EscapeDataString(crs)}");

    // The sphere of Web Mercator.
    private static string Metres(double longitude, double latitude, string between) => string.Create(CultureInfo.InvariantCulture,
        $"{6_378_137 * double.DegreesToRadians(longitude)}{between}{6_378_137 * Math.Log(Math.Tan((Math.PI / 4) + (double.DegreesToRadians(latitude) / 2)))}");
}
