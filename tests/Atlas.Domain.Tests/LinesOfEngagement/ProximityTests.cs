using Atlas.Domain.LinesOfEngagement;
using Xunit;

namespace Atlas.Domain.Tests.LinesOfEngagement;

public class ProximityTests
{
    private const double D = 5_000;

    [Theory]
    [InlineData(1_000, 1_000, 4_000, Proximity.Within)] // d + u = D
    [InlineData(1_000, 1_001, 4_000, Proximity.Indeterminate)]
    [InlineData(0, 5_000, 0, Proximity.Within)]
    [InlineData(9_000, 9_000, 4_000, Proximity.Indeterminate)] // d − u = D
    [InlineData(9_001, 9_001, 4_000, Proximity.Outside)]
    [InlineData(9_001, 90_000, 4_000, Proximity.Outside)]
    [InlineData(1_000, 90_000, 0, Proximity.Indeterminate)]
    [InlineData(5_000, 5_000, 0, Proximity.Within)]
    [InlineData(5_001, 5_001, 0, Proximity.Outside)]
    public void The_verdict_counts_the_whole_range_and_the_uncertainty(double min, double max, double uncertainty, Proximity verdict) =>
        Assert.Equal(verdict, DistanceToLine.Judge(new DistanceToLine(min, max, uncertainty), D));

    [Fact]
    public void Without_a_line_the_verdict_is_unknown() => Assert.Equal(Proximity.Unknown, DistanceToLine.Judge(null, D));

    [Fact]
    public void On_one_day_the_nearest_line_counts_with_its_own_uncertainty()
    {
        var nearest = DistanceToLine.OnOneDay([new(8_000, 12_000, 1_000), new(7_000, 15_000, 4_000)]);

        Assert.Equal(new DistanceToLine(7_000, 12_000, 4_000), nearest);
        Assert.Null(DistanceToLine.OnOneDay([]));
    }

    [Fact]
    public void Over_a_change_of_the_line_the_distance_is_a_range_and_the_vaguer_line_counts()
    {
        var november = DistanceToLine.OverPeriods([new(2_000, 2_000, 5_000), new(14_000, 14_000, 4_000)]);

        Assert.Equal(new DistanceToLine(2_000, 14_000, 5_000), november);
        Assert.Equal(Proximity.Indeterminate, DistanceToLine.Judge(november, D));
    }

    [Fact]
    public void A_period_without_a_line_leaves_the_distance_unknown()
    {
        Assert.Null(DistanceToLine.OverPeriods([new(2_000, 2_000, 5_000), null]));
        Assert.Null(DistanceToLine.OverPeriods([null]));
        Assert.Null(DistanceToLine.OverPeriods([]));
    }

    [Fact]
    public void A_range_ends_no_nearer_than_it_begins() => Assert.Throws<ArgumentOutOfRangeException>(() => new DistanceToLine(2, 1, 0));

    [Theory]
    [InlineData(0, 0, "0-1")]
    [InlineData(1_000, 1_000, "0-1")]
    [InlineData(1_000.1, 1_500, "1-2")]
    [InlineData(5_000, 5_000, "2-5")]
    [InlineData(20_000, 20_000, "10-20")]
    [InlineData(20_001, 300_000, "20+")]
    [InlineData(4_000, 6_000, null)]
    public void A_distance_has_a_band_unless_its_range_spans_two(double min, double max, string? band) =>
        Assert.Equal(band, DistanceBand.Of(new DistanceToLine(min, max, 0)));

    [Fact]
    public void Without_a_line_there_is_no_band() => Assert.Null(DistanceBand.Of(null));
}
