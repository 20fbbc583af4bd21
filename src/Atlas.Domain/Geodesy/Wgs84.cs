using NetTopologySuite.Geometries;

namespace Atlas.Domain.Geodesy;

/// <summary>
/// Longitude and latitude in degrees (EPSG:4326), kept to seven decimals, about a centimetre. Overlays of geometries made here snap
/// to that grid, so what is computed, stored and served has the same coordinates.
/// </summary>
public static class Wgs84
{
    public const double GridPerDegree = 1e7;

    public static GeometryFactory Factory { get; } = new(new PrecisionModel(GridPerDegree), 4326);

    /// <summary>A point on the grid.</summary>
    public static Coordinate At(double longitude, double latitude) =>
        new(Factory.PrecisionModel.MakePrecise(longitude), Factory.PrecisionModel.MakePrecise(latitude));
}
