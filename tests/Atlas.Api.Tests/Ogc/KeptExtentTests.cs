using Atlas.Api.Tests.Cql2;
using Atlas.Testing;
using Xunit;

namespace Atlas.Api.Tests.Ogc;

/// <summary>Counts and extents are kept, and never for longer than they hold.</summary>
public sealed class KeptExtentTests(GeodataApi api, StandardTables tables) : IClassFixture<GeodataApi>, IClassFixture<StandardTables>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_change_of_the_data_changes_the_count()
    {
        var before = await CountAsync(api.Client, "incidents");

        await api.Database.Db.ExecuteAsync("UPDATE atlas.incident SET workflow_state = 'withdrawn' WHERE id = '2019-11-qahh-camp'", Cancel);

        while (await CountAsync(api.Client, "incidents") != before - 1)
        {
            await Task.Delay(20, Cancel);
        }
    }

    [Fact]
    public async Task A_table_that_may_change_unnoticed_is_counted_each_time_and_has_no_licence_of_ours()
    {
        const string Table = "ne_110m_rivers_lake_centerlines";
        var before = await CountAsync(tables.Client, Table);

        await tables.Db.ExecuteAsync($"DELETE FROM public.{Table} WHERE ctid = (SELECT min(ctid) FROM public.{Table})", Cancel);

        Assert.Equal(before - 1, await CountAsync(tables.Client, Table));
        Assert.Null((await tables.Client.JsonAsync($"/api/collections/{Table}")).Link("license"));
    }

    private static async Task<int> CountAsync(HttpClient client, string layer) => (await client.JsonAsync($"/api/collections/{layer}")).GetProperty("itemCount").GetInt32();
}
