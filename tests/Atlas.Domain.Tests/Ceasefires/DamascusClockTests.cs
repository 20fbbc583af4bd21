using Atlas.Domain.Time;
using Xunit;
using static Atlas.Domain.Tests.Ceasefires.Given;

namespace Atlas.Domain.Tests.Ceasefires;

public class DamascusClockTests
{
    [Theory]
    [InlineData("2020-03-06 00:00", "2020-03-05 22:00")] // winter, UTC+2
    [InlineData("2019-08-01 00:00", "2019-07-31 21:00")] // summer, UTC+3
    [InlineData("2023-01-15 12:00", "2023-01-15 09:00")] // UTC+3 all year since October 2022
    [InlineData("2022-01-15 12:00", "2022-01-15 10:00")]
    [InlineData("2019-03-28 23:59", "2019-03-28 21:59")] // the last minute of winter time
    [InlineData("2019-03-29 01:00", "2019-03-28 22:00")] // the first minute of summer time
    [InlineData("2020-03-27 01:00", "2020-03-26 22:00")]
    public void A_clock_time_in_Damascus_is_one_instant(string local, string utc) => Assert.Equal(Utc(utc), Damascus(local));

    [Theory]
    [InlineData("2019-03-29 00:00", "2019-03-28 22:00")]
    [InlineData("2019-03-29 00:30", "2019-03-28 22:30")]
    [InlineData("2020-03-27 00:30", "2020-03-26 22:30")]
    public void A_skipped_clock_time_is_read_by_the_clock_before_the_change_and_stays_on_its_date(string local, string utc)
    {
        var instant = Damascus(local);

        Assert.Equal(Utc(utc), instant);
        Assert.Equal(Day(local[..10]), DamascusClock.DateOf(instant));
    }

    [Fact]
    public void A_clock_time_that_came_twice_is_its_first_occurrence_and_its_minute_spans_both()
    {
        var minute = DamascusClock.MinuteOf(Day("2019-10-24"), new TimeOnly(23, 30));

        Assert.Equal(Utc("2019-10-24 20:30"), Damascus("2019-10-24 23:30"));
        Assert.Equal(new InstantRange(Utc("2019-10-24 20:30"), Utc("2019-10-24 21:31")), minute);
    }

    [Theory]
    [InlineData("2019-03-29", 23)]
    [InlineData("2020-03-27", 23)]
    [InlineData("2019-10-24", 25)]
    [InlineData("2020-10-29", 25)]
    [InlineData("2022-10-28", 24)]
    [InlineData("2020-01-12", 24)]
    public void A_civil_day_is_as_long_as_the_clocks_make_it(string date, int hours)
    {
        var day = DamascusClock.DaysOf(Day(date), Day(date));

        Assert.Equal(TimeSpan.FromHours(hours), day.Length);
        Assert.Equal(Day(date), DamascusClock.DateOf(day.Start));
        Assert.Equal(Day(date).AddDays(1), DamascusClock.DateOf(day.End));
    }

    [Fact]
    public void No_civil_date_moves_on_its_way_to_an_instant_and_back()
    {
        for (var date = Day("2019-01-01"); date < Day("2024-01-01"); date = date.AddDays(1))
        {
            Assert.Equal(date, DamascusClock.DateOf(DamascusClock.StartOf(date)));
            Assert.Equal(date.AddDays(-1), DamascusClock.DateOf(DamascusClock.StartOf(date).AddTicks(-1)));
        }
    }

    [Theory]
    [InlineData("2020-03-20 14:00", 10, "2020-03-30 14:00")]
    [InlineData("2020-03-30 14:00", -10, "2020-03-20 14:00")]
    [InlineData("2019-10-20 00:01", 10, "2019-10-30 00:01")]
    public void Adding_days_keeps_the_time_on_the_clock(string from, int days, string to)
    {
        Assert.Equal(Damascus(to), DamascusClock.AddDays(Damascus(from), days));
        Assert.Equal(days, DamascusClock.WholeDays(Damascus(from), Damascus(to)));
    }

    [Fact]
    public void Days_begun_are_not_whole_days() =>
        Assert.Equal(2, DamascusClock.WholeDays(Damascus("2020-01-09 14:00"), Damascus("2020-01-12 00:01")));

    [Fact]
    public void A_month_without_a_day_is_the_whole_month_by_the_clock()
    {
        var november = When("2019-11").Range;

        Assert.Equal(new InstantRange(Utc("2019-10-31 22:00"), Utc("2019-11-30 22:00")), november);
    }

    [Fact]
    public void A_part_of_a_day_does_not_become_a_moment()
    {
        var morning = Occurrence.Of(Day("2020-01-15"), Day("2020-01-15"), "time_of_day", new TimeOnly(9, 0));

        Assert.Equal(DamascusClock.DaysOf(Day("2020-01-15"), Day("2020-01-15")), morning.Range);
    }
}
