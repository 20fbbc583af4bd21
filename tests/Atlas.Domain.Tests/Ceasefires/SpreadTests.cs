using Atlas.Domain.Ceasefires;
using Xunit;

namespace Atlas.Domain.Tests.Ceasefires;

/// <summary>Over-dispersion of daily counts and the ratio of death tolls; expected values computed apart from the code with
/// mpmath.</summary>
public class SpreadTests
{
    [Theory]
    [InlineData(new[] { 0, 3, 0, 5, 1, 0, 2 }, new[] { 1, 0, 0, 0, 2, 0, 0 }, 1.873737374, 0.03909057845, 1.902764508)]
    [InlineData(new[] { 6, 0, 0 }, new[] { 0, 0, 1 }, 3.5, 0.0006099130693, 45.54383104)]
    public void Clustered_incidents_get_a_wider_interval(int[] before, int[] after, double phi, double low, double high)
    {
        var result = OverDispersion.Of(before, after);

        Assert.True(result.IsPresent);
        Close.To(phi, result.Phi);
        Close.To(low, result.RatioInterval?.Low);
        Close.To(high, result.RatioInterval?.High);
    }

    [Fact]
    public void The_wider_interval_is_around_the_ratio_of_all_incidents_also_where_a_day_is_not_known()
    {
        var result = OverDispersion.Of([0, 3, 0, 5, 1, 0, 2], [1, 0, 0, 0, 2, 0, 0], n0: 12, n1: 3);

        Close.To(1.873737374, result.Phi);
        Close.To(0.25, Math.Sqrt(result.RatioInterval!.Value.Low * result.RatioInterval.Value.High));
    }

    [Fact]
    public void Evenly_spread_incidents_do_not()
    {
        var result = OverDispersion.Of([1, 1, 1, 1, 1, 1, 1], [1, 0, 1, 0, 1, 0, 1]);

        Close.To(0.25, result.Phi);
        Assert.Null(result.RatioInterval);
    }

    [Fact]
    public void A_side_without_incidents_adds_nothing_but_its_days_count()
    {
        var result = OverDispersion.Of([1, 0, 4, 0, 0, 0, 1], new int[7]);

        Close.To(1.25, result.Phi);
        Assert.Equal(14, result.Days);
        Assert.Null(result.RatioInterval);
    }

    [Theory]
    [InlineData(new[] { 2 }, new[] { 1 })]
    [InlineData(new[] { 0, 0, 0 }, new[] { 0, 0, 0 })]
    public void Two_days_or_no_incidents_say_nothing_about_clustering(int[] before, int[] after) =>
        Assert.Null(OverDispersion.Of(before, after).Phi);

    [Theory]
    [InlineData(new[] { 5, 1, 2, 30, 1, 1, 3 }, new[] { 1, 2, 1, 1 }, 43, 5, 0.1162790698, 0.02039166075, 0.6630564442)]
    [InlineData(new[] { 5, 1, 2, 1, 1, 3 }, new[] { 1, 2, 1, 1 }, 13, 5, 0.3846153846, 0.0932570746, 1.586249566)]
    [InlineData(new[] { 10, 20 }, new[] { 39 }, 30, 39, 1.3, 0.1127998456, 14.98229002)]
    public void A_ratio_of_death_tolls_has_its_own_variance(
        int[] before, int[] after, long s0, long s1, double ratio, double low, double high)
    {
        var result = DeathTollRatio.Of(Known(before), Known(after));

        Assert.Equal((s0, s1), (result.Before, result.After));
        Close.To(ratio, result.Ratio);
        Close.To(low, result.Interval?.Low);
        Close.To(high, result.Interval?.High);
    }

    [Fact]
    public void An_incident_with_more_than_half_of_the_deaths_dominates_and_can_be_left_out()
    {
        int?[] tolls = [5, 1, 2, 30, 1, 1, 3];

        Assert.True(DeathTollRatio.Of(tolls, [1, 2, 1, 1]).IsDominated);
        Assert.Equal([5, 1, 2, 1, 1, 3], DeathTollRatio.WithoutDominating(tolls));
    }

    [Fact]
    public void Exactly_half_does_not_dominate()
    {
        Assert.False(DeathTollRatio.Of([5, 3, 2], [1, 1]).IsDominated);
        Assert.Equal([5, 3, 2], DeathTollRatio.WithoutDominating([5, 3, 2]));
    }

    [Theory]
    [InlineData(new int[0], new[] { 4 }, null)]
    [InlineData(new[] { 0, 0 }, new[] { 4 }, null)]
    [InlineData(new[] { 4 }, new int[0], 0.0)]
    public void Without_deaths_on_a_side_there_is_no_interval(int[] before, int[] after, double? ratio)
    {
        var result = DeathTollRatio.Of(Known(before), Known(after));

        Assert.Equal(ratio, result.Ratio);
        Assert.Null(result.Interval);
    }

    [Fact]
    public void A_side_of_which_no_toll_is_known_has_no_sum_and_no_ratio()
    {
        var after = DeathTollRatio.Of([4, null], [null, null]);
        var before = DeathTollRatio.Of([null], [4]);

        Assert.Equal((4L, (long?)null, (double?)null, (double?)null), (after.Before, after.After, after.Ratio, after.LargestShareAfter));
        Assert.Equal(((long?)null, 4L, (double?)null), (before.Before, before.After, before.Ratio));
        Assert.Null(after.Interval);
        Assert.Null(before.Interval);
    }

    [Fact]
    public void Without_the_dominating_incident_a_side_may_have_no_toll_that_is_known() =>
        Assert.Null(DeathTollRatio.Of([1, 1], DeathTollRatio.WithoutDominating([22, null])).After);

    private static int?[] Known(int[] tolls) => [.. tolls];
}
