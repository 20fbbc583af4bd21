using Atlas.Domain.Geodesy;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;
using NetTopologySuite.Noding;
using NetTopologySuite.Noding.Snapround;
using NetTopologySuite.Operation.Polygonize;

namespace Atlas.Domain.LinesOfEngagement;

/// <summary>
/// Cuts the plane along given lines into faces that meet without gap or overlap. All lines are noded together on the grid of
/// <see cref="Wgs84"/> (snap rounding), so that neighbours have the same vertices and stay valid when stored with seven decimals.
/// </summary>
internal static class LandFaces
{
    public static IReadOnlyList<Polygon> CutAlong(params IEnumerable<Geometry> shapes)
    {
        var strings = shapes.SelectMany(LinearComponentExtracter.GetLines)
            .Select(line => (ISegmentString)new NodedSegmentString(line.Coordinates, null))
            .ToList();
        var noder = new SnapRoundingNoder(Wgs84.Factory.PrecisionModel);
        noder.ComputeNodes(strings);

        var polygonizer = new Polygonizer();
        foreach (var segment in noder.GetNodedSubstrings().SelectMany(Segments).Distinct())
            polygonizer.Add(Wgs84.Factory.CreateLineString([segment.Lesser, segment.Greater]));
        return [.. polygonizer.GetPolygons().Cast<Polygon>()];
    }

    // Two shapes may share an edge, in either direction; the polygonizer wants each once.
    private static IEnumerable<(Coordinate Lesser, Coordinate Greater)> Segments(ISegmentString line) =>
        line.Coordinates.Zip(line.Coordinates.Skip(1), (start, end) => start.CompareTo(end) < 0 ? (start, end) : (end, start));
}
