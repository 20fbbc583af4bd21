using Atlas.Api.Tests.Freshness;
using Atlas.Testing;
using Npgsql;
using Xunit;

namespace Atlas.Api.Tests.Tiles;

/// <summary>Tiles in memory: one query for many clients, and never the data of yesterday.</summary>
public sealed class TileCacheTests(TwoInstances api) : IClassFixture<TwoInstances>
{
    private const string World = "/api/collections/incidents/tiles/WebMercatorQuad/0/0/0";

    // Queries of the services that wait for a table which a test holds.
    private const string Waiting = """
        SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%published_incident%' AND pid <> pg_backend_pid()
        """;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_committed_change_is_in_the_tiles_of_every_instance()
    {
        const string Id = "2019-07-22-maarat-al-numan-market";
        var before = await api.First.TagAsync(World);
        var was = await KilledAsync(api.First, Id);

        await api.Database.Db.ExecuteAsync("UPDATE atlas.incident SET killed_min = killed_min + 1, killed_max = NULL WHERE id = $1", Cancel, Id);
        await api.First.NextTagAsync(World, before);
        await api.Second.NextTagAsync(World, before);

        Assert.Equal((was + 1, was + 1), (await KilledAsync(api.First, Id), await KilledAsync(api.Second, Id)));
    }

    [Fact]
    public async Task Clients_who_ask_the_same_wait_for_one_query_even_when_the_first_leaves()
    {
        await api.First.TagAsync("/api/collections/incidents/items?limit=1");
        using var leaving = new CancellationTokenSource();
        await using var held = await HoldAsync();

        var first = api.First.GetAsync($"{World}?massacre=true", leaving.Token);
        await WaitingAsync(1);
        var others = Enumerable.Range(0, 6).Select(_ => api.First.GetByteArrayAsync($"{World}?massacre=true", Cancel)).ToList();
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        await WaitingAsync(1);
        await held.DisposeAsync();

        Assert.Single((await Task.WhenAll(others)).Select(Convert.ToBase64String).Distinct());
    }

    [Fact]
    public async Task The_query_is_cancelled_when_the_last_client_leaves()
    {
        await api.First.TagAsync("/api/collections/incidents/items?limit=1");
        using var leaving = new CancellationTokenSource();
        await using var held = await HoldAsync();

        var only = api.First.GetAsync($"{World}?massacre=false", leaving.Token);
        await WaitingAsync(1);
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => only);

        await WaitingAsync(0);
    }

    private static async Task<long> KilledAsync(HttpClient client, string id) =>
        (long)(await client.TileAsync("incidents", 0, 0, 0)).Single(feature => (string)feature.Attributes["id"] == id).Attributes["killed_min"];

    /// <summary>Keeps everybody from reading the incidents, until disposed of.</summary>
    private async Task<NpgsqlConnection> HoldAsync()
    {
        var connection = await api.Database.Db.OpenConnectionAsync(Cancel);
        await using var command = new NpgsqlCommand("BEGIN; LOCK TABLE atlas.published_incident IN ACCESS EXCLUSIVE MODE", connection);
        await command.ExecuteNonQueryAsync(Cancel);
        return connection;
    }

    private async Task WaitingAsync(long expected)
    {
        for (var tries = 0; await api.Database.Db.ScalarAsync<long>(Waiting, Cancel) != expected; tries++)
        {
            Assert.True(tries < 400, $"there are not {expected} queries waiting");
            await Task.Delay(25, Cancel);
        }
    }
}
