using Atlas.Domain.Geodesy;
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
}
