using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;

namespace Atlas.Domain.Geodesy;

/// <summary>
/// Geodesic distances to a line or an area, in metres, with the reading of PostGIS <c>ST_Distance(geography)</c>: edges are great-circle
/// arcs, the nearest point is found on the sphere, and the distance to it is measured on the ellipsoid.
/// </summary>
public sealed class GeodesicShape
{
    private readonly Geometry _shape;
    private readonly UnitVector[][] _lines;

    /// <param name="shape">Points, lines or areas in longitude and latitude, not empty.</param>
    public GeodesicShape(Geometry shape)
    {
        _shape = shape;
        var lines = LinearComponentExtracter.GetLines(shape).Select(line => line.Coordinates);
        var points = PointExtracter.GetPoints(shape).Select(point => point.Coordinates);
        _lines = [.. lines.Concat(points).Select(vertices => vertices.Select(UnitVector.Of).ToArray())];
    }

    /// <summary>From a point; 0 inside an area.</summary>
    public double DistanceTo(Coordinate point)
    {
        if (_shape.Dimension == Dimension.Surface && _shape.Intersects(_shape.Factory.CreatePoint(point)))
            return 0;

        var from = UnitVector.Of(point);
        var nearest = Arcs().Select(arc => from.NearestOn(arc.Start, arc.End)).MinBy(from.ChordSquared);
        return Geodesic.Distance(point, nearest.LonLat);
    }

    /// <summary>From the nearest point of another shape; 0 where they meet.</summary>
    public double DistanceTo(GeodesicShape other) =>
        _shape.Intersects(other._shape)
            ? 0
            : Math.Min(other.Vertices().Min(DistanceTo), Vertices().Min(other.DistanceTo));

    private IEnumerable<(UnitVector Start, UnitVector End)> Arcs() =>
        _lines.SelectMany(line => line.Zip(line.Skip(1).DefaultIfEmpty(line[0])));

    private Coordinate[] Vertices() => _shape.Coordinates;
}
