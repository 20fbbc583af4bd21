using NetTopologySuite.Geometries;

namespace Atlas.Domain.Geodesy;

/// <summary>A point as a direction from the centre of the globe, latitude taken as it is (geodetic), as PostGIS does.</summary>
internal readonly record struct UnitVector(double X, double Y, double Z)
{
    private const double Radian = Math.PI / 180;

    public static UnitVector Of(Coordinate lonLat)
    {
        var (sinLon, cosLon) = Math.SinCos(lonLat.X * Radian);
        var (sinLat, cosLat) = Math.SinCos(lonLat.Y * Radian);
        return new UnitVector(cosLat * cosLon, cosLat * sinLon, sinLat);
    }

    public Coordinate LonLat => new(Math.Atan2(Y, X) / Radian, Math.Atan2(Z, Math.Sqrt((X * X) + (Y * Y))) / Radian);

    /// <summary>Square of the chord between two points: orders them as their distance does.</summary>
    public double ChordSquared(UnitVector other) => Square(X - other.X) + Square(Y - other.Y) + Square(Z - other.Z);

    /// <summary>The point nearest to this one on the shorter great-circle arc between two others.</summary>
    public UnitVector NearestOn(UnitVector start, UnitVector end)
    {
        var normal = start.Cross(end);
        var length = Math.Sqrt(normal.Dot(normal));
        if (length > 0)
        {
            var height = Dot(normal) / (length * length);
            var foot = new UnitVector(X - (height * normal.X), Y - (height * normal.Y), Z - (height * normal.Z));
            if (start.Cross(foot).Dot(normal) >= 0 && foot.Cross(end).Dot(normal) >= 0)
                return foot.Normalized();
        }

        return ChordSquared(start) <= ChordSquared(end) ? start : end;
    }

    private UnitVector Normalized()
    {
        var length = Math.Sqrt(Dot(this));
        return new UnitVector(X / length, Y / length, Z / length);
    }

    private double Dot(UnitVector other) => (X * other.X) + (Y * other.Y) + (Z * other.Z);

    private UnitVector Cross(UnitVector other) =>
        new((Y * other.Z) - (Z * other.Y), (Z * other.X) - (X * other.Z), (X * other.Y) - (Y * other.X));

    private static double Square(double value) => value * value;
}
