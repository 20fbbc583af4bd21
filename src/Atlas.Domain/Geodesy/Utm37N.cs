using NetTopologySuite.Geometries;
using ProjNet.CoordinateSystems;
using ProjNet.CoordinateSystems.Transformations;

namespace Atlas.Domain.Geodesy;

/// <summary>
/// WGS 84 / UTM zone 37N (EPSG:32637), the plane in which cells, buffers and areas are computed, in metres. Across Syria its scale is
/// between 0.9996 and 1.0004: good for constructing shapes; distances that people read come from <see cref="Geodesic"/>.
/// </summary>
public static class Utm37N
{
    public static GeometryFactory Factory { get; } = new(new PrecisionModel(), 32637);

    // Both directions are made once: ProjNet creates an inverse lazily and without a lock.
    private static readonly MathTransform Forward = Transform(GeographicCoordinateSystem.WGS84, ProjectedCoordinateSystem.WGS84_UTM(37, true));
    private static readonly MathTransform Backward = Transform(ProjectedCoordinateSystem.WGS84_UTM(37, true), GeographicCoordinateSystem.WGS84);

    /// <summary>Metres east and north, of longitude and latitude.</summary>
    public static Coordinate FromWgs84(Coordinate lonLat)
    {
        var (x, y) = Forward.Transform(lonLat.X, lonLat.Y);
        return new Coordinate(x, y);
    }

    /// <summary>Longitude and latitude on the grid of <see cref="Wgs84"/>, of metres east and north.</summary>
    public static Coordinate ToWgs84(Coordinate metres)
    {
        var (x, y) = Backward.Transform(metres.X, metres.Y);
        return Wgs84.At(x, y);
    }

    /// <summary>The same shape in metres. Vertices are projected, edges stay straight: see <see cref="ProjectedShape"/>.</summary>
    public static Geometry FromWgs84(Geometry lonLat) => ProjectedShape.Of(lonLat, FromWgs84, Factory);

    /// <summary>The same shape in longitude and latitude. Vertices are projected, edges stay straight.</summary>
    public static Geometry ToWgs84(Geometry metres) => ProjectedShape.Of(metres, ToWgs84, Wgs84.Factory);

    private static MathTransform Transform(CoordinateSystem from, CoordinateSystem to) =>
        new CoordinateTransformationFactory().CreateFromCoordinateSystems(from, to).MathTransform;
}
