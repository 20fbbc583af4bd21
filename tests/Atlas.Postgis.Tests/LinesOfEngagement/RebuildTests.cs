using Atlas.Import;
using Atlas.Testing;
using Xunit;

namespace Atlas.Postgis.Tests.LinesOfEngagement;

/// <summary>A rebuild after a change gives what a build from nothing gives, and touches nothing else.</summary>
public sealed class RebuildTests : IAsyncLifetime
{
    private const string Control = "control-assessments.csv";

    private readonly string _folder = Directory.CreateTempSubdirectory("atlas-control-").FullName;
    private TestDatabase _database = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _database = await TestDatabase.WithGeodataAsync(Cancel);

    public async ValueTask DisposeAsync()
    {
        await _database.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData("kafranbel,regime,2020-02-25", "kafranbel,regime,2020-02-27")]
    [InlineData("saraqib,regime,2020-03-02,1,recaptured,atlas-control-compilation\n", "")]
    [InlineData(",unknown,2020-03-28,", ",unknown,2020-03-20,")]
    [InlineData("abu-az-zuhur,regime,2018-09-17,0,", "abu-az-zuhur,unknown,2018-09-17,0,")]
    public async Task A_changed_assessment_gives_what_a_build_from_nothing_gives(string was, string becomes)
    {
        await LoadAsync(_database, Changed(was, becomes));
        var incremental = await EverythingAsync(_database);

        await using var fresh = await TestDatabase.WithGeodataAsync(Cancel);
        foreach (var table in new[] { "line_of_engagement", "control_area", "control_period", "zone_version WHERE computed" })
        {
            await fresh.Db.ExecuteAsync($"DELETE FROM atlas.{table}", Cancel);
        }

        await LoadAsync(fresh, Changed(was, becomes));
        Assert.Equal(await EverythingAsync(fresh), incremental);
    }

    [Fact]
    public async Task Loading_the_same_assessments_again_changes_nothing()
    {
        var loaded = await Loader.LoadAsync(_database.Db, [Path.Combine(RepositoryFolder.Geodata, "control", Control)], "editor", "again", Cancel);

        Assert.Equal("nothing has changed", loaded.Summary);
    }

    [Fact]
    public async Task A_change_touches_only_the_periods_whose_map_is_another_one()
    {
        var before = await _database.Db.RowsAsync("SELECT id, xmin::text FROM atlas.line_of_engagement WHERE upper(valid) <= '2020-02-28' ORDER BY id", Cancel);

        await LoadAsync(_database, Changed("saraqib,regime,2020-03-02", "saraqib,regime,2020-03-03"));

        Assert.NotEmpty(before);
        Assert.Equal(before, await _database.Db.RowsAsync("SELECT id, xmin::text FROM atlas.line_of_engagement WHERE upper(valid) <= '2020-02-28' ORDER BY id", Cancel));
        Assert.Equal(1, await _database.Db.ScalarAsync<long>("SELECT count(*) FROM atlas.line_of_engagement WHERE id = '2020-03-03-opposition-regime'", Cancel));
    }

    [Fact]
    public async Task An_assessment_far_away_changes_no_distance_elsewhere()
    {
        const string Distances = "SELECT id, line_distance_min_m, line_distance_max_m FROM atlas.published_incident ORDER BY id";
        var before = await _database.Db.RowsAsync(Distances, Cancel);

        // Palmyra is 150 km from the front, and a change there in the middle of the time cuts a period in two.
        await LoadAsync(_database, Changed(
            "abu-az-zuhur,regime,2018-09-17,0,", "tadmur,isis,2019-06-12,0,,atlas-control-compilation\nabu-az-zuhur,regime,2018-09-17,0,"));

        Assert.Equal(before, await _database.Db.RowsAsync(Distances, Cancel));
        Assert.Equal(1, await _database.Db.ScalarAsync<long>("SELECT count(*) FROM atlas.control_area WHERE id = '2019-06-12-isis'", Cancel));
    }

    [Fact]
    public async Task Every_map_is_valid_and_covers_the_country_without_overlap()
    {
        var wrong = await _database.Db.RowsAsync("""
            SELECT a.valid, sum(ST_Area(a.geom)) - ST_Area((SELECT ST_Union(geom) FROM atlas.governorate)) AS difference
              FROM atlas.control_area a GROUP BY a.valid
            HAVING NOT bool_and(ST_IsValid(a.geom)) OR abs(sum(ST_Area(a.geom)) - ST_Area((SELECT ST_Union(geom) FROM atlas.governorate))) > 1e-7
            """, Cancel);

        Assert.Empty(wrong);
        Assert.Equal(25, await _database.Db.ScalarAsync<long>("SELECT count(DISTINCT valid) FROM atlas.control_area", Cancel));
    }

    [Fact]
    public async Task The_computed_zones_stay_when_zones_are_loaded_again_and_lie_where_the_agreements_say()
    {
        await LoadAsync(_database, Path.Combine(RepositoryFolder.Geodata, "zones"));

        Assert.Equal(
            ["m4-security-corridor|derived|5000|True", "sochi-demilitarized-zone|derived|4800|True", "sochi-demilitarized-zone-20km|derived|4800|True"],
            await _database.Db.RowsAsync("SELECT zone, method, uncertainty_m, computed FROM atlas.zone_version WHERE computed ORDER BY zone", Cancel));
        Assert.True(await _database.Db.ScalarAsync<bool>("""
            SELECT ST_Covers(ST_Buffer(deep.geom, 1e-6), shallow.geom) AND bool_and(ST_Covers(ST_Buffer(a.geom, 1e-6), deep.geom))
               AND max(ST_Distance(l.geom::geography, corner.geom::geography)) < 20050
              FROM atlas.zone_version deep, atlas.zone_version shallow, atlas.control_area a, atlas.line_of_engagement l, ST_DumpPoints(deep.geom) AS corner
             WHERE deep.zone = 'sochi-demilitarized-zone-20km' AND shallow.zone = 'sochi-demilitarized-zone'
               AND a.id = '2018-09-17-opposition' AND l.id = '2018-09-17-opposition-regime'
             GROUP BY deep.geom, shallow.geom
            """, Cancel));
    }

    private string Changed(string was, string becomes)
    {
        var text = File.ReadAllText(Path.Combine(RepositoryFolder.Geodata, "control", Control));
        Assert.Contains(was, text, StringComparison.Ordinal);
        var file = Path.Combine(_folder, Control);
        File.WriteAllText(file, text.Replace(was, becomes, StringComparison.Ordinal));
        return file;
    }

    private static async Task LoadAsync(TestDatabase database, string path) =>
        Assert.Empty((await Loader.LoadAsync(database.Db, [path], "editor", "a change", Cancel)).Errors);

    private static Task<IReadOnlyList<string>> EverythingAsync(TestDatabase database) => database.Db.RowsAsync("""
        SELECT 'line', l.id, to_jsonb(l)::text FROM atlas.line_of_engagement l
         UNION ALL SELECT 'area', a.id, to_jsonb(a)::text FROM atlas.control_area a
         UNION ALL SELECT 'period', p.id, to_jsonb(p)::text FROM atlas.control_period p
         UNION ALL SELECT 'zone', z.id, to_jsonb(z)::text FROM atlas.zone_version z WHERE z.computed
         UNION ALL SELECT 'incident', i.id, concat_ws('|', i.line_id, i.line_distance_min_m, i.line_distance_max_m, i.line_uncertainty_m, i.line_lag_days)
                     FROM atlas.published_incident i
         ORDER BY 1, 2
        """, Cancel);
}
