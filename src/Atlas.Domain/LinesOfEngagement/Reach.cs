using Atlas.Domain.Geodesy;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.OverlayNG;

namespace Atlas.Domain.LinesOfEngagement;

/// <summary>All land within a distance of any of some places, in longitude and latitude, and the box around it in metres (UTM 37N).</summary>
internal sealed record Reach(Geometry Land, Geometry Box)
{
    // 32 chords a quarter circle: the rim of 30 km is within 9 m of the circle.
    private const int QuadrantSegments = 32;

    public static Reach Of(IEnumerable<HeldPlace> places, double distanceM)
    {
        // The union of many discs takes a twentieth of the time of one buffer around many points.
        var discs = places.Select(place => Utm37N.Factory.CreatePoint(place.Metres).Buffer(distanceM, QuadrantSegments)).ToList();
        if (discs.Count == 0)
            return new Reach(Wgs84.Factory.CreateMultiPolygon(), Utm37N.Factory.CreateMultiPolygon());

        var union = OverlayNGRobust.Union(Utm37N.Factory.BuildGeometry(discs));
        return new Reach(Utm37N.ToWgs84(union), union.Envelope);
    }

    /// <summary>Equal for the same set of points, whoever holds them.</summary>
    public static string Key(IEnumerable<HeldPlace> places) => string.Join(' ', places.Select(place => place.Metres).Order());
}
