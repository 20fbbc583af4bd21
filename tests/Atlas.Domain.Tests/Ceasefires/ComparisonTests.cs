using Atlas.Domain.Ceasefires;
using Xunit;
using static Atlas.Domain.Tests.Ceasefires.Given;

namespace Atlas.Domain.Tests.Ceasefires;

public class ComparisonTests
{
    private static readonly DateOnly AsOf = Day("2026-11-20");
    private static readonly CoveragePeriod Monitoring = Monitored("2019-01-01", "2021-01-01");

    private static readonly ComparedIncident[] Incidents =
    [
        Incident("2020-01-02", 5, 5, "joint:russian_forces+syrian_regime_forces"),
        Incident("2020-01-05", 30, null, "syrian_regime_forces", "SY-HL"),
        Incident("2020-01-11 18:00", 2, 4, "russian_forces"),
        Incident("2020-01-12", 7, 7, "russian_forces"),
        Incident("2020-01-15", 22, 22, "syrian_regime_forces"),
        Incident("2020-01-20", null, null, "russian_forces", null),
        Incident("2020-01-21", 3, 3, "joint:russian_forces+syrian_regime_forces", "SY-ID", ZonePlace.Straddles),
        Incident("2020-01-22", 9, 9, "russian_forces", "SY-RA", ZonePlace.Outside),
        Incident("2020-06-01", 9, 9),
    ];

    [Fact]
    public void Each_incident_is_counted_once_on_its_side()
    {
        var total = Compare().Table.Total;

        Assert.Equal(new Tally(3, 37, null, 0), total.Before);
        Assert.Equal(new Tally(2, 22, null, 1), total.After);
        Assert.Equal(new Tally(2, 10, 10, 0), total.Indeterminate);
    }

    [Fact]
    public void Cells_add_up_to_both_margins_and_to_the_total()
    {
        var table = Compare().Table;

        Assert.All(table.ByAttribution, row => AddUp(row.Tallies, CellsWhere(cell => cell.Attribution == row.Key)));
        Assert.All(table.ByGovernorate, column => AddUp(column.Tallies, CellsWhere(cell => cell.Governorate == column.Key)));
        AddUp(table.Total, table.ByAttribution.Select(row => row.Tallies));
        AddUp(table.Total, table.ByGovernorate.Select(column => column.Tallies));
        Assert.Equal(["SY-HL", "SY-ID", "unknown"], table.ByGovernorate.Select(column => column.Key));

        IEnumerable<PhaseTallies> CellsWhere(Func<TableCell, bool> condition) => table.Cells.Where(condition).Select(cell => cell.Tallies);
    }

    [Fact]
    public void A_joint_incident_stands_only_in_its_joint_bucket()
    {
        var joint = Compare().Table.ByAttribution.Single(row => row.Key == "joint:russian_forces+syrian_regime_forces").Tallies;
        var regime = Compare().Table.ByAttribution.Single(row => row.Key == "syrian_regime_forces").Tallies;

        Assert.Equal((1, 0, 1), (joint.Before.Incidents, joint.After.Incidents, joint.Indeterminate.Incidents));
        Assert.Equal((1, 1, 0), (regime.Before.Incidents, regime.After.Incidents, regime.Indeterminate.Incidents));
    }

    [Fact]
    public void The_estimate_leaves_the_indeterminate_out_and_the_bounds_take_them_in()
    {
        var estimate = Compare().Estimate!;

        Assert.Equal((3, 2), (estimate.Before.Incidents, estimate.After.Incidents));
        Close.To(2 / 3.0, estimate.Ratio.Ratio);
        Assert.Equal((5, 2), (estimate.Bounds.AllBefore.Before, estimate.Bounds.AllBefore.After));
        Assert.Equal((3, 4), (estimate.Bounds.AllAfter.Before, estimate.Bounds.AllAfter.After));
        Assert.Equal(5, estimate.Daily.Bins.Sum(bin => bin.Rate.Incidents));
        Assert.Equal(60, estimate.OverDispersion.Days);
    }

    [Fact]
    public void A_dominated_toll_is_given_with_and_without_the_dominating_incident()
    {
        var estimate = Compare().Estimate!;

        Assert.Equal((37, 22), (estimate.DeathToll.Before, estimate.DeathToll.After));
        Assert.Equal((7L, (long?)null), (estimate.DeathTollWithoutDominating!.Before, estimate.DeathTollWithoutDominating.After)); // the other toll after is not known
    }

    [Fact]
    public void The_whole_is_said_in_one_sentence_without_a_cause()
    {
        var sentence = Compare().Sentence!;

        Assert.Equal(
            "3 incidents recorded in the 30 days before, 2 incidents in the 30 days after, "
            + "given recorded incidents as of 20 November 2026. "
            + "At least 37 people killed before, at least 22 people killed after.",
            sentence.En);
        Assert.Equal(
            "سُجِّلت 3 حوادث خلال 30 يوماً قبل وقف إطلاق النار، وسُجِّلت حادثتان خلال 30 يوماً بعده، "
            + "بحسب الحوادث المسجَّلة حتى 20 تشرين الثاني 2026. "
            + "قُتل ما لا يقل عن 37 شخصاً قبله، وقُتل ما لا يقل عن 22 شخصاً بعده.",
            sentence.Ar);
    }

    [Fact]
    public void A_short_window_is_not_comparable_unless_allowed()
    {
        var comparison = Comparison.Of(Third, WindowRequest.Until(WindowLimit.NextCeasefire), Incidents, All, [Monitoring], AsOf);

        Assert.False(comparison.IsComparable(allowShort: false));
        Assert.True(comparison.IsComparable(allowShort: true));
        Assert.Equal((2, 2), (comparison.Requested.Days, comparison.Used.Days));
        Assert.NotNull(comparison.Estimate);
    }

    [Fact]
    public void Without_a_monitored_day_nothing_is_estimated_even_if_short_is_allowed()
    {
        var comparison = Comparison.Of(Fourth, WindowRequest.OfDays(), Incidents, All, [Monitored("2019-01-01", "2019-12-31")], AsOf);

        Assert.False(comparison.IsComparable(allowShort: true));
        Assert.Null(comparison.Estimate);
        Assert.Null(comparison.Sentence);
        Assert.Empty(comparison.Incidents);
    }

    private static Comparison Compare() => Comparison.Of(Fourth, WindowRequest.OfDays(), Incidents, All, [Monitoring], AsOf);

    private static void AddUp(PhaseTallies whole, IEnumerable<PhaseTallies> parts)
    {
        var all = parts.ToList();
        foreach (var side in new Func<PhaseTallies, Tally>[] { t => t.Before, t => t.After, t => t.Indeterminate })
        {
            Assert.Equal(side(whole).Incidents, all.Sum(part => side(part).Incidents));
            Assert.Equal(side(whole).KilledMin ?? 0, all.Sum(part => side(part).KilledMin ?? 0));
            Assert.Equal(side(whole).UnknownTolls, all.Sum(part => side(part).UnknownTolls));
        }
    }
}
