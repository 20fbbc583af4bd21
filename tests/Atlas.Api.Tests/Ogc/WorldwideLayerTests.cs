using System.Text.Json;
using Atlas.Api.Layers;
using Atlas.Api.Tests.Cql2;
using Xunit;

namespace Atlas.Api.Tests.Ogc;

/// <summary>A layer of the whole world meets the edges of every reference system.</summary>
public sealed class WorldwideLayerTests(StandardTables tables) : IClassFixture<StandardTables>
{
    private const string Utm = "http://www.opengis.net/def/crs/EPSG/0/32637";

    public static TheoryData<string, string> Everywhere { get; } =
        [.. from table in new[] { "ne_110m_admin_0_countries", "ne_110m_populated_places_simple", "ne_110m_rivers_lake_centerlines" } from crs in Crs.All select (table, crs.Uri)];

    [Theory]
    [MemberData(nameof(Everywhere))]
    public async Task All_features_are_answered_in_every_system(string table, string crs)
    {
        var page = await tables.Client.JsonAsync($"/api/collections/{table}/items?limit=1000&crs={Uri.EscapeDataString(crs)}");

        Assert.Equal(page.GetProperty("numberMatched").GetInt32(), page.GetProperty("numberReturned").GetInt32());
    }

    [Fact]
    public async Task A_geometry_that_utm_cannot_hold_is_null_there()
    {
        var features = (await tables.Client.JsonAsync($"/api/collections/ne_110m_populated_places_simple/items?limit=1000&crs={Utm}&filter=name%20IN%20('Damascus','Lima')&sortby=name"))
            .GetProperty("features").EnumerateArray().Select(feature => feature.GetProperty("geometry").ValueKind);

        Assert.Equal([JsonValueKind.Object, JsonValueKind.Null], features);
    }

    [Theory]
    [InlineData("-4.5e6,-9.3e6,5.5e6,9.3e6")]
    [InlineData("-1e6,3e6,2e6,5e6")]
    [InlineData("-4.5e6,-9.3e6,-4.5e6,-9.3e6")]
    public async Task A_box_of_utm_is_answered_whatever_the_features_around_it(string box)
    {
        foreach (var table in new[] { "ne_110m_admin_0_countries", "ne_110m_rivers_lake_centerlines" })
        {
            await tables.Client.JsonAsync($"/api/collections/{table}/items?bbox-crs={Utm}&bbox={box}");
        }
    }

    [Fact]
    public async Task A_country_that_reaches_beyond_utm_is_found_in_a_box_inside_it()
    {
        var countries = (await tables.Client.JsonAsync($"/api/collections/ne_110m_admin_0_countries/items?properties=NAME&limit=1000&bbox-crs={Utm}&bbox=300000,6100000,500000,6300000"))
            .GetProperty("features").EnumerateArray().Select(feature => feature.Text("NAME"));

        Assert.Contains("Russia", countries); // from Kaliningrad to the Bering Strait
    }
}
