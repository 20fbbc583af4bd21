using Atlas.Domain.Geodesy;
using NetTopologySuite.Densify;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Buffer;
using NetTopologySuite.Operation.OverlayNG;

namespace Atlas.Domain.LinesOfEngagement;

/// <summary>The land within a distance of a line, built in UTM 37N, where 6 km are true to 3 m.</summary>
internal static class Corridor
{
    private const double LongestEdgeDegrees = 0.02;
    private const double LongestEdgeM = 2000;
    private const int QuadrantSegments = 16;

    public static Geometry Around(Geometry line, double metres, EndCapStyle ends)
    {
        var planar = Utm37N.FromWgs84(Densifier.Densify(line, LongestEdgeDegrees));
        var buffer = planar.Buffer(metres, new BufferParameters(QuadrantSegments, ends));
        var lonLat = Utm37N.ToWgs84(Densifier.Densify(buffer, LongestEdgeM));
        return UnaryUnionNG.Union(lonLat, Wgs84.Factory.PrecisionModel);
    }
}
