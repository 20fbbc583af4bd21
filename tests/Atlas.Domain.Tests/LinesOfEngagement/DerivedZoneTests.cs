using Atlas.Domain.Geodesy;
using Atlas.Domain.LinesOfEngagement;
using NetTopologySuite.Geometries;
using Xunit;

namespace Atlas.Domain.Tests.LinesOfEngagement;

public class DerivedZoneTests
{
    [Theory]
    [InlineData(DerivedZone.LeastDepthM)]
    [InlineData(DerivedZone.GreatestDepthM)]
    public void The_demilitarised_zone_reaches_its_depth_into_the_opposition_side_and_not_into_the_other(double depthM)
    {
        var map = Given.Map(Given.Assessment("a", "regime", 36.9), Given.Assessment("b", "opposition", 37.0));
        var line = map.Lines.Single();
        var opposition = map.Areas.Single(area => area.Controller == "opposition").Geometry;

        var zone = DerivedZone.Demilitarized(line, opposition, depthM);

        Assert.True(zone.Geometry.IsValid);
        Assert.Equal(("demilitarized_zone", line.UncertaintyM), (zone.Kind, zone.UncertaintyM));
        var (inside, outside) = (Given.East(36.95, 36, depthM - 20), Given.East(36.95, 36, depthM + 20));
        Assert.True(zone.Geometry.Contains(Wgs84.Factory.CreatePoint(new Coordinate(inside, 36))));
        Assert.False(zone.Geometry.Contains(Wgs84.Factory.CreatePoint(new Coordinate(outside, 36))));
        Assert.Equal(0, zone.Geometry.Intersection(map.Areas.Single(area => area.Controller == "regime").Geometry).Area);
    }

    [Fact]
    public void The_security_corridor_reaches_6_km_to_each_side_of_the_road_and_not_beyond_its_ends()
    {
        var road = Wgs84.Factory.CreateLineString([new(36.2, 35.8), new(36.6, 35.8)]);

        var zone = DerivedZone.SecurityCorridor(road, roadUncertaintyM: 5_000);

        Assert.Equal(("security_corridor", 5_000), (zone.Kind, zone.UncertaintyM));
        // A degree of latitude is 110.95 km here: 6 km are 0.0541°.
        Assert.True(zone.Geometry.Contains(Wgs84.Factory.CreatePoint(new Coordinate(36.4, 35.8 + 0.0540))));
        Assert.True(zone.Geometry.Contains(Wgs84.Factory.CreatePoint(new Coordinate(36.4, 35.8 - 0.0540))));
        Assert.False(zone.Geometry.Contains(Wgs84.Factory.CreatePoint(new Coordinate(36.4, 35.8 + 0.0542))));
        Assert.False(zone.Geometry.Contains(Wgs84.Factory.CreatePoint(new Coordinate(36.61, 35.8))));
    }
}
