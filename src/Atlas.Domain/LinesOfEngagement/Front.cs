using Atlas.Domain.Geodesy;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Linemerge;

namespace Atlas.Domain.LinesOfEngagement;

/// <summary>Where two controllers meet: in code order, and with the drawn area along whose rim they do, if it is one.</summary>
internal sealed record Front(string SideA, string SideB, DrawnArea? Drawn)
{
    /// <summary>Between two drawn areas the one whose rim is known less well has the word.</summary>
    public static Front Between(HeldLand one, HeldLand other)
    {
        DrawnArea?[] drawn = [one.Drawn, other.Drawn];
        var vaguest = drawn.OfType<DrawnArea>()
            .OrderByDescending(area => area.UncertaintyM)
            .ThenBy(area => area.Id, StringComparer.Ordinal)
            .FirstOrDefault();
        return string.CompareOrdinal(one.Controller, other.Controller) < 0
            ? new Front(one.Controller!, other.Controller!, vaguest)
            : new Front(other.Controller!, one.Controller!, vaguest);
    }

    public LineOfEngagement Line(IReadOnlyList<(Coordinate Start, Coordinate End)> segments, ThiessenCells cells)
    {
        if (Drawn is not null)
            return new LineOfEngagement(SideA, SideB, Merged(segments), Drawn.UncertaintyM, Drawn.Method, [], Drawn.Id);

        var pieces = segments.Select(segment => Piece(segment.Start, segment.End, cells)).ToList();
        var communities = pieces.SelectMany(piece => piece.A.Communities.Concat(piece.B.Communities));
        return new LineOfEngagement(
            SideA, SideB, Merged(segments),
            LineUncertainty.Of(pieces.Select(piece => (piece.LengthM, piece.UncertaintyM))),
            LineOfEngagement.Derived,
            [.. communities.Distinct().Order(StringComparer.Ordinal)],
            DrawnArea: null);
    }

    private (double LengthM, double UncertaintyM, HeldPlace A, HeldPlace B) Piece(Coordinate start, Coordinate end, ThiessenCells cells)
    {
        var (from, to) = (Utm37N.FromWgs84(start), Utm37N.FromWgs84(end));
        var middle = new Coordinate((from.X + to.X) / 2, (from.Y + to.Y) / 2);
        var (a, b) = (cells.Nearest(middle, SideA), cells.Nearest(middle, SideB));
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
