using Atlas.Domain.LinesOfEngagement;
using Xunit;

namespace Atlas.Domain.Tests.LinesOfEngagement;

public class ControlTimelineTests
{
    private static readonly DateOnly Start = new(2018, 9, 17);
    private static readonly DateOnly Change = new(2019, 8, 23);
    private static readonly DateOnly End = new(2020, 3, 7);

    private static readonly ControlAssessment[] KhanShaykhun =
    [
        Given.Assessment("khan-shaykhun", "opposition", from: Start),
        Given.Assessment("khan-shaykhun", "regime", from: Change, dateErrorDays: 1),
    ];

    [Fact]
    public void A_period_ends_on_the_day_of_change_and_the_next_begins_on_it()
    {
        var periods = ControlTimeline.Periods(KhanShaykhun, End);

        Assert.Equal([(Start, Change), (Change, End)], periods.Select(period => (period.From, period.Until)));
        Assert.Equal(["opposition", "regime"], periods.Select(period => period.Held.Single().Controller));
        Assert.Equal([0, 1], periods.Select(period => period.DateErrorDays));
    }

    [Theory]
    [InlineData("2018-09-16", null)]
    [InlineData("2018-09-17", "opposition")]
    [InlineData("2019-08-22", "opposition")]
    [InlineData("2019-08-23", "regime")]
    [InlineData("2020-03-06", "regime")]
    [InlineData("2020-03-07", null)]
    public void Each_day_belongs_to_one_period_or_is_unknown(string day, string? controller)
    {
        var period = ControlTimeline.Periods(KhanShaykhun, End).SingleOrDefault(period => period.Contains(DateOnly.Parse(day)));

        Assert.Equal(controller, period?.Held.Single().Controller);
    }

    [Fact]
    public void An_assessment_that_confirms_what_was_known_begins_no_period()
    {
        var confirmed = Given.Assessment("khan-shaykhun", "opposition", from: new(2019, 1, 1));

        Assert.Equal([Start, Change], ControlTimeline.Periods([.. KhanShaykhun, confirmed], End).Select(period => period.From));
    }

    [Fact]
    public void A_community_takes_no_part_before_it_is_assessed_or_while_its_controller_is_unknown()
    {
        var periods = ControlTimeline.Periods(
            [
                Given.Assessment("idlib", "opposition", from: Start),
                Given.Assessment("nubl", "regime", from: new(2019, 1, 1)),
                Given.Assessment("nubl", "unknown", from: new(2019, 6, 1)),
            ],
            End);

        Assert.Equal([["idlib"], ["idlib", "nubl"], ["idlib"]], periods.Select(period => period.Held.Select(held => held.Community)));
    }

    [Fact]
    public void Days_on_which_no_controller_is_known_belong_to_no_period()
    {
        var periods = ControlTimeline.Periods(
            [
                Given.Assessment("nubl", "regime", from: Start),
                Given.Assessment("nubl", "unknown", from: new(2019, 1, 1)),
                Given.Assessment("nubl", "regime", from: new(2019, 6, 1)),
            ],
            End);

        Assert.Equal([(Start, new(2019, 1, 1)), (new(2019, 6, 1), End)], periods.Select(period => (period.From, period.Until)));
    }

    [Fact]
    public void A_cut_divides_a_period_although_control_stays()
    {
        var periods = ControlTimeline.Periods(KhanShaykhun, End, cuts: [new(2019, 1, 1), new(2030, 1, 1), new(2010, 1, 1)]);

        Assert.Equal([Start, new(2019, 1, 1), Change], periods.Select(period => period.From));
        Assert.True(periods[0].LooksLike(periods[1]));
        Assert.False(periods[1].LooksLike(periods[2]));
    }

    [Fact]
    public void The_order_of_the_assessments_does_not_matter() =>
        Assert.Equal(
            ControlTimeline.Periods(KhanShaykhun, End).Select(period => (period.From, period.Until)),
            ControlTimeline.Periods(KhanShaykhun.Reverse(), End).Select(period => (period.From, period.Until)));

    [Fact]
    public void What_begins_when_observation_has_ended_is_not_known_yet()
    {
        var periods = ControlTimeline.Periods([.. KhanShaykhun, Given.Assessment("khan-shaykhun", "opposition", from: End)], End);

        Assert.Equal([Start, Change], periods.Select(period => period.From));
    }

    [Fact]
    public void Without_assessments_nothing_is_known() => Assert.Empty(ControlTimeline.Periods([], End));
}
