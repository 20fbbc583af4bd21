using NetTopologySuite.Algorithm;
using NetTopologySuite.Geometries;

namespace Atlas.Domain.LinesOfEngagement;

/// <summary>A stretch of border between two neighbouring polygons, one segment long.</summary>
internal readonly record struct Border<T>(Coordinate Start, Coordinate End, T Right, T Left);

/// <summary>
/// The borders inside a coverage: polygons whose common edges have the same vertices. Nothing is intersected: an edge of one polygon is
/// looked up, the other way round, among the edges of the others, so a border is exactly the edge both polygons have.
/// </summary>
internal static class CoverageBorders
{
    public static IEnumerable<Border<T>> Between<T>(IEnumerable<(Polygon Face, T Owner)> coverage)
    {
        var right = new Dictionary<(Coordinate Start, Coordinate End), T>();
        foreach (var (face, owner) in coverage)
        {
            foreach (var edge in EdgesWithFaceOnTheRight(face))
                right.Add(edge, owner);
        }

        foreach (var ((start, end), owner) in right)
        {
            if (start.CompareTo(end) < 0 && right.TryGetValue((end, start), out var other))
                yield return new Border<T>(start, end, owner, other);
        }
    }

    private static IEnumerable<(Coordinate, Coordinate)> EdgesWithFaceOnTheRight(Polygon face) =>
        Edges(face.Shell, reverse: Orientation.IsCCW(face.Shell.CoordinateSequence))
            .Concat(face.Holes.SelectMany(hole => Edges(hole, reverse: !Orientation.IsCCW(hole.CoordinateSequence))));

    private static IEnumerable<(Coordinate, Coordinate)> Edges(LinearRing ring, bool reverse)
    {
        var vertices = ring.Coordinates;
        for (var i = 1; i < vertices.Length; i++)
            yield return reverse ? (vertices[i], vertices[i - 1]) : (vertices[i - 1], vertices[i]);
    }
}
