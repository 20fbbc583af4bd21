using System.Globalization;
using Atlas.Api.Incidents;
using Atlas.Api.Layers;
using Atlas.Testing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Atlas.Api.Tests.Features;

/// <summary>A crowded box is not counted in vain: what is known of it spares time, and changes no answer.</summary>
public sealed class LeastCountsTests(ManyIncidents many) : IClassFixture<ManyIncidents>, IAsyncDisposable
{
    private const string Everywhere = "-180,-90,180,90";
    private const int LongestWait = 120_000;

    private readonly AtlasApi _api = new(many.Database.ConnectionString);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private LeastCounts Counts => _api.Services.GetRequiredService<LeastCounts>();

    public ValueTask DisposeAsync() => _api.DisposeAsync();

    [Fact(Timeout = LongestWait)]
    public async Task More_is_never_said_of_a_box_than_is_in_it_and_enough_of_one_that_is_large()
    {
        await LearnAsync();
        var (client, random) = (_api.CreateClient(), new Random(5));
        for (var round = 0; round < 60; round++)
        {
            var size = Math.Pow(2, -round % 12) * 16;
            var (west, south) = (36 - (size / 2) + random.NextDouble(), 35 - (size / 2) + random.NextDouble());
            var box = string.Create(CultureInfo.InvariantCulture, $"{west:0.####},{south:0.####},{west + size:0.####},{south + size:0.####}");

            var matched = (await client.JsonAsync($"/api/collections/incidents/items?limit=10000&bbox={box}")).GetProperty("numberMatched").GetInt32();

            Assert.False(AreMoreThan(matched, box), box);
            if (size >= 2)
            {
                await LearnAsync(matched / 2, box);
            }
        }
    }

    [Theory(Timeout = LongestWait)]
    [InlineData("")]
    [InlineData("&offset=20000")]
    [InlineData("&offset=1100&limit=200")]
    [InlineData("&f=html")]
    public async Task An_answer_is_the_same_whether_or_not_the_box_is_known(string query)
    {
        var (client, path) = (_api.CreateClient(), $"/api/collections/incidents/items?bbox={Everywhere}{query}");
        var before = await client.GetStringAsync(path, Cancel);
        await LearnAsync();

        Assert.Equal(before, await client.GetStringAsync(path, Cancel));
    }

    [Theory(Timeout = LongestWait)]
    [InlineData("&massacre=false")]
    [InlineData("&datetime=2015-05-06/..")]
    [InlineData("&filter=killed_min>0")]
    public async Task Where_a_filter_leaves_few_they_are_counted(string query)
    {
        await LearnAsync();

        var page = await _api.CreateClient().JsonAsync($"/api/collections/incidents/items?limit=2&bbox={Everywhere}{query}");
        var all = await _api.CreateClient().IdsAsync("incidents", query);

        Assert.NotEmpty(all);
        Assert.Equal(all.Count <= FeatureQuery.CountAtLeast ? $"{all.Count}" : "", page.TryGetProperty("numberMatched", out var matched) ? matched.GetRawText() : "");
    }

    [Fact(Timeout = LongestWait)]
    public async Task When_incidents_are_withdrawn_the_rest_is_counted()
    {
        await many.PublishAsync("brief", 900);
        await LearnAsync();
        var client = _api.CreateClient();
        var path = $"/api/collections/incidents/items?limit=2&bbox={Everywhere}";
        Assert.False((await client.JsonAsync(path)).TryGetProperty("numberMatched", out _));

        await many.Database.Db.ExecuteAsync("UPDATE atlas.incident SET workflow_state = 'withdrawn' WHERE id LIKE '2015-05-05-brief-%' OR id LIKE '2015-05-05-made-up-1___' OR id LIKE '2015-05-05-made-up-9__'", Cancel);
        var left = (await client.IdsAsync("incidents")).Count;
        await many.Database.Db.ExecuteAsync("UPDATE atlas.incident SET workflow_state = 'withdrawn' WHERE id LIKE '2015-05-05-made-up-_'", Cancel);

        Assert.Equal($"{left - 9}", await CountedAsync(client, path));
    }

    private bool AreMoreThan(int most, string box) => Counts.AreMoreThan(most, IncidentLayer.Layer, LayerSelection.Parse([new("bbox", box)], IncidentLayer.Layer));

    // Nothing is known while the state of the data is not.
    private async Task LearnAsync(int leastThere = 0, string box = Everywhere)
    {
        while (!AreMoreThan(leastThere, box))
        {
            await Task.Delay(20, Cancel);
        }
    }

    // The change is told a moment after it was made.
    private static async Task<string> CountedAsync(HttpClient client, string path)
    {
        while (true)
        {
            if ((await client.JsonAsync(path)).TryGetProperty("numberMatched", out var matched))
            {
                return matched.GetRawText();
            }

            await Task.Delay(20, Cancel);
        }
    }
}
