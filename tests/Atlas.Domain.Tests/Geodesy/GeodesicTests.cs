using Atlas.Domain.Geodesy;
using NetTopologySuite.Geometries;
using Xunit;

namespace Atlas.Domain.Tests.Geodesy;

public class GeodesicTests
{
    // Lengths by GeographicLib (geod -I +ellps=WGS84).
    [Theory]
    [InlineData(36.5, 35.9, 37.2, 36.2, 71319.4833864)]
    [InlineData(36.5, 35.9, 42.2, 33.2, 602683.6235603)]
    [InlineData(0, 0, 1, 0, 111319.4907933)]
    public void Distances_agree_with_GeographicLib_to_a_tenth_of_a_millimetre(double lon1, double lat1, double lon2, double lat2, double metres)
    {
        Assert.Equal(metres, Geodesic.Distance(new(lon1, lat1), new(lon2, lat2)), 1e-4);
        Assert.Equal(metres, Geodesic.Distance(new(lon2, lat2), new(lon1, lat1)), 1e-4);
    }

    [Fact]
    public void A_point_is_no_distance_from_itself() => Assert.Equal(0, Geodesic.Distance(new(36.5, 35.9), new(36.5, 35.9)));

    [Fact]
    public void Opposite_points_are_refused_rather_than_measured_wrongly() =>
        Assert.Throws<ArgumentException>(() => Geodesic.Distance(new(0, 0), new(179.7, 0.1)));

    [Fact]
    public void The_nearest_point_of_a_line_may_lie_between_its_vertices()
    {
        var meridian = new GeodesicShape(Wgs84.Factory.CreateLineString([new(36.5, 35.5), new(36.5, 36.5)]));
        var point = new Coordinate(36.7, 36);

        var distance = meridian.DistanceTo(point);

        var nearest = Enumerable.Range(-100, 201).Min(step => Geodesic.Distance(point, new Coordinate(36.5, 36 + (step * 1e-5))));
        Assert.Equal(nearest, distance, 0.05);
    }

    [Fact]
    public void Beyond_the_end_of_a_line_its_end_is_nearest()
    {
        var line = new GeodesicShape(Wgs84.Factory.CreateLineString([new(36.5, 35.5), new(36.5, 36.0)]));

        Assert.Equal(Geodesic.Distance(new(36.6, 36.2), new(36.5, 36.0)), line.DistanceTo(new Coordinate(36.6, 36.2)), 1e-6);
    }

    [Fact]
    public void A_point_inside_an_area_is_no_distance_from_it()
    {
        var area = new GeodesicShape(Wgs84.Factory.ToGeometry(new Envelope(36, 37, 35, 36)));

        Assert.Equal(0, area.DistanceTo(new Coordinate(36.5, 35.5)));
        Assert.Equal(Geodesic.Distance(new(37.1, 36), new(37, 36)), area.DistanceTo(new Coordinate(37.1, 36)), 1.0);
    }

    [Fact]
    public void Two_shapes_are_as_far_apart_as_their_nearest_points_and_nothing_where_they_cross()
    {
        var district = new GeodesicShape(Wgs84.Factory.ToGeometry(new Envelope(36.2, 36.4, 35.4, 35.6)));
        var beside = new GeodesicShape(Wgs84.Factory.CreateLineString([new(36.5, 35), new(36.5, 36)]));
        var through = new GeodesicShape(Wgs84.Factory.CreateLineString([new(36.3, 35), new(36.3, 36)]));

        Assert.Equal(beside.DistanceTo(new Coordinate(36.4, 35.6)), district.DistanceTo(beside), 1e-6);
        Assert.Equal(district.DistanceTo(beside), beside.DistanceTo(district), 1e-6);
        Assert.Equal(0, district.DistanceTo(through));
    }
}
