using Atlas.Domain.Ceasefires;
using Xunit;

namespace Atlas.Domain.Tests.Ceasefires;

/// <summary>Vectors of the design (statistics) and more, computed apart from the code with mpmath: exact sums and bisection, 30
/// digits.</summary>
public class RateTests
{
    [Theory]
    [InlineData(0, 30, 0, 0, 0.1229626485)]
    [InlineData(25, 30, 0.8333333333, 0.5392893949, 1.23016439)]
    [InlineData(1, 7, 0.1428571429, 0.003616829712, 0.7959490558)]
    [InlineData(3, 14, 0.2142857143, 0.04419086592, 0.6262337907)]
    [InlineData(387, 75, 5.16, 4.658649114, 5.700600865)]
    [InlineData(1, 730, 0.001369863014, 3.468192875e-5, 0.007632388207)]
    public void A_rate_has_its_exact_interval(int n, double days, double rate, double low, double high)
    {
        var result = PoissonRate.Of(n, days);

        Close.To(rate, result.PerDay);
        Close.To(low, result.Low);
        Close.To(high, result.High);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(60)]
    [InlineData(500)]
    public void At_the_ends_of_the_interval_each_tail_holds_two_and_a_half_per_cent(int n)
    {
        var rate = PoissonRate.Of(n, 1);

        Close.To(0.025, PoissonAtMost(n, rate.High));
        Close.To(0.975, PoissonAtMost(n - 1, rate.Low));
    }

    [Theory]
    [InlineData(21, 3011, 11, 800, 1.971488095, 0.8584264034, 4.277265944, 0.1120173196)]
    [InlineData(100, 30, 60, 30, 0.6, 0.4282098876, 0.8345254507, 0.001953728034)]
    [InlineData(12, 30, 0, 30, 0.0, 0.0, 0.3598938173, 0.00048828125)]
    [InlineData(1, 30, 1, 30, 1.0, 0.01273936708, 78.49683532, 1.0)]
    [InlineData(2, 30, 7, 60, 1.75, 0.3332033901, 17.26516153, 0.7543565513)]
    [InlineData(45, 260, 4, 16, 1.444444444, 0.377287803, 3.961799345, 0.6319098677)]
    [InlineData(3, 2, 3, 2, 1.0, 0.1339375882, 7.466164007, 1.0)]
    public void A_rate_ratio_has_its_exact_interval_and_central_p(
        int before, double daysBefore, int after, double daysAfter, double ratio, double low, double high, double p)
    {
        var result = RateRatio.Of(before, daysBefore, after, daysAfter);

        Close.To(ratio, result.Ratio);
        Close.To(low, result.Low);
        Close.To(high, result.High);
        Close.To(p, result.P);
        Assert.False(result.IsUnboundedAbove);
    }

    [Fact]
    public void Swapping_the_sides_inverts_the_ratio_and_its_interval()
    {
        var (ratio, swapped) = (RateRatio.Of(21, 3011, 11, 800), RateRatio.Of(11, 800, 21, 3011));

        Close.To(1 / ratio.Ratio!.Value, swapped.Ratio);
        Close.To(1 / ratio.High!.Value, swapped.Low);
        Close.To(1 / ratio.Low!.Value, swapped.High);
        Close.To(ratio.P!.Value, swapped.P);
    }

    [Theory]
    [InlineData(5, 30, 0.9163558573, 0.0625)]
    [InlineData(1, 10, 0.02564102564, 1.0)]
    public void With_none_before_the_ratio_is_undefined_and_only_bounded_below(int after, double days, double low, double p)
    {
        var result = RateRatio.Of(0, days, after, days);

        Assert.Null(result.Ratio);
        Assert.Null(result.High);
        Assert.True(result.IsUnboundedAbove);
        Close.To(low, result.Low);
        Close.To(p, result.P);
    }

    [Fact]
    public void With_none_on_either_side_there_is_no_ratio_at_all()
    {
        var result = RateRatio.Of(0, 30, 0, 30);

        Assert.True(result.NothingRecorded);
        Assert.False(result.IsUnboundedAbove);
        Assert.Equal((null, null, null, null), (result.Ratio, result.Low, result.High, result.P));
    }

    [Fact]
    public void Every_number_is_finite_also_for_extreme_counts()
    {
        foreach (var (before, after) in new[] { (1, 5000), (5000, 1), (5000, 5000), (0, 5000), (5000, 0) })
        {
            var result = RateRatio.Of(before, 30, after, 30);

            double?[] numbers = [result.Ratio, result.Low, result.High, result.P];
            Assert.All(numbers.OfType<double>(), number => Assert.True(double.IsFinite(number)));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Nothing_is_computed_without_observed_days(double days)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => PoissonRate.Of(1, days));
        Assert.Throws<ArgumentOutOfRangeException>(() => RateRatio.Of(1, days, 1, 30));
        Assert.Throws<ArgumentOutOfRangeException>(() => RateRatio.Of(1, 30, 1, days));
    }

    [Fact]
    public void The_indeterminate_are_counted_all_before_and_all_after()
    {
        var bounds = IndeterminateBounds.Of(before: 10, after: 4, indeterminate: 3, daysEachSide: 30);

        Assert.Equal((13, 4), (bounds.AllBefore.Before, bounds.AllBefore.After));
        Assert.Equal((10, 7), (bounds.AllAfter.Before, bounds.AllAfter.After));
        Close.To(4 / 13.0, bounds.AllBefore.Ratio.Ratio);
        Close.To(0.7, bounds.AllAfter.Ratio.Ratio);
    }

    private static double PoissonAtMost(int n, double mean)
    {
        var (term, sum) = (1.0, 1.0);
        for (var k = 1; k <= n; k++)
        {
            term *= mean / k;
            sum += term;
        }

        return sum * Math.Exp(-mean);
    }
}
