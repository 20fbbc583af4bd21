using System.Net;
using Atlas.Testing;
using Xunit;

namespace Atlas.Api.Tests.Hostile;

/// <summary>Filters and boxes that once made the service fail, or work for seconds.</summary>
public sealed class HostileFilterTests(GeodataApi api) : IClassFixture<GeodataApi>
{
    [Theory]
    [InlineData("""{"op":null,"args":[]}""")]
    [InlineData("""{"op":"and","args":[]}""")]
    [InlineData("""{"op":"or","args":[]}""")]
    [InlineData("""{"op":"not","args":[{"op":"and","args":[]}]}""")]
    public async Task JSON_that_is_not_quite_an_operation_is_refused(string filter)
    {
        await RefusedAsync($"filter-lang=cql2-json&filter={Uri.EscapeDataString(filter)}", "filter");
    }

    [Theory]
    [InlineData("POINT(1 2, 3 4)")]
    [InlineData("POINT(36 ٣)")]
    [InlineData("GEOMETRYCOLLECTION(POINT(36 35, 37 36))")]
    [InlineData("POLYGON((1 2))")]
    [InlineData("POLYGON((36 35, 37 35, 37 36))")]
    [InlineData("MULTIPOLYGON(((36 35)")]
    [InlineData("POINT(NaN 35)")]
    [InlineData("POINT Z(36 35)")]
    [InlineData("LINESTRING(1e400 35, 36 35)")]
    public async Task A_shape_that_is_none_is_refused(string shape) =>
        await RefusedAsync($"filter=S_INTERSECTS(geom,{Uri.EscapeDataString(shape)})", "filter");

    [Theory]
    [InlineData("*")]
    [InlineData("-")]
    [InlineData("/")]
    [InlineData("^")]
    public async Task A_chain_of_a_thousand_operations_is_refused(string sign)
    {
        await RefusedAsync($"filter=killed_min={string.Join(sign, Enumerable.Repeat("1", 1000))}", "filter");
    }

    [Fact]
    public async Task A_chain_that_people_would_write_is_answered()
    {
        var all = await api.Client.IdsAsync("incidents");

        Assert.Equal(all, await api.Client.IdsAsync("incidents", $"&filter=90={string.Join("%2B", Enumerable.Repeat("1", 90))}"));
    }

    [Theory]
    [InlineData("-3e7,-3e7,3e7,3e7")]
    [InlineData("-29999999,0,29999999,1")]
    [InlineData("2e7,0,2e7,0")]
    [InlineData("-1e6,-1e7,1.1e7,1e7")]
    public async Task A_box_where_the_zone_of_Syria_has_no_coordinates_is_refused(string box)
    {
        await RefusedAsync($"bbox={box}&bbox-crs=http://www.opengis.net/def/crs/EPSG/0/32637", "bbox");
    }

    [Theory]
    [InlineData("-1e7,-1e7,1e7,1e7")]
    [InlineData("-1e7,1e7,1e7,1e7")]
    [InlineData("1e7,-1e7,1e7,1e7")]
    public async Task The_largest_box_in_it_is_answered(string box)
    {
        await api.Client.JsonAsync($"/api/collections/incidents/items?bbox={box}&bbox-crs=http://www.opengis.net/def/crs/EPSG/0/32637");
        await api.Client.JsonAsync($"/api/collections/governorates/items?properties=id&bbox={box}&bbox-crs=http://www.opengis.net/def/crs/EPSG/0/32637");
    }

    private async Task RefusedAsync(string query, string parameter)
    {
        var problem = await api.Client.ProblemAsync($"/api/collections/incidents/items?{query}", HttpStatusCode.BadRequest);

        Assert.Equal(parameter, problem.GetProperty("parameter").GetString());
    }
}
