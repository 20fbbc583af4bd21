using Atlas.Domain.Geodesy;
using Atlas.Domain.LinesOfEngagement;
using FsCheck;
using FsCheck.Fluent;
using NetTopologySuite.Geometries;
using Xunit;

namespace Atlas.Domain.Tests.LinesOfEngagement;

public class ControlMapProperties
{
    private static readonly string[] Controllers = ["opposition", "regime", "sdf"];

    // On a grid of 0.05°, so that cells with four equally near communities, and shared points, come up often.
    private static Arbitrary<ControlAssessment[]> Held(int westmost, int eastmost) =>
        (from lon in Gen.Choose(westmost, eastmost)
         from lat in Gen.Choose(703, 737)
         from controller in Gen.Elements(Controllers)
         select (Lon: lon * 0.05, Lat: lat * 0.05, controller))
        .NonEmptyListOf()
        .Select(list => list.Take(25).Select((held, i) => Given.Assessment($"c{i:00}", held.controller, held.Lon, held.Lat)).ToArray())
        .ToArbitrary();

    [Fact]
    public void Areas_and_unknown_land_cover_the_country_without_gap_or_overlap() => Holds(Held(723, 757), held =>
    {
        var map = Given.Map(held);
        Geometry[] parts = [.. map.Areas.Select(area => area.Geometry), map.Unknown];

        Assert.All(parts, part => Assert.True(part.IsValid));
        Assert.Equal(Given.Country.Area, parts.Sum(part => part.Area), 1e-9);
        Assert.All(Pairs(parts), pair => Assert.Equal(0, pair.One.Intersection(pair.Other).Area));
    });

    [Fact]
    public void A_line_is_segment_for_segment_the_edge_of_the_land_on_both_sides() => Holds(Held(723, 757), held =>
    {
        var map = Given.Map(held);
        var edges = map.Areas.ToDictionary(area => area.Controller, area => Segments(area.Geometry.Boundary).ToHashSet());

        Assert.All(map.Lines, line => Assert.All(Segments(line.Geometry), segment =>
        {
            Assert.Contains(segment, edges[line.SideA]);
            Assert.Contains(segment, edges[line.SideB]);
        }));
        Assert.All(Pairs([.. map.Areas]), pair => Assert.Equal(
            edges[pair.One.Controller].Intersect(edges[pair.Other.Controller]).Count(),
            map.Lines.Where(line => line.SideA == pair.One.Controller && line.SideB == pair.Other.Controller)
                .Sum(line => Segments(line.Geometry).Count())));
    });

    [Fact]
    public void When_two_sides_change_places_the_lines_between_them_stay() => Holds(Held(723, 757), held =>
    {
        var swapped = held.Select(one => one with
        {
            Controller = one.Controller switch { "regime" => "opposition", "opposition" => "regime", var other => other },
        });

        var before = Given.Map(held).Lines.SingleOrDefault(line => (line.SideA, line.SideB) == ("opposition", "regime"));
        var after = Given.Map(swapped).Lines.SingleOrDefault(line => (line.SideA, line.SideB) == ("opposition", "regime"));

        Assert.Equal(before is null, after is null);
        Assert.True(before is null || before.Geometry.EqualsTopologically(after!.Geometry));
    });

    [Fact]
    public void An_assessment_far_away_changes_no_distance() => Holds(Held(721, 732), held =>
    {
        // The easternmost community stands at 36.6° E: more than 90 km away, three times the greatest distance.
        var before = Given.Map(held).Lines;
        var after = Given.Map([.. held, Given.Assessment("far", "turkish", 37.9, 36)]).Lines;

        Assert.Equal(before.Select(line => (line.SideA, line.SideB)), after.Select(line => (line.SideA, line.SideB)));
        Assert.All(before.Zip(after), pair => Assert.All(held, one => Assert.Equal(
            new GeodesicShape(pair.First.Geometry).DistanceTo(one.Point), new GeodesicShape(pair.Second.Geometry).DistanceTo(one.Point), 0.5)));
    });

    private static void Holds(Arbitrary<ControlAssessment[]> held, Action<ControlAssessment[]> property) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(25), Prop.ForAll(held, property));

    private static IEnumerable<(T One, T Other)> Pairs<T>(T[] all) =>
        all.SelectMany((one, i) => all.Skip(i + 1).Select(other => (one, other)));

    private static IEnumerable<(Coordinate, Coordinate)> Segments(Geometry lines) =>
        Enumerable.Range(0, lines.NumGeometries).SelectMany(i => lines.GetGeometryN(i).Coordinates.Zip(
            lines.GetGeometryN(i).Coordinates.Skip(1), (a, b) => a.CompareTo(b) < 0 ? (a, b) : (b, a)));
}
