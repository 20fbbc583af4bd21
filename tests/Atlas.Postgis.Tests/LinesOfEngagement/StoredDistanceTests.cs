using System.Globalization;
using Atlas.Testing;
using Xunit;

namespace Atlas.Postgis.Tests.LinesOfEngagement;

/// <summary>The whole chain: from assessments over the line to the distance that is stored with an incident.</summary>
public sealed class StoredDistanceTests : IAsyncLifetime, IDisposable
{
    private const string Raid = "2019-07-05-raid";

    private readonly FrontLine _front = new();
    private TestDatabase _database = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _database = await TestDatabase.EmptyAsync(Cancel);

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    public void Dispose() => _front.Dispose();

    [Theory]
    [InlineData(0, 5_000)]
    [InlineData(-3_000, 8_000)]
    [InlineData(4_990, 10)]
    [InlineData(5_010, 10)]
    [InlineData(9_000, 4_000)]
    public async Task The_line_of_two_towns_ten_kilometres_apart_runs_in_the_middle(double metresEast, double expectedM)
    {
        await LoadAsync(_front.Incident(Raid, metresEast, "2019-07-05"));

        var stored = await StoredAsync();

        Assert.InRange(stored.MinM!.Value, expectedM - 1, expectedM + 1);
        Assert.Equal(stored.MinM, stored.MaxM);
        Assert.Equal("2019-01-01-opposition-regime", stored.Line);
    }

    [Fact]
    public async Task The_line_is_known_to_half_the_way_to_the_nearer_town_and_was_last_observed_when_it_began()
    {
        await LoadAsync(_front.Incident(Raid, 0, "2019-07-05"));

        // At its middle 2,500 m; further north and south the towns are further away, and the median over the line says so.
        var (uncertainty, lag) = ((await StoredAsync()).UncertaintyM, (await StoredAsync()).LagDays);

        Assert.InRange(uncertainty!.Value, 2_500, 15_000);
        Assert.Equal(new DateOnly(2019, 7, 5).DayNumber - new DateOnly(2019, 1, 1).DayNumber, lag);
    }

    [Theory]
    [InlineData("2019-07-04", 5_000, "2019-01-01-opposition-regime")]
    [InlineData("2019-07-05", 15_000, "2019-07-05-opposition-regime")]
    public async Task On_the_day_of_a_change_the_new_line_holds(string day, double expectedM, string line)
    {
        await LoadAsync(EastFalls().Incident(Raid, 0, day));

        var stored = await StoredAsync();

        Assert.InRange(stored.MinM!.Value, expectedM - 1, expectedM + 1);
        Assert.Equal(line, stored.Line);
    }

    [Fact]
    public async Task Dates_over_a_change_have_the_range_of_both_lines()
    {
        await LoadAsync(EastFalls().Incident(Raid, 0, "2019-07-01", "2019-07-31"));

        var stored = await StoredAsync();

        Assert.InRange(stored.MinM!.Value, 4_999, 5_001);
        Assert.InRange(stored.MaxM!.Value, 14_999, 15_001);
        Assert.Equal("2019-01-01-opposition-regime", stored.Line);
    }

    [Theory]
    [InlineData("2018-12-31", false)]
    [InlineData("2019-01-01", true)]
    [InlineData("2019-12-31", true)]
    [InlineData("2020-01-01", false)]
    public async Task Before_the_first_assessment_and_after_the_last_day_known_there_is_no_distance(string day, bool known)
    {
        await LoadAsync(_front.Incident(Raid, 0, day));

        var stored = await StoredAsync();

        Assert.Equal(known, stored.MinM is not null);
        Assert.Equal(known, stored.Line is not null);
    }

    [Theory]
    [InlineData("2018-12-31", "2019-01-01", false)]
    [InlineData("2019-01-01", "2019-12-31", true)]
    [InlineData("2019-12-31", "2020-01-01", false)]
    public async Task Dates_that_reach_beyond_the_days_of_known_lines_have_no_distance(string first, string last, bool known)
    {
        await LoadAsync(_front.Incident(Raid, 0, first, last));

        var stored = await StoredAsync();

        Assert.Equal(known, stored.MinM is not null);
        Assert.Equal(known, stored.Line is not null);
    }

    [Theory]
    [InlineData("2019-01-01", true)]
    [InlineData("2019-01-02", false)]
    public async Task Assessments_that_do_not_say_until_when_vouch_for_the_day_of_the_last_one_only(string day, bool known)
    {
        await LoadAsync(_front.KnownUntil(null).Incident(Raid, 0, day));

        Assert.Equal(known, (await StoredAsync()).Line is not null);
    }

    [Fact]
    public async Task A_place_known_by_its_governorate_is_measured_by_the_nearest_and_the_furthest_point_of_the_polygon()
    {
        await LoadAsync(_front.Incident(new IncidentText().With("location_precision", "\"governorate\"").Without("community"), Raid));

        var stored = await StoredAsync();

        // The square is convex and the line crosses it, so its furthest point is a corner.
        var corner = await _database.Db.ScalarAsync<double>("""
            SELECT max(ST_Distance(corner.geom::geography, l.geom::geography))
              FROM atlas.governorate g, ST_DumpPoints(g.geom) AS corner, atlas.line_of_engagement l
            """, Cancel);
        Assert.Equal(0, stored.MinM);
        Assert.InRange(stored.MaxM!.Value, corner, corner + 50);
    }

    [Fact]
    public async Task An_incident_without_any_place_has_no_distance()
    {
        await LoadAsync(_front.Incident(new IncidentText().With("location_precision", "\"unknown\"").Without("community").Without("governorate"), Raid));

        Assert.Null((await StoredAsync()).MinM);
    }

    [Fact]
    public async Task A_distance_follows_the_incident_when_it_moves_and_when_its_date_changes()
    {
        await LoadAsync(EastFalls().Incident(Raid, 0, "2019-07-04"));

        await LoadAsync(_front.Incident(Raid, 1_000, "2019-07-05"));

        Assert.InRange((await StoredAsync()).MinM!.Value, 13_999, 14_001);
    }

    [Fact]
    public async Task A_distance_is_taken_from_the_public_point_and_not_from_the_true_one()
    {
        var incident = new IncidentText().With("public_level", "\"locality\"").With("community", "\"west\"")
            .With("point", string.Create(CultureInfo.InvariantCulture, $"[{FrontLine.EastOf(3_000):R}, {FrontLine.Latitude}]"));

        await LoadAsync(_front.Incident(incident, Raid));

        Assert.InRange((await StoredAsync()).MinM!.Value, 4_999, 5_001);
    }

    // The town in the east falls to the opposition; a third one, 10 km further, is the regime's.
    private FrontLine EastFalls() => _front.Assess("far-east,regime,2019-07-05,0,,report").Assess("east,opposition,2019-07-05,0,,report");

    private async Task LoadAsync(FrontLine front) => Assert.Empty((await front.LoadAsync(_database.Db, Cancel)).Errors);

    private async Task<(double? MinM, double? MaxM, int? UncertaintyM, string? Line, int? LagDays)> StoredAsync()
    {
        await using var command = _database.Db.CreateCommand(
            "SELECT line_distance_min_m, line_distance_max_m, line_uncertainty_m, line_id, line_lag_days FROM atlas.published_incident");
        await using var row = await command.ExecuteReaderAsync(Cancel);
        Assert.True(await row.ReadAsync(Cancel));
        return (row.IsDBNull(0) ? null : row.GetDouble(0), row.IsDBNull(1) ? null : row.GetDouble(1), row.IsDBNull(2) ? null : row.GetInt32(2),
            row.IsDBNull(3) ? null : row.GetString(3), row.IsDBNull(4) ? null : row.GetInt32(4));
    }
}
