using Atlas.Domain.Ceasefires;
using Xunit;
using static Atlas.Domain.Tests.Ceasefires.Given;

namespace Atlas.Domain.Tests.Ceasefires;

public class EventStudyTests
{
    [Fact]
    public void Bins_run_from_the_window_start_to_its_end_and_the_outermost_may_be_shorter()
    {
        var study = EventStudy.Of(ComparisonWindow.OfDays(Fourth, 30), [], [], binDays: 7);

        Assert.Equal([-5, -4, -3, -2, -1, 0, 1, 2, 3, 4], study.Bins.Select(bin => bin.Index));
        Assert.Equal((-30, -28, 2), (study.Bins[0].FromDay, study.Bins[0].UntilDay, study.Bins[0].Rate.Days));
        Assert.Equal((28, 30), (study.Bins[^1].FromDay, study.Bins[^1].UntilDay));
        Assert.Equal(60, study.Bins.Sum(bin => bin.Rate.Days));
    }

    [Theory]
    [InlineData("2020-01-12 00:00", -1)]
    [InlineData("2020-01-12 00:01", 0)]
    [InlineData("2020-01-13 00:00", 0)]
    [InlineData("2020-01-13 00:01", 1)]
    [InlineData("2020-01-15", 3)]
    [InlineData("2020-01-08", -4)]
    public void An_incident_stands_in_the_bin_that_holds_it(string when, int index)
    {
        var study = EventStudy.Of(ComparisonWindow.OfDays(Fourth, 10), [When(when)], [], binDays: 1);

        Assert.Equal(index, Assert.Single(study.Bins, bin => bin.Rate.Incidents == 1).Index);
        Assert.Equal(0, study.NotPlaced);
    }

    [Fact]
    public void A_day_across_two_bins_stands_in_the_larger_part_and_is_reported()
    {
        var study = EventStudy.Of(ComparisonWindow.OfDays(Third, 10), [When("2020-01-05"), When("2020-01-05 12:00")], [], binDays: 1);

        Assert.Equal(2, study.Bins.Single(bin => bin.Index == -5).Rate.Incidents);
        Assert.Equal(1, study.PlacedByLargerPart);
    }

    [Fact]
    public void A_month_among_days_is_not_placed_and_is_reported()
    {
        var study = EventStudy.Of(ComparisonWindow.OfDays(Third, 60), [When("2019-12")], [], binDays: 1);

        Assert.Equal(1, study.NotPlaced);
        Assert.Equal(0, study.Bins.Sum(bin => bin.Rate.Incidents));
    }

    [Fact]
    public void Bins_stay_civil_days_across_the_clock_change_of_spring_2020()
    {
        var window = ComparisonWindow.OfDays(Fifth, 30);

        var study = EventStudy.Of(window, [When("2020-03-26"), When("2020-03-27"), When("2020-03-28")], [], binDays: 1);

        Assert.Equal([20, 21, 22], study.Bins.Where(bin => bin.Rate.Incidents == 1).Select(bin => bin.Index));
        Assert.Equal(0, study.PlacedByLargerPart);
    }

    [Fact]
    public void Other_ceasefires_are_marked_in_their_bin()
    {
        var study = EventStudy.Of(ComparisonWindow.OfDays(Fourth, 7), [], [Third, Fifth], binDays: 1);

        Assert.Equal(["idlib-3"], study.Bins.Single(bin => bin.Index == -3).OtherCeasefires);
        Assert.Single(study.Bins, bin => bin.OtherCeasefires.Count > 0);
    }
}
