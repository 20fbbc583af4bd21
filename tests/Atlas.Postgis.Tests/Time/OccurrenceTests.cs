using System.Globalization;
using Atlas.Domain.Time;
using Atlas.Testing;
using NpgsqlTypes;
using Xunit;

namespace Atlas.Postgis.Tests.Time;

/// <summary>When an incident may have happened, by the Damascus clock: the same in C# and in SQL.</summary>
public sealed class OccurrenceTests(EmptyDatabase empty) : IClassFixture<EmptyDatabase>
{
    [Theory]
    [InlineData("a winter day", "2020-03-05", "2020-03-05", "day", null, "2020-03-04T22:00:00Z", "2020-03-05T22:00:00Z")]
    [InlineData("a summer day", "2019-07-22", "2019-07-22", "day", null, "2019-07-21T21:00:00Z", "2019-07-22T21:00:00Z")]
    [InlineData("a minute in winter", "2020-03-05", "2020-03-05", "exact_time", "02:05", "2020-03-05T00:05:00Z", "2020-03-05T00:06:00Z")]
    [InlineData("a minute in summer", "2019-07-22", "2019-07-22", "exact_time", "08:35", "2019-07-22T05:35:00Z", "2019-07-22T05:36:00Z")]
    [InlineData("after clocks stayed forward", "2023-02-19", "2023-02-19", "exact_time", "00:30", "2023-02-18T21:30:00Z", "2023-02-18T21:31:00Z")]
    [InlineData("part of a day is a day", "2019-05-19", "2019-05-19", "time_of_day", "06:00", "2019-05-18T21:00:00Z", "2019-05-19T21:00:00Z")]
    [InlineData("a month", "2019-11-01", "2019-11-30", "month", null, "2019-10-31T22:00:00Z", "2019-11-30T22:00:00Z")]
    [InlineData("a month in which clocks changed", "2019-03-01", "2019-03-31", "month", null, "2019-02-28T22:00:00Z", "2019-03-31T21:00:00Z")]
    [InlineData("a day of 23 hours", "2019-03-29", "2019-03-29", "day", null, "2019-03-28T22:00:00Z", "2019-03-29T21:00:00Z")]
    [InlineData("a day of 25 hours", "2019-10-24", "2019-10-24", "day", null, "2019-10-23T21:00:00Z", "2019-10-24T22:00:00Z")]
    [InlineData("a minute that came twice", "2019-10-24", "2019-10-24", "exact_time", "23:30", "2019-10-24T20:30:00Z", "2019-10-24T21:31:00Z")]
    [InlineData("the last minute that came twice", "2019-10-24", "2019-10-24", "exact_time", "23:59", "2019-10-24T20:59:00Z", "2019-10-24T22:00:00Z")]
    [InlineData("a minute that was skipped", "2019-03-29", "2019-03-29", "exact_time", "00:30", "2019-03-28T22:30:00Z", "2019-03-28T22:31:00Z")]
    [InlineData("the last minute that was skipped", "2019-03-29", "2019-03-29", "exact_time", "00:59", "2019-03-28T22:59:00Z", "2019-03-28T23:00:00Z")]
    [InlineData("the last minute of a year", "2019-12-31", "2019-12-31", "exact_time", "23:59", "2019-12-31T21:59:00Z", "2019-12-31T22:00:00Z")]
    public async Task It_spans_all_instants_that_the_record_allows(string what, string start, string end, string precision, string? time, string from, string until)
    {
        var (first, last) = (DateOnly.Parse(start, CultureInfo.InvariantCulture), DateOnly.Parse(end, CultureInfo.InvariantCulture));
        TimeOnly? clock = time is null ? null : TimeOnly.Parse(time, CultureInfo.InvariantCulture);
        var expected = (Instant(from), Instant(until));

        var inSharp = Occurrence.Of(first, last, precision, clock).Range;
        var inSql = await empty.Database.Db.ScalarAsync<NpgsqlRange<DateTime>>(
            "SELECT atlas.occurred($1::date, $2::date, $3::time, $4)", TestContext.Current.CancellationToken, first, last, clock, precision);

        Assert.True(expected == (inSharp.Start, inSharp.End), $"{what}: C# says {inSharp.Start:O} to {inSharp.End:O}");
        Assert.True(expected == (new DateTimeOffset(inSql.LowerBound), new DateTimeOffset(inSql.UpperBound)), $"{what}: SQL says {inSql}");
        Assert.True(inSql is { LowerBoundIsInclusive: true, UpperBoundIsInclusive: false });
    }

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
