using Atlas.Domain.Geodesy;
using Atlas.Domain.LinesOfEngagement;
using NetTopologySuite.Geometries;
using Xunit;

namespace Atlas.Domain.Tests.LinesOfEngagement;

public class ControlMapTests
{
    [Fact]
    public void Between_two_communities_10_km_apart_the_line_runs_in_the_middle()
    {
        var west = new Coordinate(36.6, 36);
        var east = new Coordinate(Given.East(36.6, 36, 10_000), 36);

        var line = Assert.Single(Given.Map(
            Given.Assessment("saraqib", "regime", west.X, west.Y),
            Given.Assessment("idlib", "opposition", east.X, east.Y)).Lines);

        Assert.Equal(("opposition", "regime", "derived"), (line.SideA, line.SideB, line.Method));
        Assert.Equal(["idlib", "saraqib"], line.Communities);
        Assert.Equal(5_000, new GeodesicShape(line.Geometry).DistanceTo(west), 1.0);
        Assert.Equal(5_000, new GeodesicShape(line.Geometry).DistanceTo(east), 1.0);
        Assert.All(line.Geometry.Coordinates, at => Assert.Equal(Geodesic.Distance(at, west), Geodesic.Distance(at, east), 1.0));
    }

    [Fact]
    public void The_line_ends_where_both_communities_are_30_km_away()
    {
        var line = Given.Map(Given.Assessment("a", "regime", 36.9, 36), Given.Assessment("b", "opposition", 37.0, 36)).Lines.Single();

        Assert.All(
            line.Geometry.Boundary.Coordinates,
            end => Assert.Equal(30_000, Geodesic.Distance(end, new(36.9, 36)), 30.0));
    }

    [Fact]
    public void Land_too_far_from_every_assessed_community_is_unknown_and_has_no_line()
    {
        var map = Given.Map(Given.Assessment("a", "regime", 36.5, 36), Given.Assessment("b", "opposition", 37.5, 36));

        Assert.Empty(map.Lines);
        Assert.Equal(2, map.Areas.Count);
        Assert.True(map.Unknown.Contains(Wgs84.Factory.CreatePoint(new Coordinate(37, 36))));
    }

    [Fact]
    public void An_enclave_has_a_closed_line_of_its_own()
    {
        string[] around = ["n", "ne", "e", "se", "s", "sw", "w", "nw"];
        var ring = around.Select((id, i) => Given.Assessment(
            id, "opposition", 37 + (0.12 * Math.Sin(i * Math.PI / 4)), 36 + (0.1 * Math.Cos(i * Math.PI / 4))));

        var map = Given.Map([Given.Assessment("nubl", "regime", 37, 36), .. ring]);

        var line = Assert.Single(map.Lines);
        Assert.True(Assert.IsType<LineString>(Assert.Single(line.Geometry.Geometries)).IsClosed);
        Assert.Single(((Polygon)map.Areas.Single(area => area.Controller == "opposition").Geometry.Single()).Holes);
        Assert.True(map.Areas.Single(area => area.Controller == "regime").Geometry.Contains(Wgs84.Factory.CreatePoint(new Coordinate(37, 36))));
    }

    [Fact]
    public void Where_three_controllers_meet_their_three_lines_share_a_vertex()
    {
        var map = Given.Map(
            Given.Assessment("a", "opposition", 37, 36.1), Given.Assessment("b", "regime", 36.9, 35.95), Given.Assessment("c", "sdf", 37.1, 35.95));

        Assert.Equal(
            [("opposition", "regime"), ("opposition", "sdf"), ("regime", "sdf")],
            map.Lines.Select(line => (line.SideA, line.SideB)));
        var meeting = map.Lines.Select(line => line.Geometry.Boundary.Coordinates).Aggregate<IEnumerable<Coordinate>>((a, b) => a.Intersect(b));
        Assert.Single(meeting);
    }

    [Fact]
    public void Communities_of_one_side_have_no_line_between_them()
    {
        var map = Given.Map(Given.Assessment("a", "regime", 36.9), Given.Assessment("b", "regime", 37.0));

        Assert.Empty(map.Lines);
        Assert.Equal(1, Assert.Single(map.Areas).Geometry.NumGeometries);
    }

    [Fact]
    public void A_place_that_two_sides_are_said_to_hold_is_nobodys_and_has_no_line()
    {
        var map = Given.Map(Given.Assessment("a", "regime", 36.9), Given.Assessment("b", "opposition", 36.9), Given.Assessment("c", "regime", 37.1));

        Assert.Empty(map.Lines);
        Assert.True(map.Unknown.Contains(Wgs84.Factory.CreatePoint(new Coordinate(36.9, 36))));
        Assert.Equal(["regime"], map.Areas.Select(area => area.Controller));
    }

    [Fact]
    public void No_line_runs_over_the_sea_between_an_island_and_the_coast()
    {
        var islands = Wgs84.Factory.BuildGeometry([Given.Box(36, 36.8, 35, 37), Given.Box(36.9, 37.2, 35.9, 36.1)]);

        var map = Given.MapOf(islands, Given.Assessment("coast", "regime", 36.7), Given.Assessment("island", "opposition", 37));

        Assert.Empty(map.Lines);
        Assert.True(islands.Covers(map.Areas.Single(area => area.Controller == "opposition").Geometry));
    }

    [Fact]
    public void A_line_is_known_to_half_the_way_to_its_communities_and_half_of_what_they_are_uncertain_by()
    {
        var exact = Given.Map(Given.Assessment("a", "regime", 36.9), Given.Assessment("b", "opposition", 37.0)).Lines.Single();
        var vague = Given.Map(
            Given.Assessment("a", "regime", 36.9, uncertaintyM: 15_000), Given.Assessment("b", "opposition", 37.0)).Lines.Single();

        // The line passes both at 4.5 km and ends 30 km away; half of it lies within 15.5 km of them. It is looked at in pieces of 2 km.
        Assert.Equal(7_750, exact.UncertaintyM, 500.0);
        Assert.Equal(Math.Sqrt((7_750.0 * 7_750) + (7_500.0 * 7_500)), vague.UncertaintyM, 500.0);
    }

    [Fact]
    public void Over_a_change_of_control_an_incident_has_a_range_of_distances()
    {
        var change = Given.Day.AddDays(10);
        var periods = ControlTimeline.Periods(
            [
                Given.Assessment("west", "regime", 36.8), Given.Assessment("middle", "opposition", 36.9), Given.Assessment("east", "opposition", 37.0),
                Given.Assessment("middle", "regime", 36.9, from: change),
            ],
            knownUntil: change.AddDays(10));
        var incident = new Coordinate(37.0, 36);

        var days = periods.Select(period => DistanceToLine.OnOneDay(ControlMap.Build(period, Given.Country).Lines.Select(line =>
        {
            var metres = new GeodesicShape(line.Geometry).DistanceTo(incident);
            return new DistanceToLine(metres, metres, line.UncertaintyM);
        })));

        var range = DistanceToLine.OverPeriods(days)!;
        Assert.Equal(Geodesic.Distance(incident, new(36.95, 36)), range.MinM, 1.0);
        Assert.Equal(Geodesic.Distance(incident, new(36.85, 36)), range.MaxM, 3.0);
    }

    [Theory]
    [InlineData(1e-7)]
    [InlineData(1e-6)]
    [InlineData(1e-2)]
    public void Communities_in_a_regular_grid_however_fine_make_a_valid_map(double step)
    {
        string[] controllers = ["opposition", "regime", "sdf"];
        var grid = Enumerable.Range(0, 64).Select(i => Given.Assessment(
            $"c{i:00}", controllers[i * 7 % 11 % 3], 36.5 + (i % 8 * step), 36 + (i / 8 * step)));

        var map = Given.Map(grid);

        Assert.All([.. map.Areas.Select(area => area.Geometry), map.Unknown], part => Assert.True(part.IsValid));
        Assert.All(map.Lines, line => Assert.True(line.Geometry.Length > 0));
        Assert.Equal(Given.Country.Area, map.Areas.Sum(area => area.Geometry.Area) + map.Unknown.Area, 1e-9);
    }

    [Fact]
    public void Maps_built_together_are_those_built_one_by_one()
    {
        var change = Given.Day.AddDays(10);
        var periods = ControlTimeline.Periods(
            [
                Given.Assessment("west", "regime", 36.8), Given.Assessment("east", "opposition", 37.0),
                Given.Assessment("east", "regime", 37.0, from: change), Given.Assessment("south", "sdf", 37.0, 35.8, from: change),
            ],
            knownUntil: change.AddDays(10));

        var together = ControlMap.BuildAll(periods, Given.Country);

        Assert.Equal(2, together.Count);
        Assert.All(periods.Zip(together), pair =>
        {
            var alone = ControlMap.Build(pair.First, Given.Country);
            Assert.True(alone.Unknown.EqualsExact(pair.Second.Unknown));
            Assert.Equal(alone.Lines.Select(line => line.Geometry), pair.Second.Lines.Select(line => line.Geometry));
        });
    }
}
