using Atlas.Domain.Ceasefires;
using Atlas.Domain.Time;
using Atlas.Testing;
using Npgsql;
using Xunit;

namespace Atlas.Postgis.Tests.Ceasefires;

/// <summary>Where incidents lie to the zones of ceasefires, kept up to date. Each test undoes what it changes.</summary>
public sealed class CeasefireIncidentTests(GeodataDatabase geodata) : IClassFixture<GeodataDatabase>
{
    private const string Incident = "2020-01-15-idlib-air-attack";
    private const string Ceasefire = "idlib-4-2020-01-12";
    private const string RelationSql = "SELECT zone_relation FROM atlas.incident_ceasefire WHERE incident = $1 AND ceasefire = $2";
    private const string VersionSql = "SELECT version FROM atlas.data_version";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(10_000, 9_999, "inside")]
    [InlineData(10_000, 10_001, "straddles")]
    [InlineData(-10_000, 9_999, null)]
    [InlineData(-10_000, 10_001, "straddles")]
    public async Task A_circle_is_inside_outside_or_across_the_border_by_metres_on_the_ellipsoid(double metresInside, double radius, string? relation)
    {
        await using var connection = await geodata.Database.Db.OpenConnectionAsync(Cancel);

        // The western border of this zone is a meridian: a point due east or west of it is as far as it was projected.
        var found = await connection.OneAsync<string>("""
            SELECT atlas.circle_in_zone(ST_Project(ST_Point(36, 35.5)::geography, $1, pi() / 2), $2, zone::geography, ST_Boundary(zone)::geography)
              FROM ST_Multi(ST_MakeEnvelope(36, 35, 37, 36, 4326)) AS zone
            """, metresInside, radius);

        Assert.Equal(relation, found);
    }

    [Fact]
    public async Task Days_from_a_ceasefire_are_the_same_as_by_the_rule()
    {
        await using var connection = await geodata.Database.Db.OpenConnectionAsync(Cancel);
        var ceasefires = (await connection.CeasefiresAsync("%")).ToDictionary(ceasefire => ceasefire.Id);
        await using var command = new NpgsqlCommand("""
            SELECT x.ceasefire, i.date_start, i.date_end, x.days_from_ceasefire
              FROM atlas.incident_ceasefire x JOIN atlas.published_incident i ON i.id = x.incident
            """, connection);
        await using var row = await command.ExecuteReaderAsync(Cancel);
        var (known, unknown) = (0, 0);
        while (await row.ReadAsync(Cancel))
        {
            int? stored = row.IsDBNull(3) ? null : row.GetInt32(3);

            Assert.Equal(CeasefirePhase.DaysFrom(Occurrence.Of(row.GetFieldValue<DateOnly>(1), row.GetFieldValue<DateOnly>(2)), ceasefires[row.GetString(0)]), stored);
            (known, unknown) = stored is null ? (known, unknown + 1) : (known + 1, unknown);
        }

        Assert.True(known > 0 && unknown > 0);
    }

    [Fact]
    public Task An_incident_that_is_moved_leaves_the_zone() => UndoneAsync(async connection =>
    {
        Assert.Equal("inside", await Relation(connection));

        await connection.RunAsync("UPDATE atlas.incident SET geom = ST_Point(36.3, 33.5, 4326), community = NULL, public_level = 'exact' WHERE id = $1", Incident);
        Assert.Null(await Relation(connection));

        await connection.RunAsync("UPDATE atlas.incident SET geom = ST_Point(36.63, 35.93, 4326), uncertainty_m = 200000 WHERE id = $1", Incident);
        Assert.Equal("straddles", await Relation(connection));
    });

    [Fact]
    public Task A_date_that_becomes_less_exact_leaves_the_days_unknown() => UndoneAsync(async connection =>
    {
        await connection.RunAsync("UPDATE atlas.incident SET date_start = '2020-01-01', date_end = '2020-01-31', time_precision = 'month', local_time = NULL WHERE id = $1", Incident);

        Assert.Equal("inside", await Relation(connection));
        Assert.True(await connection.OneAsync<bool>("SELECT days_from_ceasefire IS NULL FROM atlas.incident_ceasefire WHERE incident = $1 AND ceasefire = $2", Incident, Ceasefire));
    });

    [Fact]
    public Task Where_only_the_governorate_is_known_its_whole_area_stands_for_the_place() => UndoneAsync(async connection =>
    {
        await connection.RunAsync(
            "UPDATE atlas.incident SET geom = NULL, uncertainty_m = NULL, community = NULL, location_precision = 'governorate' WHERE id = $1", Incident);
        Assert.Equal("straddles", await Relation(connection));

        await connection.RunAsync("UPDATE atlas.zone_version SET geom = (SELECT ST_Multi(ST_Envelope(ST_Collect(geom))) FROM atlas.governorate) WHERE zone = 'zone-1-idlib'");
        Assert.Equal("inside", await Relation(connection));

        await connection.RunAsync("UPDATE atlas.incident SET governorate = NULL, location_precision = 'unknown' WHERE id = $1", Incident);
        Assert.Null(await Relation(connection));
    });

    [Fact]
    public Task A_withdrawn_incident_is_in_no_comparison() => UndoneAsync(async connection =>
    {
        await connection.RunAsync("UPDATE atlas.incident SET workflow_state = 'withdrawn' WHERE id = $1", Incident);

        Assert.Null(await Relation(connection));
    });

    [Fact]
    public Task A_new_shape_of_the_zone_places_its_incidents_anew() => UndoneAsync(async connection =>
    {
        await connection.RunAsync("UPDATE atlas.zone_version SET geom = ST_Multi(ST_MakeEnvelope(38, 33, 39, 34, 4326)) WHERE zone = 'zone-1-idlib'");

        Assert.Null(await Relation(connection));
    });

    [Fact]
    public Task The_zone_version_of_the_effective_day_serves_both_sides_else_the_nearest() => UndoneAsync(async connection =>
    {
        await connection.RunAsync("SET CONSTRAINTS ALL DEFERRED");
        await connection.RunAsync("UPDATE atlas.zone_version SET valid = '[2020-02-01,)' WHERE zone = 'zone-1-idlib'");
        Assert.Equal("inside", await Relation(connection));

        await connection.RunAsync("""
            INSERT INTO atlas.zone_version (id, zone, valid, geom, method, uncertainty_m, source, place)
            SELECT 'nearer', zone, '[2020-01-01,2020-01-10)', ST_Multi(ST_MakeEnvelope(38, 33, 39, 34, 4326)), method, uncertainty_m, source, place
              FROM atlas.zone_version WHERE zone = 'zone-1-idlib'
            """);
        Assert.Null(await Relation(connection));

        await connection.RunAsync("DELETE FROM atlas.zone_version WHERE id = 'nearer'");
        Assert.Equal("inside", await Relation(connection));
    });

    [Fact]
    public Task A_ceasefire_that_takes_effect_on_another_day_counts_from_that_day() => UndoneAsync(async connection =>
    {
        const string Days = "SELECT days_from_ceasefire FROM atlas.incident_ceasefire WHERE incident = $1 AND ceasefire = $2";
        Assert.Equal(3, await connection.OneAsync<int>(Days, Incident, Ceasefire));

        await connection.RunAsync("UPDATE atlas.ceasefire SET effective_on = '2020-01-14' WHERE id = $1", Ceasefire);
        Assert.Equal(1, await connection.OneAsync<int>(Days, Incident, Ceasefire));

        await connection.RunAsync("UPDATE atlas.ceasefire SET zone = 'zone-4-south' WHERE id = $1", Ceasefire);
        Assert.Null(await Relation(connection));
    });

    [Fact]
    public Task A_change_that_anybody_could_see_advances_the_data_version_and_another_does_not() => UndoneAsync(async connection =>
    {
        var before = await connection.OneAsync<long>(VersionSql);
        await connection.RunAsync("SELECT atlas.place_in_ceasefires(NULL, NULL)");
        Assert.Equal(before, await connection.OneAsync<long>(VersionSql));

        await connection.RunAsync("DELETE FROM atlas.incident_ceasefire WHERE incident = $1", Incident);
        Assert.True(await connection.OneAsync<long>(VersionSql) > before);
    });

    [Fact]
    public Task Kept_up_to_date_is_the_same_as_made_anew() => UndoneAsync(async connection =>
    {
        const string Rows = "SELECT md5(string_agg(x::text, ' ' ORDER BY feature)) FROM atlas.incident_ceasefire x";
        await connection.RunAsync("UPDATE atlas.incident SET uncertainty_m = 40000, public_level = 'exact' WHERE geom IS NOT NULL AND id < '2019-07-15'");
        await connection.RunAsync("UPDATE atlas.zone_version SET geom = ST_Multi(ST_MakeEnvelope(36.2, 35.3, 36.8, 35.9, 4326)) WHERE zone = 'zone-1-idlib'");
        await connection.RunAsync("UPDATE atlas.ceasefire SET effective_on = effective_on + 1 WHERE ordinal > 2");
        var kept = await connection.OneAsync<string>(Rows);

        await connection.RunAsync("DELETE FROM atlas.incident_ceasefire");
        Assert.Null(await connection.OneAsync<string>(Rows));

        await connection.RunAsync("SELECT atlas.place_in_ceasefires(NULL, NULL)");
        Assert.Equal(kept, await connection.OneAsync<string>(Rows));
    });

    [Fact]
    public Task Incidents_that_share_a_place_are_each_placed_by_their_own_radius() => UndoneAsync(async connection =>
    {
        await connection.RunAsync("UPDATE atlas.incident SET geom = ST_Point(36.63, 35.93, 4326), uncertainty_m = CASE WHEN id < '2019-07-15' THEN 2500 ELSE 60000 END, public_level = 'exact' WHERE geom IS NOT NULL");

        var rows = await connection.OneAsync<string>("""
            SELECT string_agg(DISTINCT concat_ws(' ', i.uncertainty_m, coalesce(x.zone_relation, 'outside'),
                   coalesce(atlas.circle_in_zone(i.geom::geography, i.uncertainty_m, z.geom::geography, ST_Boundary(z.geom)::geography), 'outside')), ', ')
              FROM atlas.published_incident i CROSS JOIN atlas.ceasefire_zone z
              LEFT JOIN atlas.incident_ceasefire x ON x.incident = i.id AND x.ceasefire = z.ceasefire
             WHERE z.ceasefire = 'idlib-4-2020-01-12' AND i.uncertainty_m IS NOT NULL
            """);

        Assert.Equal("2500 inside inside, 60000 straddles straddles", rows);
    });

    private static Task<string?> Relation(NpgsqlConnection connection) => connection.OneAsync<string>(RelationSql, Incident, Ceasefire);

    private async Task UndoneAsync(Func<NpgsqlConnection, Task> change)
    {
        await using var connection = await geodata.Database.Db.OpenConnectionAsync(Cancel);
        await using var transaction = await connection.BeginTransactionAsync(Cancel);
        await change(connection);
        await transaction.RollbackAsync(Cancel);
    }
}
