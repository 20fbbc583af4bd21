using Atlas.Domain.Ceasefires;
using Atlas.Domain.Time;
using Atlas.Testing;
using NpgsqlTypes;
using Xunit;

namespace Atlas.Postgis.Tests.Ceasefires;

/// <summary>The rules of the clock and of before and after have their home in C#; the database repeats them, and must say the same.</summary>
public sealed class ClockAgreementTests(GeodataDatabase geodata) : IClassFixture<GeodataDatabase>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task When_an_incident_occurred_is_the_same_in_the_database_on_every_day()
    {
        await using var command = geodata.Database.Db.CreateCommand("""
            SELECT d::date, t, atlas.occurred(d::date, d::date, t, 'exact_time'), atlas.occurred(d::date, d::date + 2, NULL, 'days_2_6')
              FROM generate_series('2011-03-01'::timestamp, '2024-12-31', '1 day') d,
                   unnest(ARRAY['00:00', '00:30', '01:00', '12:34', '22:59', '23:00', '23:30', '23:59']::time[]) t
            """);
        await using var row = await command.ExecuteReaderAsync(Cancel);
        var compared = 0;
        while (await row.ReadAsync(Cancel))
        {
            var (date, time) = (row.GetFieldValue<DateOnly>(0), row.GetFieldValue<TimeOnly>(1));

            Assert.Equal((date, time, Occurrence.Of(date, date, "exact_time", time).Range), (date, time, Range(row.GetFieldValue<NpgsqlRange<DateTime>>(2))));
            Assert.Equal((date, Occurrence.Of(date, date.AddDays(2), "days_2_6").Range), (date, Range(row.GetFieldValue<NpgsqlRange<DateTime>>(3))));
            compared++;
        }

        Assert.True(compared > 40_000);
    }

    [Fact]
    public async Task A_minute_that_came_twice_spans_both_hours()
    {
        await using var command = geodata.Database.Db.CreateCommand("SELECT atlas.occurred('2019-10-24', '2019-10-24', '23:30', 'exact_time')");

        // Clocks went back from 00:00 on 25 October to 23:00: half past eleven was 20:30 UTC, and 21:30 UTC again.
        Assert.Equal(
            new InstantRange(new(2019, 10, 24, 20, 30, 0, TimeSpan.Zero), new(2019, 10, 24, 21, 31, 0, TimeSpan.Zero)),
            Range((NpgsqlRange<DateTime>)(await command.ExecuteScalarAsync(Cancel))!));
    }

    [Theory]
    [InlineData(null, null)] // the ceasefires of the reports
    [InlineData("2019-03-29", "18:30")] // clocks went forward that night
    [InlineData("2019-04-10", "00:30")] // 12 days before it 00:30 was skipped
    [InlineData("2020-03-27", null)]
    [InlineData("2019-10-24", "23:30")] // came twice
    [InlineData("2019-10-31", "23:30")] // a week before it came twice
    [InlineData("2020-01-12", "19:00")]
    public async Task The_phase_is_the_same_in_the_database_at_every_edge_of_the_window(string? effectiveOn, string? effectiveTime)
    {
        await using var connection = await geodata.Database.Db.OpenConnectionAsync(Cancel);
        await using var undone = await connection.BeginTransactionAsync(Cancel);
        if (effectiveOn is not null)
        {
            await connection.RunAsync("""
                INSERT INTO atlas.ceasefire (id, name_en, name_ar, announced_on, effective_on, effective_time, effective_precision, end_type, parties)
                VALUES ('made-up', 'Made up', 'مختلق', $1, $1, $2, CASE WHEN $2::time IS NULL THEN 'day' ELSE 'minute' END, 'unclear', '{}')
                """, DateOnly.Parse(effectiveOn), effectiveTime is null ? DBNull.Value : TimeOnly.Parse(effectiveTime));
        }

        foreach (var ceasefire in await connection.CeasefiresAsync(effectiveOn is null ? "%" : "made-up"))
        {
            foreach (var days in new[] { 1, 7, 12, 30, 365, 730 })
            {
                await AssertAgreementAsync(connection, ceasefire, days);
            }
        }
    }

    private static async Task AssertAgreementAsync(Npgsql.NpgsqlConnection connection, Ceasefire ceasefire, int days)
    {
        var window = ComparisonWindow.OfDays(ceasefire, days);
        var cases = CasesAround(ceasefire, days).ToList();
        await using var command = new Npgsql.NpgsqlCommand("""
            SELECT i.position, atlas.phase(atlas.occurred(i.first, i.last, i.at, i.precision), i.relation, w.span, w.turns_at, w.surely_in_effect_at)::text
              FROM unnest($3::date[], $4::date[], $5::time[], $6::text[], $7::text[]) WITH ORDINALITY AS i(first, last, at, precision, relation, position)
              JOIN atlas.ceasefire_window($2) w ON w.ceasefire = $1
             ORDER BY i.position
            """, connection);
        object[] values =
        [
            ceasefire.Id, days, cases.ConvertAll(c => c.First), cases.ConvertAll(c => c.Last), cases.ConvertAll(c => c.At),
            cases.ConvertAll(c => c.At is null ? "day" : "exact_time"), cases.ConvertAll(c => c.Place == ZonePlace.Inside ? "inside" : "straddles"),
        ];
        command.Parameters.AddRange(Array.ConvertAll(values, value => new Npgsql.NpgsqlParameter { Value = value }));
        await using var row = await command.ExecuteReaderAsync(Cancel);
        var compared = 0;
        while (await row.ReadAsync(Cancel))
        {
            var one = cases[(int)row.GetInt64(0) - 1];
            var occurred = Occurrence.Of(one.First, one.Last, one.At is null ? "day" : "exact_time", one.At);
            var phase = CeasefirePhase.CodeOf(CeasefirePhase.Of(occurred, one.Place, window));

            Assert.Equal((ceasefire.Id, days, one, phase), (ceasefire.Id, days, one, row.IsDBNull(1) ? null : row.GetString(1)));
            compared++;
        }

        Assert.Equal(cases.Count, compared);
    }

    private static IEnumerable<(DateOnly First, DateOnly Last, TimeOnly? At, ZonePlace Place)> CasesAround(Ceasefire ceasefire, int days)
    {
        var turnsAt = TimeOnly.FromDateTime(ceasefire.TurnsAt.DateTime);
        foreach (var offset in new[] { -days - 1, -days, 1 - days, -1, 0, 1, days - 1, days, days + 1 }.Distinct())
        {
            var date = ceasefire.EffectiveOn.AddDays(offset);
            foreach (var place in new[] { ZonePlace.Inside, ZonePlace.Straddles })
            {
                yield return (date, date, null, place);
                yield return (date, date.AddDays(3), null, place);
                yield return (date, date, turnsAt.AddMinutes(-1), place);
                yield return (date, date, turnsAt, place);
                yield return (date, date, turnsAt.AddMinutes(1), place);
            }
        }
    }

    private static InstantRange Range(NpgsqlRange<DateTime> range) => new(range.LowerBound, range.UpperBound);
}
