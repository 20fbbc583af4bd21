using Atlas.Domain.Ceasefires;
using Xunit;
using static Atlas.Domain.Tests.Ceasefires.Given;

namespace Atlas.Domain.Tests.Ceasefires;

public class CeasefirePhaseTests
{
    private static readonly Ceasefire AtSeven = At("evening", "2020-02-10 19:00");

    [Theory]
    [InlineData("2020-02-10 18:30", Phase.Before)]
    [InlineData("2020-02-10 18:59", Phase.Before)]
    [InlineData("2020-02-10 19:00", Phase.After)]
    [InlineData("2020-02-10", Phase.Indeterminate)]
    [InlineData("2020-02-09", Phase.Before)]
    [InlineData("2020-02-11", Phase.After)]
    [InlineData("2020-02-09/2020-02-11", Phase.Indeterminate)]
    public void The_clock_decides_on_the_day_of_the_ceasefire(string when, Phase phase) =>
        Assert.Equal(phase, PhaseOf(when, AtSeven));

    [Theory]
    [InlineData("2019-07-31 23:59", Phase.Before)]
    [InlineData("2019-08-01 00:00", Phase.Indeterminate)]
    [InlineData("2019-08-01 23:59", Phase.Indeterminate)]
    [InlineData("2019-08-01", Phase.Indeterminate)]
    [InlineData("2019-08-02 00:00", Phase.After)]
    public void A_ceasefire_without_a_stated_time_leaves_its_own_day_open(string when, Phase phase) =>
        Assert.Equal(phase, PhaseOf(when, First));

    [Theory]
    [InlineData("2020-01-11 18:59", Phase.None)]
    [InlineData("2020-01-11 19:00", Phase.Before)]
    [InlineData("2020-03-11 18:59", Phase.After)]
    [InlineData("2020-03-11 19:00", Phase.None)]
    [InlineData("2020-01-11", Phase.Indeterminate)] // partly before the window starts
    [InlineData("2020-03", Phase.Indeterminate)] // partly after it ends
    [InlineData("2020-02", Phase.Indeterminate)] // on both sides
    [InlineData("2019-12", Phase.None)]
    public void The_window_is_half_open_and_what_reaches_out_of_it_is_indeterminate(string when, Phase phase) =>
        Assert.Equal(phase, PhaseOf(when, AtSeven));

    [Theory]
    [InlineData(ZonePlace.Inside, Phase.Before)]
    [InlineData(ZonePlace.Straddles, Phase.Indeterminate)]
    [InlineData(ZonePlace.Outside, Phase.None)]
    public void The_place_must_be_surely_inside(ZonePlace place, Phase phase) =>
        Assert.Equal(phase, CeasefirePhase.Of(When("2020-02-01"), place, ComparisonWindow.OfDays(AtSeven)));

    [Fact]
    public void A_straddling_place_outside_the_window_is_not_of_the_comparison() =>
        Assert.Equal(Phase.None, CeasefirePhase.Of(When("2019-02-01"), ZonePlace.Straddles, ComparisonWindow.OfDays(AtSeven)));

    [Fact]
    public void Idlib_city_15_January_2020_is_three_days_after_the_fourth()
    {
        Assert.Equal(Phase.After, PhaseOf("2020-01-15", Fourth));
        Assert.Equal(3, CeasefirePhase.DaysFrom(When("2020-01-15"), Fourth));
    }

    [Fact]
    public void Maarat_Misreen_5_March_2020_is_one_civil_day_before_the_fifth()
    {
        var occurred = When("2020-03-05 02:05");

        Assert.Equal(Phase.Before, PhaseOf("2020-03-05 02:05", Fifth));
        Assert.Equal(-1, CeasefirePhase.DaysFrom(occurred, Fifth));
        Assert.Equal(new TimeSpan(21, 55, 0), Fifth.TurnsAt - occurred.Range.Start);
    }

    [Theory]
    [InlineData("2019-11")] // Qahh camp
    [InlineData("2019-12")] // Joubas camp
    public void The_camps_fall_between_the_second_and_the_third(string when)
    {
        Assert.Equal(Phase.After, PhaseOf(when, Second, 200));
        Assert.Equal(Phase.Before, PhaseOf(when, Third, 200));
    }

    [Theory]
    [InlineData("2019-05")]
    [InlineData("2019-06")]
    [InlineData("2019-07")]
    [InlineData("2019-07-31")]
    public void May_to_July_2019_is_before_the_first(string when) => Assert.Equal(Phase.Before, PhaseOf(when, First, 120));

    [Theory]
    [InlineData("2020-02-10 18:30", 0)]
    [InlineData("2020-02-10 19:30", 0)]
    [InlineData("2020-02-11 00:05", 1)]
    [InlineData("2020-02-09 23:55", -1)]
    [InlineData("2020-04-10", 60)] // across the clock change of spring 2020
    public void Days_from_the_ceasefire_are_civil_days_and_0_is_its_own_day(string when, int days) =>
        Assert.Equal(days, CeasefirePhase.DaysFrom(When(when), AtSeven));

    [Fact]
    public void Days_from_the_ceasefire_are_unknown_when_the_day_is() => Assert.Null(CeasefirePhase.DaysFrom(When("2020-01"), AtSeven));

    [Theory]
    [InlineData(Phase.Before, "before")]
    [InlineData(Phase.After, "after")]
    [InlineData(Phase.Indeterminate, "indeterminate")]
    [InlineData(Phase.None, null)]
    public void Each_side_has_its_word_on_the_wire(Phase phase, string? code) => Assert.Equal(code, CeasefirePhase.CodeOf(phase));

    private static Phase PhaseOf(string when, Ceasefire ceasefire, int days = 30) =>
        CeasefirePhase.Of(When(when), ZonePlace.Inside, ComparisonWindow.OfDays(ceasefire, days));
}
