using Atlas.Domain.Geodesy;
using NetTopologySuite.Geometries;
using Xunit;

namespace Atlas.Domain.Tests.Geodesy;

public class FarthestPointTests
{
    private static readonly Geometry District = Wgs84.Factory.ToGeometry(new Envelope(36.2, 36.6, 35.4, 35.8));

    [Fact]
    public void Of_a_district_beside_a_line_the_far_corner_is_furthest()
    {
        var line = new GeodesicShape(Wgs84.Factory.CreateLineString([new(36.7, 35), new(36.7, 36)]));

        var corners = District.Coordinates.Max(line.DistanceTo);
        Assert.InRange(FarthestPoint.Distance(District, line), corners, corners + FarthestPoint.ToleranceM);
    }

    [Fact]
    public void Of_a_district_that_a_line_surrounds_the_middle_is_furthest()
    {
        var ring = new GeodesicShape(District.Boundary);

        var middle = ring.DistanceTo(new Coordinate(36.4, 35.6));
        Assert.InRange(FarthestPoint.Distance(District, ring), middle, middle + FarthestPoint.ToleranceM);
    }

    [Fact]
    public void A_point_is_as_far_as_it_is()
    {
        var line = new GeodesicShape(Wgs84.Factory.CreateLineString([new(36.7, 35), new(36.7, 36)]));
        var point = new Coordinate(36.5, 35.5);

        Assert.Equal(line.DistanceTo(point), FarthestPoint.Distance(Wgs84.Factory.CreatePoint(point), line));
    }
}
