using Atlas.Domain.Ceasefires;
using Xunit;
using static Atlas.Domain.Tests.Ceasefires.Given;

namespace Atlas.Domain.Tests.Ceasefires;

public class ComparisonWindowTests
{
    private static readonly WindowRequest Thirty = WindowRequest.OfDays(30);

    [Theory]
    [InlineData("2019-03-20 14:00", "2019-03-10 14:00", "2019-03-30 14:00", -1)]
    [InlineData("2020-03-20 14:00", "2020-03-10 14:00", "2020-03-30 14:00", -1)]
    [InlineData("2019-10-20 14:00", "2019-10-10 14:00", "2019-10-30 14:00", 1)]
    [InlineData("2020-01-20 14:00", "2020-01-10 14:00", "2020-01-30 14:00", 0)]
    public void A_clock_change_inside_keeps_the_clock_time_of_both_ends(string turns, string start, string end, int hours)
    {
        var window = ComparisonWindow.OfDays(At("c", turns), 10);

        Assert.Equal((Damascus(start), Damascus(end)), (window.Start, window.End));
        Assert.Equal(TimeSpan.FromHours(240), window.TurnsAt - window.Start);
        Assert.Equal(TimeSpan.FromHours(240 + hours), window.End - window.TurnsAt);
        Assert.Equal(10, window.Days);
    }

    [Theory]
    [InlineData("2020-01-14 00:30", "2020-03-29 12:00")] // coverage starts inside the window
    [InlineData("2019-12-15 00:30", "2020-02-09 12:00")] // coverage ends inside it
    public void Coverage_clips_both_sides_by_the_same_whole_days(string from, string until)
    {
        var ceasefire = At("c", "2020-01-30 12:00");
        var used = ComparisonWindow.Used(ceasefire, Thirty, new([Monitored(from[..10], until[..10])]), []);

        Assert.Equal(used.Days, (used.TurnsAt - used.Start).TotalDays);
        Assert.Equal(used.Days, (used.End - used.TurnsAt).TotalDays);
        Assert.Equal(from[..10] == "2020-01-14" ? 16 : 10, used.Days);
    }

    [Fact]
    public void Periods_that_adjoin_or_overlap_are_one_stretch()
    {
        var coverage = new Coverage(
            [Monitored("2020-02-11", "2020-05-01"), Monitored("2019-10-01", "2020-02-01"), Monitored("2020-01-15", "2020-02-10")]);

        Assert.Equal([new(Day("2019-10-01"), Day("2020-05-01"))], coverage.Stretches);
        Assert.Equal(30, ComparisonWindow.Used(Fourth, Thirty, coverage, []).Days);
    }

    [Fact]
    public void A_gap_ends_the_stretch_that_can_be_used_and_is_named()
    {
        var coverage = new Coverage([Monitored("2019-12-01", "2020-01-20"), Monitored("2020-01-25", "2020-05-01")]);

        Assert.Equal(8, ComparisonWindow.Used(Fourth, Thirty, coverage, []).Days);
        Assert.Equal([new(Day("2020-01-21"), Day("2020-01-24"))], coverage.GapsIn(new(Day("2019-12-13"), Day("2020-02-11"))));
        Assert.Equal([new(Day("2019-11-29"), Day("2019-11-30"))], coverage.GapsIn(new(Day("2019-11-29"), Day("2019-12-02"))));
        Assert.Equal([new(Day("2020-05-02"), Day("2020-05-03"))], coverage.GapsIn(new(Day("2020-04-29"), Day("2020-05-03"))));
    }

    [Fact]
    public void Nothing_can_be_used_when_the_turn_itself_was_not_monitored() =>
        Assert.Equal(0, ComparisonWindow.Used(Fourth, Thirty, new([Monitored("2019-01-01", "2020-01-11")]), []).Days);

    [Fact]
    public void Where_no_coverage_is_recorded_nothing_is_clipped() =>
        Assert.Equal(30, ComparisonWindow.Used(Fourth, Thirty, new([]), All).Days);

    [Theory]
    [InlineData("idlib-1", 30)]
    [InlineData("idlib-2", 131)]
    [InlineData("idlib-3", 2)]
    [InlineData("idlib-4", 53)] // 12 January 00:01 to 6 March 00:00 is a minute short of 54 days
    [InlineData("idlib-5", 730)]
    public void Until_the_next_ceasefire_takes_as_many_whole_days_on_both_sides(string id, int days)
    {
        var used = ComparisonWindow.Used(All.Single(c => c.Id == id), WindowRequest.Until(WindowLimit.NextCeasefire), new([]), All);

        Assert.Equal(days, used.Days);
    }

    [Fact]
    public void Until_the_end_stops_at_the_start_of_the_day_it_ended() =>
        Assert.Equal(53, ComparisonWindow.Used(Fourth, WindowRequest.Until(WindowLimit.End), new([]), All).Days);

    [Theory]
    [InlineData(6, true)]
    [InlineData(7, false)]
    public void Fewer_than_seven_days_are_short(int days, bool isShort) =>
        Assert.Equal(isShort, ComparisonWindow.OfDays(Fourth, days).IsShort);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(731)]
    public void Days_outside_1_to_730_cannot_be_asked_for(int days) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => WindowRequest.OfDays(days));
}
