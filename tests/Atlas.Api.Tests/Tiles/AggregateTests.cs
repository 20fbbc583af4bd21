using Atlas.Testing;
using Xunit;

namespace Atlas.Api.Tests.Tiles;

/// <summary>Where a tile would be too heavy with every feature in it, one feature stands for many and says so.</summary>
public sealed class AggregateTests(ManyIncidents api) : IClassFixture<ManyIncidents>
{
    private const int Budget = 500_000;

    // One way of asking for the made-up ones alone.
    private const string MadeUp = "?attribution=isis";

    private static readonly (double, double, double, double) Box = (35.9, 34.9, 37.1, 36.1);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(9)]
    [InlineData(11)]
    [InlineData(13)]
    public async Task All_tiles_of_a_zoom_together_stand_for_every_incident_once(int zoom)
    {
        var features = (await api.Client.TilesAsync("incidents", zoom, Box, MadeUp)).Where(feature => feature.IsInside).ToList();

        Assert.Equal(ManyIncidents.Made, features.Sum(feature => IsAggregate(feature) ? (long)feature.Attributes["count"] : 1));
        Assert.Equal(await SumAsync("sum(killed_min)"), features.Sum(feature => feature.Attributes.TryGetValue("killed_min", out var killed) ? (long)killed : 0));
        Assert.Equal(
            await SumAsync("count(*) FILTER (WHERE massacre)"),
            features.Sum(feature => IsAggregate(feature) ? (long)feature.Attributes["massacres"] : (bool)feature.Attributes["massacre"] ? 1 : 0));
    }

    [Fact]
    public async Task A_zoom_says_the_same_everywhere_and_no_tile_is_heavier_than_the_budget()
    {
        var wasAggregate = true;
        var zooms = new List<bool>();
        for (var zoom = 0; zoom <= 14; zoom++)
        {
            var features = await api.Client.TilesAsync("incidents", zoom, Box);
            var isAggregate = Assert.Single(features.Select(IsAggregate).Distinct());
            Assert.True(wasAggregate || !isAggregate, $"zoom {zoom} has aggregates and the one before has not");
            zooms.Add(wasAggregate = isAggregate);
            var (row, column) = TileQuestions.At(zoom, 36.5, 35.5);
            Assert.True((await api.Client.GetByteArrayAsync(TileQuestions.Path("incidents", zoom, row, column), Cancel)).Length < Budget);
        }

        Assert.Equal((true, false), (zooms[0], zooms[14]));
    }

    [Fact]
    public async Task An_aggregate_cannot_be_taken_for_an_incident()
    {
        var features = await api.Client.TileAsync("incidents", 0, 0, 0);

        Assert.All(features, feature =>
        {
            Assert.Null(feature.Id);
            Assert.Equal(["aggregate", "bbox", "count", "killed_min", "massacres", "toll_unknown"], feature.Attributes.Keys.Union(["killed_min"]).Order());
        });
    }

    [Fact]
    public async Task The_box_of_an_aggregate_lists_exactly_its_incidents()
    {
        var features = await api.Client.TileAsync("incidents", 6, 25, 38, MadeUp);

        foreach (var feature in features.Where(feature => (long)feature.Attributes["count"] < 10_000).Take(8))
        {
            var items = await api.Client.FeaturesAsync("incidents", $"&attribution=isis&bbox={feature.Attributes["bbox"]}");
            var placed = items.Where(item => item.GetProperty("geometry").ValueKind != System.Text.Json.JsonValueKind.Null);
            Assert.Equal((long)feature.Attributes["count"], placed.Count());
        }
    }

    [Fact]
    public async Task What_a_filter_leaves_is_shown_one_by_one_where_it_fits()
    {
        var all = await api.Client.TileAsync("incidents", 5, 12, 19);
        var few = await api.Client.TilesAsync("incidents", 5, Box, $"{MadeUp}&datetime=2012-01-01/2012-01-31");

        Assert.All(all, feature => Assert.True(IsAggregate(feature)));
        Assert.Equal(
            (await api.Client.IdsAsync("incidents", "&attribution=isis&datetime=2012-01-01/2012-01-31")).Order(),
            few.Where(feature => feature.IsInside).Select(feature => (string)feature.Attributes["id"]).Order());
    }

    [Fact]
    public async Task Incidents_on_one_spot_are_all_in_the_tile()
    {
        var (row, column) = TileQuestions.At(14, 36.5, 35.5);

        var features = await api.Client.TileAsync("incidents", 14, row, column, MadeUp);

        var spot = features.GroupBy(feature => feature.Vertices[0]).MaxBy(group => group.Count())!;
        Assert.Equal(500, spot.Select(feature => feature.Attributes["id"]).Distinct().Count());
    }

    private static bool IsAggregate(DecodedFeature feature) => feature.Attributes.ContainsKey("aggregate");

    private Task<long> SumAsync(string sum) => api.Database.Db.ScalarAsync<long>($"SELECT ({sum})::bigint FROM atlas.published_incident WHERE attribution = 'isis' AND id LIKE '2020-made-up-%'", Cancel);
}
