using Atlas.Testing;
using Xunit;

namespace Atlas.Postgis.Tests.Loading;

/// <summary>What a load changes, and what it leaves alone.</summary>
public sealed class LoadingTests : IAsyncLifetime, IDisposable
{
    private readonly DataFiles _files = new();
    private TestDatabase _database = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.EmptyAsync(Cancel);
        _files.Write(Second(), "second.json");
        var loaded = await _files.LoadAsync(_database.Db, Cancel);
        Assert.Empty(loaded.Errors);
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    public void Dispose() => _files.Dispose();

    [Fact]
    public async Task A_second_load_changes_nothing()
    {
        var before = await EverythingAsync();

        var again = await _files.LoadAsync(_database.Db, Cancel);

        Assert.Equal("nothing has changed", again.Summary);
        Assert.Equal(before, await EverythingAsync());
    }

    [Fact]
    public async Task A_changed_incident_becomes_its_next_revision_and_no_other_is_touched()
    {
        var version = await VersionAsync();
        var other = await RowOfAsync("2019-07-06-town-shelling");
        _files.Write(new IncidentText().With("killed", """{"min": 7, "max": 8}"""));

        var loaded = await _files.LoadAsync(_database.Db, Cancel);

        Assert.Equal("written: 1 incident", loaded.Summary);
        Assert.Equal(
            ["1|-|6|editor|a test", "2|6|7|editor|a test"],
            await _database.Db.RowsAsync("""
                SELECT revision, before #>> '{file,killed,min}', after #>> '{file,killed,min}', changed_by, reason
                  FROM atlas.incident_revision WHERE incident = '2019-07-05-town-raid' ORDER BY revision
                """, Cancel));
        Assert.Equal(["7|2"], await _database.Db.RowsAsync("SELECT killed_min, revision FROM atlas.published_incident WHERE id = '2019-07-05-town-raid'", Cancel));
        Assert.Equal(other, await RowOfAsync("2019-07-06-town-shelling"));
        Assert.True(await VersionAsync() > version);
    }

    [Fact]
    public async Task A_file_that_is_only_laid_out_anew_is_no_revision()
    {
        var before = await EverythingAsync();
        _files.Write("incident.json", new IncidentText().ToString().Replace("\n", "\r\n\t", StringComparison.Ordinal));

        await _files.LoadAsync(_database.Db, Cancel);

        Assert.Equal(before, await EverythingAsync());
    }

    [Fact]
    public async Task A_withdrawn_incident_is_no_longer_shown_and_still_there()
    {
        _files.Write(new IncidentText().With("workflow_state", "\"withdrawn\""));

        await _files.LoadAsync(_database.Db, Cancel);

        Assert.Equal(["2019-07-06-town-shelling"], await _database.Db.RowsAsync("SELECT id FROM atlas.published_incident", Cancel));
        Assert.Equal(["withdrawn|2"], await _database.Db.RowsAsync("SELECT workflow_state, revision FROM atlas.incident WHERE id = '2019-07-05-town-raid'", Cancel));
    }

    [Fact]
    public async Task An_incident_whose_file_is_gone_stays()
    {
        File.Delete(_files.PathOf("second.json"));

        var loaded = await _files.LoadAsync(_database.Db, Cancel);

        Assert.Equal("nothing has changed", loaded.Summary);
        Assert.Equal(2, await _database.Db.ScalarAsync<long>("SELECT count(*) FROM atlas.published_incident", Cancel));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_town_that_moves_takes_its_incidents_along_as_new_revisions(bool wholeFolder)
    {
        _files.Replace("communities.csv", "35.5,36.5", "35.6,36.7");

        var loaded = wholeFolder ? await _files.LoadAsync(_database.Db, Cancel) : await _files.LoadFileAsync(_database.Db, "communities.csv", Cancel);

        Assert.Empty(loaded.Errors);
        Assert.Equal(
            ["2019-07-05-town-raid|2|POINT(36.7 35.6)", "2019-07-06-town-shelling|2|POINT(36.7 35.6)"],
            await _database.Db.RowsAsync("SELECT id, revision, ST_AsText(geom) FROM atlas.published_incident ORDER BY id", Cancel));
    }

    [Fact]
    public async Task One_fault_in_one_file_and_nothing_is_loaded()
    {
        var before = await EverythingAsync();
        _files.Write(new IncidentText().With("killed", """{"min": 7, "max": 8}"""));
        _files.Replace("communities.csv", "Town,", "Town renamed,");
        _files.Write(Second().With("event_class", "\"mishap\""), "second.json");

        var loaded = await _files.LoadAsync(_database.Db, Cancel);

        Assert.Equal("nothing was loaded", loaded.Summary);
        Assert.Single(loaded.Errors);
        Assert.Equal(before, await EverythingAsync());
    }

    [Fact]
    public async Task What_only_the_database_can_refuse_is_an_error_too_and_nothing_is_loaded()
    {
        var before = await EverythingAsync();
        _files.Replace("sources.json", "\"id\": \"report\"", "\"id\": \"report-2\"");

        // The files agree with each other, but a stored incident that is not among them still cites the source that would go.
        foreach (var file in new[] { "governorates.geojson", "communities.csv", "incident.json" })
        {
            _files.Replace(file, "report", "report-2");
        }

        File.Delete(_files.PathOf("second.json"));
        var loaded = await _files.LoadAsync(_database.Db, Cancel);

        Assert.Equal("nothing was loaded", loaded.Summary);
        Assert.StartsWith("database:", Assert.Single(loaded.Errors), StringComparison.Ordinal);
        Assert.Equal(before, await EverythingAsync());
    }

    [Fact]
    public async Task One_file_by_itself_is_checked_against_what_is_stored()
    {
        _files.Write(Second("2019-07-07-town-fire"), "third.json");

        var loaded = await _files.LoadFileAsync(_database.Db, "third.json", Cancel);

        Assert.Equal(("written: 1 incident", 0), (loaded.Summary, loaded.Errors.Count));
        Assert.Equal(3, await _database.Db.ScalarAsync<long>("SELECT count(*) FROM atlas.published_incident", Cancel));
        Assert.Equal(1, await _database.Db.ScalarAsync<long>("SELECT count(*) FROM atlas.community", Cancel));
    }

    [Fact]
    public async Task A_town_that_is_renamed_is_renamed_where_it_stands_for_a_place()
    {
        _files.Write(new IncidentText().With("public_level", "\"locality\""));
        await _files.LoadAsync(_database.Db, Cancel);
        _files.Replace("communities.csv", "Town,", "New Town,");

        await _files.LoadAsync(_database.Db, Cancel);

        Assert.Equal(["New Town"], await _database.Db.RowsAsync("SELECT place FROM atlas.published_incident WHERE id = '2019-07-05-town-raid'", Cancel));
    }

    [Fact]
    public async Task An_incident_is_published_once_with_all_its_parts()
    {
        await using (var watch = _database.Db.CreateCommand("""
            CREATE TABLE atlas.published AS SELECT '' AS how, id, parties, sources, site_count FROM atlas.published_incident WITH NO DATA;
            CREATE FUNCTION atlas.note_published() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN INSERT INTO atlas.published SELECT TG_OP, NEW.id, NEW.parties, NEW.sources, NEW.site_count; RETURN NULL; END $$;
            CREATE TRIGGER note_published AFTER INSERT OR UPDATE ON atlas.published_incident FOR EACH ROW EXECUTE FUNCTION atlas.note_published();
            """))
        {
            await watch.ExecuteNonQueryAsync(Cancel);
        }

        _files.Write(Second("2019-07-07-town-fire").With("sites", """[{"name_en": "Market", "killed": {"min": 1}}]"""), "third.json");
        var added = await _files.LoadAsync(_database.Db, Cancel);
        _files.Write(
            Second("2019-07-07-town-fire").With("parties", """[{"party": "russian_forces", "role": "sole", "confidence": "likely"}]""").With("sources", """[{"source": "report", "place": "II; 001:2"}]"""),
            "third.json");
        var changed = await _files.LoadAsync(_database.Db, Cancel);

        Assert.Empty(added.Errors.Concat(changed.Errors));
        Assert.Equal(
            [
                "INSERT|2019-07-07-town-fire|{syrian_regime_forces}|{\"report: I, 001:1\"}|1",
                "UPDATE|2019-07-07-town-fire|{russian_forces}|{\"report: II, 001:2\"}|0",
            ],
            await _database.Db.RowsAsync("SELECT how, id, parties::text, sources::text, site_count FROM atlas.published ORDER BY how", Cancel));
    }

    [Fact]
    public async Task What_is_changed_by_hand_is_published_at_once()
    {
        await using (var hand = _database.Db.CreateCommand("UPDATE atlas.incident_party SET party = 'isis' WHERE incident = '2019-07-05-town-raid'"))
        {
            await hand.ExecuteNonQueryAsync(Cancel);
        }

        Assert.Equal(["isis"], await _database.Db.RowsAsync("SELECT attribution FROM atlas.published_incident WHERE id = '2019-07-05-town-raid'", Cancel));
    }

    private static IncidentText Second(string id = "2019-07-06-town-shelling") => new IncidentText()
        .With("id", $"\"{id}\"")
        .With("date_start", "\"2019-07-06\"")
        .With("date_end", "\"2019-07-06\"")
        .With("weapons", """["artillery"]""");

    private async Task<long> VersionAsync() => await _database.Db.ScalarAsync<long>("SELECT version FROM atlas.data_version", Cancel);

    private Task<IReadOnlyList<string>> RowOfAsync(string incident) => _database.Db.RowsAsync(
        "SELECT i::text, p::text, xmin_of.i, xmin_of.p FROM (SELECT i.xmin::text AS i, p.xmin::text AS p FROM atlas.incident i JOIN atlas.published_incident p USING (id) WHERE id = $1) AS xmin_of, atlas.incident i JOIN atlas.published_incident p USING (id) WHERE id = $1",
        Cancel, incident);

    /// <summary>Every row of every table, with the transaction that wrote it: a row that is written again unchanged differs too.</summary>
    private async Task<IReadOnlyList<string>> EverythingAsync()
    {
        var tables = await _database.Db.RowsAsync("SELECT tablename FROM pg_tables WHERE schemaname = 'atlas' ORDER BY 1", Cancel);
        var rows = new List<string>();
        foreach (var table in tables)
        {
            rows.AddRange(await _database.Db.RowsAsync($"SELECT '{table}', t.xmin::text, t::text FROM atlas.{table} t ORDER BY 3", Cancel));
        }

        return rows;
    }
}
