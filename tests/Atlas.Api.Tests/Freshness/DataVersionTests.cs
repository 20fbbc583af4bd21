using System.Net;
using Atlas.Testing;
using Npgsql;
using Xunit;

namespace Atlas.Api.Tests.Freshness;

/// <summary>A change of the data reaches every instance, and nothing else changes a tag.</summary>
public sealed class DataVersionTests(TwoInstances api) : IClassFixture<TwoInstances>
{
    private const string Items = "/api/collections/incidents/items?massacre=true";
    private const string Retitle = "UPDATE atlas.incident SET title_en = title_en || '.' WHERE id = '2019-11-qahh-camp'";

    private const string Listeners = "datname = current_database() AND application_name = 'ceasefire-atlas listener'";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Instances_agree_on_a_tag() => Assert.Equal(await api.First.TagAsync(Items), await api.Second.TagAsync(Items));

    [Fact]
    public async Task A_committed_change_is_seen_on_every_instance()
    {
        var before = await api.First.TagAsync(Items);

        await api.Database.Db.ExecuteAsync(Retitle, Cancel);
        var first = await api.First.NextTagAsync(Items, before);
        var second = await api.Second.NextTagAsync(Items, before);
        using var old = await api.First.AskAsync(Items, $"If-None-Match: {before}");

        Assert.Equal(first, second);
        Assert.Equal(HttpStatusCode.OK, old.StatusCode);
    }

    [Theory]
    [InlineData("UPDATE atlas.incident SET title_en = title_en || '.' WHERE false")]
    [InlineData("DELETE FROM atlas.incident WHERE id = 'none'")]
    public async Task A_statement_that_changes_nothing_leaves_the_tags(string statement)
    {
        var before = await SettledAsync();

        await api.Database.Db.ExecuteAsync(statement, Cancel);

        await StaysAsync(before);
    }

    [Theory]
    [InlineData("UPDATE atlas.incident_party SET stated_as = coalesce(stated_as, '') || '.'", "/api/incidents/2019-11-qahh-camp")]
    [InlineData("UPDATE atlas.incident_source SET place = place || '.'", "/api/incidents/2019-11-qahh-camp")]
    [InlineData("UPDATE atlas.incident_site SET note = coalesce(note, '') || '.'", "/api/incidents/2019-11-qahh-camp")]
    [InlineData("UPDATE atlas.incident SET location_note_ar = coalesce(location_note_ar, '') || '.'", "/api/incidents/2019-11-qahh-camp")]
    [InlineData("UPDATE atlas.coverage SET note = coalesce(note, '') || '.'", "/api/ceasefires/comparisons")]
    [InlineData("TRUNCATE atlas.incident_link", "/api/incidents/2019-11-qahh-camp")]
    public async Task What_only_one_document_shows_is_a_change_as_well(string statement, string path)
    {
        var before = await api.First.TagAsync(path);

        await api.Database.Db.ExecuteAsync(statement, Cancel);

        Assert.NotEqual(before, await api.First.NextTagAsync(path, before));
    }

    [Fact]
    public async Task A_change_that_is_rolled_back_leaves_the_tags()
    {
        var before = await SettledAsync();
        await using (var connection = await api.Database.Db.OpenConnectionAsync(Cancel))
        {
            await using var transaction = await connection.BeginTransactionAsync(Cancel);
            await using var command = new NpgsqlCommand(Retitle, connection);
            await command.ExecuteNonQueryAsync(Cancel);
            await transaction.RollbackAsync(Cancel);
        }

        await StaysAsync(before);
    }

    [Fact]
    public async Task Without_its_listener_an_instance_still_never_calls_old_data_current()
    {
        var before = await SettledAsync();

        await api.Database.Db.ExecuteAsync($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE {Listeners}", Cancel);
        await api.Database.Db.ExecuteAsync(Retitle, Cancel);
        var first = await api.First.NextTagAsync(Items, before);
        var second = await api.Second.NextTagAsync(Items, before);
        await ListenersAsync(2);
        await api.Database.Db.ExecuteAsync(Retitle, Cancel);
        var afterwards = await api.First.NextTagAsync(Items, first);

        Assert.Equal(first, second);
        Assert.Equal(afterwards, await api.Second.NextTagAsync(Items, second));
    }

    private async Task<System.Net.Http.Headers.EntityTagHeaderValue> SettledAsync()
    {
        await ListenersAsync(2);
        await Task.Delay(1500, Cancel); // longer than a heartbeat: what earlier tests changed is known everywhere
        return await api.First.TagAsync(Items);
    }

    private async Task StaysAsync(System.Net.Http.Headers.EntityTagHeaderValue before)
    {
        await Task.Delay(1500, Cancel);
        Assert.Equal(before, await api.First.TagAsync(Items));
        Assert.Equal(before, await api.Second.TagAsync(Items));
    }

    /// <summary>Waits until so many connections listen again.</summary>
    private async Task ListenersAsync(int count)
    {
        for (var tries = 0; await api.Database.Db.ScalarAsync<long>($"SELECT count(*) FROM pg_stat_activity WHERE {Listeners}", Cancel) < count; tries++)
        {
            Assert.True(tries < 200, "the instances do not listen again");
            await Task.Delay(50, Cancel);
        }
    }
}
