using System.IO.Compression;
using Atlas.Api.Tests.Clients;
using Atlas.Testing;
using Xunit;

namespace Atlas.Api.Tests.Exports;

/// <summary>Exports of 25,000 incidents leave as they are read, from one state of the data, and stop when nobody listens.</summary>
public sealed class StreamingTests(ListeningApi api) : IClassFixture<ListeningApi>, IAsyncLifetime
{
    private const int Copies = 900;

    private const string Running = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND backend_type = 'client backend' AND state = 'active' AND query LIKE '%title_ar%' AND pid <> pg_backend_pid()";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await api.Database.Db.ExecuteAsync($$"""
        DO $do$
        DECLARE
            wire text := (SELECT string_agg(quote_ident(column_name), ', ') FROM information_schema.columns
                           WHERE table_schema = 'atlas' AND table_name = 'published_incident' AND column_name NOT IN ('id', 'number') AND is_generated = 'NEVER');
        BEGIN
            PERFORM set_config('session_replication_role', 'replica', true);
            EXECUTE format('INSERT INTO atlas.published_incident (id, %1$s) SELECT ''copy-'' || n || id, %1$s FROM atlas.published_incident, generate_series(1, {{Copies}}) n', wire);
        END $do$
        """, Cancel);

    public async ValueTask DisposeAsync() => await api.Database.Db.ExecuteAsync("DELETE FROM atlas.published_incident WHERE id LIKE 'copy-%'", Cancel);

    [Theory]
    [InlineData("geojson")]
    [InlineData("csv")]
    [InlineData("fgb")]
    [InlineData("kml")]
    [InlineData("zip")]
    public async Task The_first_bytes_come_while_the_database_still_reads_and_a_client_that_leaves_ends_it(string format)
    {
        using (var answer = await api.Client.GetAsync($"/api/exports/incidents.{format}", HttpCompletionOption.ResponseHeadersRead, Cancel))
        {
            await using var body = await answer.Content.ReadAsStreamAsync(Cancel);
            Assert.Equal(1, await body.ReadAsync(new byte[1], Cancel));
            Assert.Equal(1, await api.Database.Db.ScalarAsync<long>(Running, Cancel));
        }

        while (await api.Database.Db.ScalarAsync<long>(Running, Cancel) > 0)
        {
            await Task.Delay(20, Cancel);
        }
    }

    [Fact]
    public async Task An_archive_shows_one_state_of_the_data_although_it_changes_meanwhile()
    {
        var before = await api.Database.Db.ScalarAsync<long>("SELECT count(*) FROM atlas.published_incident", Cancel);
        using var answer = await api.Client.GetAsync("/api/exports/incidents.zip?properties=id,title_ar,note,sources", HttpCompletionOption.ResponseHeadersRead, Cancel);
        await api.Database.Db.ExecuteAsync("DELETE FROM atlas.published_incident WHERE id LIKE 'copy-%'", Cancel);

        using var zip = new ZipArchive(new MemoryStream(await answer.Content.ReadAsByteArrayAsync(Cancel)));

        using var csv = new StreamReader(await zip.GetEntry("incidents.csv")!.OpenAsync(Cancel));
        using var geoJson = new StreamReader(await zip.GetEntry("incidents.geojson")!.OpenAsync(Cancel));
        Assert.Equal(before, (await csv.ReadToEndAsync(Cancel)).Split("\r\n").Length - 2);
        Assert.Equal(before, (await geoJson.ReadToEndAsync(Cancel)).Split("\"type\":\"Feature\"").Length - 1);
    }
}
