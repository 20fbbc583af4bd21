using Atlas.Testing;
using Npgsql;
using Xunit;

namespace Atlas.Postgis.Tests.Schema;

/// <summary>The database refuses nonsense by itself, whoever writes to it.</summary>
public sealed class ConstraintTests : IAsyncLifetime
{
    private static readonly (string What, string Sql)[] Nonsense =
    [
        ("more at least than at most", "UPDATE atlas.incident SET killed_min = 9"),
        ("a negative toll", "UPDATE atlas.incident SET killed_min = -1"),
        ("more children than people", "UPDATE atlas.incident SET children_killed_min = 9"),
        ("more women and children than people", "UPDATE atlas.incident SET children_killed_min = 5, women_killed_min = 4"),
        ("more in the groups than in all", "INSERT INTO atlas.incident_victims VALUES ('2019-07-05-town-raid', 0, 'boy', 'civilian', 'none', 9, 9)"),
        ("more at the sites than in all", "INSERT INTO atlas.incident_site (incident, position, name_en, killed_min) VALUES ('2019-07-05-town-raid', 0, 'A street', 9)"),
        ("an incident without a source", "DELETE FROM atlas.incident_source; UPDATE atlas.incident SET killed_min = 7"),
        ("an incident that loses its source", "DELETE FROM atlas.incident_source"),
        ("an unknown source", "UPDATE atlas.incident_source SET source = 'hearsay'"),
        ("an unknown party", "UPDATE atlas.incident_party SET party = 'the_enemy'"),
        ("an unknown weapon in the list", "UPDATE atlas.incident SET weapons = '{barrel_bomb,catapult}'"),
        ("a null in a list", "UPDATE atlas.incident SET weapons = '{barrel_bomb,NULL}'"),
        ("an end before the start", "UPDATE atlas.incident SET date_end = '2019-07-04'"),
        ("an exact time without a time", "UPDATE atlas.incident SET time_precision = 'exact_time'"),
        ("a month that is none", "UPDATE atlas.incident SET time_precision = 'month', date_end = '2019-07-31'"),
        ("a day of two days", "UPDATE atlas.incident SET date_end = '2019-07-06'"),
        ("a point for an unknown place", "UPDATE atlas.incident SET location_precision = 'unknown'"),
        ("a point without a radius", "UPDATE atlas.incident SET uncertainty_m = NULL"),
        ("a point beyond the poles", "UPDATE atlas.incident SET geom = ST_Point(36, 91, 4326)"),
        ("an empty point", "UPDATE atlas.incident SET geom = 'SRID=4326;POINT EMPTY'"),
        ("a link with itself", "INSERT INTO atlas.incident_link VALUES ('2019-07-05-town-raid', 0, 'follows', '2019-07-05-town-raid')"),
        ("a link with nothing", "INSERT INTO atlas.incident_link VALUES ('2019-07-05-town-raid', 0, 'follows', '2019-07-06-nowhere')"),
        ("a party twice", "INSERT INTO atlas.incident_party SELECT incident, 9, party, role, confidence FROM atlas.incident_party"),
        ("an unreadable id", "UPDATE atlas.incident SET id = 'Raid 7'"),
        ("a shape that crosses itself", "UPDATE atlas.governorate SET geom = 'SRID=4326;MULTIPOLYGON(((0 0,1 1,1 0,0 1,0 0)))'"),
        ("an empty period", "INSERT INTO atlas.coverage VALUES ('c', 'country', 'SY', 'empty', 'all_recorded', 'report', 'I')"),
        ("a period without a beginning", "INSERT INTO atlas.coverage VALUES ('c', 'country', 'SY', '(,2019-07-05)', 'all_recorded', 'report', 'I')"),
        ("coverage of a settlement", "INSERT INTO atlas.coverage VALUES ('c', 'community', 'town', '[2019-07-05,)', 'all_recorded', 'report', 'I')"),
        ("two versions of a zone on one day", ZoneVersions("[2019-01-01,2019-06-02)", "[2019-06-01,)")),
        ("a version of no zone", "INSERT INTO atlas.zone_version SELECT 'v', 'nowhere', '[2019-01-01,)', geom, 'derived', 0, 'report', 'I' FROM atlas.governorate"),
        ("a ceasefire that ends before it begins", Ceasefire("'2019-08-01', '2019-08-02', NULL, 'day', '2019-08-01', 'collapsed'")),
        ("a ceasefire in force before it was announced", Ceasefire("'2019-08-02', '2019-08-01', NULL, 'day', NULL, 'unclear'")),
        ("a minute without a time", Ceasefire("'2019-08-01', '2019-08-01', NULL, 'minute', NULL, 'unclear'")),
        ("an ongoing ceasefire that ended", Ceasefire("'2019-08-01', '2019-08-01', NULL, 'day', '2019-08-05', 'ongoing'")),
        ("a line between a side and itself", Line("'regime', 'regime'")),
        ("a line along unknown ground", Line("'regime', 'unknown'")),
        ("an address that is none", "UPDATE atlas.source SET url = 'javascript:alert(1)', url_kind = 'document'"),
        ("a rewritten revision", "UPDATE atlas.incident_revision SET reason = 'never happened'"),
        ("a deleted revision", "DELETE FROM atlas.incident_revision"),
        ("a deleted incident", "DELETE FROM atlas.incident"),
    ];

    private TestDatabase _database = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.EmptyAsync(Cancel);
        using var files = new DataFiles();
        var loaded = await files.LoadAsync(_database.Db, Cancel);
        Assert.Empty(loaded.Errors);
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task Nonsense_is_refused()
    {
        var accepted = new List<string>();
        foreach (var (what, sql) in Nonsense)
        {
            if (await OutcomeAsync(sql) is not ['2', '3', ..] and var outcome)
            {
                accepted.Add($"{what}: {outcome}");
            }
        }

        Assert.Empty(accepted);
    }

    [Theory]
    [InlineData("UPDATE atlas.incident SET killed_min = 7, killed_max = NULL")]
    [InlineData("UPDATE atlas.incident SET time_precision = 'month', date_start = '2020-02-01', date_end = '2020-02-29'")]
    [InlineData("UPDATE atlas.incident SET weapons = '{}'")]
    public async Task Sense_is_accepted(string sql)
    {
        Assert.Equal("accepted", await OutcomeAsync(sql));
    }

    [Fact]
    public async Task Versions_of_a_zone_may_follow_each_other_on_the_same_day()
    {
        Assert.Equal("accepted", await OutcomeAsync(ZoneVersions("[2019-01-01,2019-06-01)", "[2019-06-01,)")));
    }

    /// <returns>The SQLSTATE of the refusal. Nothing stays.</returns>
    private async Task<string> OutcomeAsync(string sql)
    {
        await using var connection = await _database.Db.OpenConnectionAsync(Cancel);
        await using var transaction = await connection.BeginTransactionAsync(Cancel);
        try
        {
            await using var command = new NpgsqlCommand($"{sql}; SET CONSTRAINTS ALL IMMEDIATE", connection);
            await command.ExecuteNonQueryAsync(Cancel);
            return "accepted";
        }
        catch (PostgresException refused)
        {
            return refused.SqlState;
        }
    }

    private static string ZoneVersions(string first, string second) => $"""
        INSERT INTO atlas.zone VALUES ('zone', 'de_escalation_zone', 'Zone', 'منطقة', 'an agreement', 'report', 'I');
        INSERT INTO atlas.zone_version
        SELECT 'zone-' || valid, 'zone', valid, geom, 'derived', 0, 'report', 'I' FROM atlas.governorate, unnest('{"{"}"{first}","{second}"{"}"}'::daterange[]) AS valid
        """;

    private static string Ceasefire(string values) => $"""
        INSERT INTO atlas.ceasefire (id, name_en, name_ar, parties, announced_on, effective_on, effective_time, effective_precision, ended_on, end_type)
        VALUES ('ceasefire', 'Ceasefire', 'هدنة', '{"{}"}', {values})
        """;

    private static string Line(string sides) => $"""
        INSERT INTO atlas.line_of_engagement (id, valid, side_a, side_b, geom, uncertainty_m, method, source)
        VALUES ('line', '[2019-01-01,)', {sides}, 'SRID=4326;MULTILINESTRING((36 35, 37 36))', 100, 'derived', 'report')
        """;
}
