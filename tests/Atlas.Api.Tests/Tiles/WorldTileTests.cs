using System.Net;
using Atlas.Api.Tests.Cql2;
using Xunit;

namespace Atlas.Api.Tests.Tiles;

/// <summary>Layers of somebody else's tables have tiles too, all over the world.</summary>
public sealed class WorldTileTests(StandardTables tables) : IClassFixture<StandardTables>
{
    private static readonly (double, double, double, double) World = (-179.9, -85, 179.9, 85);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("ne_110m_admin_0_countries", 2, "")]
    [InlineData("ne_110m_populated_places_simple", 2, "")]
    [InlineData("ne_110m_rivers_lake_centerlines", 2, "")]
    [InlineData("ne_110m_populated_places_simple", 3, "&filter=pop_other%20%3E%201000000")]
    public async Task Every_feature_is_in_a_tile_by_its_own_number(string collection, int zoom, string query)
    {
        var expected = (await tables.Client.FeaturesAsync(collection, query)).Select(feature => feature.GetProperty("id").GetUInt64());

        var features = await tables.Client.TilesAsync(collection, zoom, World, $"?{query.TrimStart('&')}");

        Assert.Equal(expected.Order(), features.Select(feature => feature.Id!.Value).Distinct().Order());
    }

    [Fact]
    public async Task A_country_at_the_pole_ends_where_the_map_ends()
    {
        var features = await tables.Client.TileAsync("ne_110m_admin_0_countries", 0, 0, 0, "?NAME=Antarctica");

        Assert.NotEmpty(Assert.Single(features).Vertices);
        Assert.All(features[0].Vertices, vertex => Assert.InRange(vertex.Y, 0, 4096 + 64));
    }

    [Fact]
    public async Task Nobody_keeps_a_tile_of_a_table_that_may_change_unnoticed()
    {
        using var answer = await tables.Client.GetAsync(TileQuestions.Path("ne_110m_admin_0_countries", 0, 0, 0), Cancel);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Null(answer.Headers.ETag);
        Assert.True(answer.Headers.CacheControl!.NoCache);
    }
}
