using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;

namespace Atlas.Domain.Geodesy;

/// <summary>
/// A geometry with each vertex moved into another coordinate system. An edge of 30 km that is straight in UTM runs up to 13 m beside
/// the one straight in degrees (2 km: 6 cm), so callers densify long edges first where that matters.
/// </summary>
internal static class ProjectedShape
{
    public static Geometry Of(Geometry geometry, Func<Coordinate, Coordinate> project, GeometryFactory factory) =>
        new GeometryEditor(factory).Edit(geometry, new EachCoordinate(project));

    private sealed class EachCoordinate(Func<Coordinate, Coordinate> project) : GeometryEditor.CoordinateOperation
    {
        public override Coordinate[] Edit(Coordinate[] coordinates, Geometry geometry) => [.. coordinates.Select(project)];
    }
}
