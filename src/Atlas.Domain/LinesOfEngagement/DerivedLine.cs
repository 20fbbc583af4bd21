using Atlas.Domain.Geodesy;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Linemerge;

namespace Atlas.Domain.LinesOfEngagement;

/// <summary>Puts the border segments between two controllers together into their line of engagement.</summary>
internal static class DerivedLine
{
    public static LineOfEngagement Of(
        (string A, string B) sides, IReadOnlyList<(Coordinate Start, Coordinate End)> segments, ThiessenCells cells)
    {
        var pieces = segments.Select(segment => Piece(segment.Start, segment.End, sides, cells)).ToList();
        var communities = pieces.SelectMany(piece => piece.A.Communities.Concat(piece.B.Communities));

        return new LineOfEngagement(
            sides.A, sides.B, Merged(segments),
            LineUncertainty.Of(pieces.Select(piece => (piece.LengthM, piece.UncertaintyM))),
            LineOfEngagement.Derived,
            [.. communities.Distinct().Order(StringComparer.Ordinal)]);
    }

    private static (double LengthM, double UncertaintyM, HeldPlace A, HeldPlace B) Piece(
        Coordinate start, Coordinate end, (string A, string B) sides, ThiessenCells cells)
    {
        var (from, to) = (Utm37N.FromWgs84(start), Utm37N.FromWgs84(end));
        var middle = new Coordinate((from.X + to.X) / 2, (from.Y + to.Y) / 2);
        var (a, b) = (cells.Nearest(middle, sides.A), cells.Nearest(middle, sides.B));
        var nearer = Math.Min(a.Metres.Distance(middle), b.Metres.Distance(middle));
        return (from.Distance(to), LineUncertainty.At(nearer, a.UncertaintyM, b.UncertaintyM), a, b);
    }

    private static MultiLineString Merged(IEnumerable<(Coordinate Start, Coordinate End)> segments)
    {
        var merger = new LineMerger();
        foreach (var (start, end) in segments)
            merger.Add(Wgs84.Factory.CreateLineString([start, end]));
        return Wgs84.Factory.CreateMultiLineString([.. merger.GetMergedLineStrings().Cast<LineString>()]);
    }
}
