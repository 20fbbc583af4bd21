using Atlas.Domain.Geodesy;
using Atlas.Domain.LinesOfEngagement;
using NetTopologySuite.Geometries;
using Xunit;

namespace Atlas.Domain.Tests.LinesOfEngagement;

public class DrawnTests
{
    private static readonly DateOnly Start = new(2019, 1, 1);
    private static readonly DateOnly End = new(2020, 1, 1);

    // The derived line runs along 36.95° E from 35.75° to 36.25° N.
    private static readonly ControlAssessment[] TwoSides =
        [Given.Assessment("a", "regime", 36.9, from: Start), Given.Assessment("b", "opposition", 37.0, from: Start)];

    [Fact]
    public void A_drawn_line_replaces_the_derived_one_in_its_extent_and_only_there()
    {
        var period = ControlTimeline.Periods(TwoSides, End).Single();
        var derived = ControlMap.Build(period, Given.Country).Lines;

        var rest = Assert.Single(DrawnLine.Remaining(period, derived, [Line("drawn", Given.Box(36, 38, 36, 37), Start)]));

        Assert.Equal(36, rest.Geometry.EnvelopeInternal.MaxY);
        Assert.Equal(derived[0].Geometry.EnvelopeInternal.MinY, rest.Geometry.EnvelopeInternal.MinY);
        Assert.Equal(derived[0].UncertaintyM, rest.UncertaintyM);
    }

    [Fact]
    public void A_drawn_line_that_speaks_for_the_whole_land_leaves_no_derived_one()
    {
        var period = ControlTimeline.Periods(TwoSides, End).Single();

        Assert.Empty(DrawnLine.Remaining(period, ControlMap.Build(period, Given.Country).Lines, [Line("drawn", Given.Country, Start)]));
    }

    [Theory]
    [InlineData("opposition", "sdf", "2019-01-01", null)]
    [InlineData("opposition", "regime", "2019-06-01", null)]
    [InlineData("opposition", "regime", "2018-01-01", "2019-01-01")]
    public void A_drawn_line_of_other_sides_or_days_leaves_the_derived_one(string a, string b, string from, string? until)
    {
        var period = ControlTimeline.Periods(TwoSides, End).Single();
        var derived = ControlMap.Build(period, Given.Country).Lines;
        var drawn = Line("drawn", Given.Country, DateOnly.Parse(from), until is null ? null : DateOnly.Parse(until)) with { SideA = a, SideB = b };

        Assert.Same(derived[0], Assert.Single(DrawnLine.Remaining(period, derived, [drawn])));
    }

    [Fact]
    public void The_timeline_is_cut_where_a_drawn_line_begins_and_ends()
    {
        var drawn = Line("drawn", Given.Country, new(2019, 6, 1), new(2019, 7, 1));

        var periods = ControlTimeline.Periods(TwoSides, End, cuts: new[] { drawn }.Cuts());

        Assert.Equal([Start, new(2019, 6, 1), new(2019, 7, 1)], periods.Select(period => period.From));
    }

    [Fact]
    public void Two_drawn_lines_of_the_same_sides_that_share_days_and_land_are_named()
    {
        var conflict = Assert.Single(DrawnLine.Conflicts(
            [Line("one", Given.Box(36, 37, 35, 36), Start), Line("two", Given.Box(36.5, 37.5, 35, 36), new(2019, 6, 1))]));

        Assert.Equal(new DrawnConflict("one", "two", new(2019, 6, 1)), conflict);
    }

    [Fact]
    public void Drawn_lines_that_follow_each_other_or_stand_side_by_side_do_not_contradict()
    {
        var first = Line("one", Given.Box(36, 37, 35, 36), Start, new(2019, 6, 1));

        Assert.Empty(DrawnLine.Conflicts([first, first with { Id = "later", From = new(2019, 6, 1), Until = null }]));
        Assert.Empty(DrawnLine.Conflicts([first, first with { Id = "beside", Extent = Given.Box(37, 38, 35, 36) }]));
        Assert.Empty(DrawnLine.Conflicts([first, first with { Id = "other sides", SideB = "sdf" }]));
    }

    [Fact]
    public void A_drawn_area_takes_its_land_from_the_cells_and_its_rim_becomes_the_line()
    {
        var drawn = new DrawnArea("bulge", "regime", Start, null, Given.Box(36.9, 37.02, 35.95, 36.05), 300, "digitised");
        var period = ControlTimeline.Periods(TwoSides, End, [drawn]).Single();

        var map = ControlMap.Build(period, Given.Country);

        Assert.Equal([(300, "digitised", "bulge"), (map.Lines[0].UncertaintyM, "derived", null)],
            map.Lines.OrderByDescending(line => line.DrawnArea).Select(line => (line.UncertaintyM, line.Method, line.DrawnArea)));
        Assert.True(map.Areas.Single(area => area.Controller == "regime").Geometry.Covers(drawn.Geometry));
        Assert.Equal(37.02, map.Lines.Single(line => line.DrawnArea == "bulge").Geometry.EnvelopeInternal.MaxX);
        Assert.Equal(Given.Country.Area, map.Areas.Sum(area => area.Geometry.Area) + map.Unknown.Area, 1e-9);
    }

    [Fact]
    public void A_drawn_area_counts_only_on_its_days_and_needs_no_assessment()
    {
        var drawn = new DrawnArea("pocket", "isis", new(2018, 1, 1), new(2018, 2, 1), Given.Box(37, 37.1, 36, 36.1), 300, "digitised");

        var periods = ControlTimeline.Periods(TwoSides, End, [drawn]);

        Assert.Equal([(new(2018, 1, 1), new(2018, 2, 1)), (Start, End)], periods.Select(period => (period.From, period.Until)));
        Assert.Equal("isis", Assert.Single(ControlMap.Build(periods[0], Given.Country).Areas).Controller);
    }

    [Fact]
    public void Land_drawn_as_unknown_is_nobodys()
    {
        var drawn = new DrawnArea("unclear", "unknown", Start, null, Given.Box(36.8, 37.1, 35.5, 36.5), 300, "digitised");

        var map = ControlMap.Build(ControlTimeline.Periods(TwoSides, End, [drawn]).Single(), Given.Country);

        Assert.Empty(map.Lines);
        Assert.True(map.Unknown.Covers(drawn.Geometry));
    }

    [Fact]
    public void Two_drawn_areas_that_claim_the_same_land_for_different_sides_are_named()
    {
        var one = new DrawnArea("one", "regime", Start, null, Given.Box(36, 37, 35, 36), 300, "digitised");

        Assert.Equal([new DrawnConflict("one", "two", Start)], DrawnArea.Conflicts([one, one with { Id = "two", Controller = "isis" }]));
        Assert.Empty(DrawnArea.Conflicts([one, one with { Id = "two" }]));
    }

    private static DrawnLine Line(string id, Geometry extent, DateOnly from, DateOnly? until = null) =>
        new(id, "opposition", "regime", from, until,
            Wgs84.Factory.CreateMultiLineString([Wgs84.Factory.CreateLineString([new(36.96, 35.5), new(36.96, 36.5)])]), extent, 200, "digitised");
}
