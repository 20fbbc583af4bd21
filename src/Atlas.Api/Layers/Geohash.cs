namespace Atlas.Api.Layers;

/// <summary>
/// Geohashes of twelve characters, as <c>ST_GeoHash(geom, 12)</c> writes them: thirty halvings of the longitude and of the latitude, taken in turn.
/// In their order neighbours mostly follow each other, and a box is a few ranges.
/// </summary>
public static class Geohash
{
    /// <summary>Stands for no place, and sorts after every geohash.</summary>
    public const string Unplaced = "~";

    public const int Bits = 5 * Characters;

    private const string Alphabet = "0123456789bcdefghjkmnpqrstuvwxyz";
    private const int Characters = 12;

    // The first cells are about as small as the box divided into 256 by 256. In square degrees, as everything here.
    private const double LeastPart = 1.0 / 4096;
    private const double MostInVain = 1.0 / 16;

    private static readonly Cell World = new(0, 0, -180, 180, -90, 90);

    /// <summary>
    /// Ranges that together hold every point of the box, in order, many of them without a gap between. A cell that reaches out of the box is halved until
    /// what it has outside is little beside what is read before it: fine where the reading begins, and coarser the further it goes. So however many points
    /// there are, few are read in vain, and few ranges are needed.
    /// </summary>
    /// <param name="box">In degrees, not across the antimeridian.</param>
    /// <param name="from">Where the reading begins: cells that end before it are left out.</param>
    public static IEnumerable<GeohashRange> Cover(BoundingBox box, ulong from = 0)
    {
        var side = Math.Max(box.East - box.West, box.North - box.South);
        var before = LeastPart * side * side;
        var cells = new Stack<Cell>([World]);
        while (cells.TryPop(out var cell))
        {
            var range = cell.Range(box);
            if (range.Last < from || !cell.Touches(box))
            {
                continue;
            }

            if (range.IsInside || cell.Depth == Bits || cell.Area - cell.AreaIn(box) <= MostInVain * before)
            {
                before += cell.Area;
                yield return range;
                continue;
            }

            var (lower, upper) = cell.Halves();
            cells.Push(upper);
            cells.Push(lower);
        }
    }

    /// <summary>Whether all geohashes that begin with the same bits lie in the box.</summary>
    public static bool IsInside(ulong code, int bits, BoundingBox box)
    {
        var cell = World;
        while (cell.Depth < bits)
        {
            var (lower, upper) = cell.Halves();
            cell = ((code >> (Bits - 1 - cell.Depth)) & 1) == 0 ? lower : upper;
        }

        return cell.IsIn(box);
    }

    public static string Text(ulong code) => string.Create(Characters, code, static (text, rest) =>
    {
        for (var i = text.Length - 1; i >= 0; i--, rest >>= 5)
        {
            text[i] = Alphabet[(int)(rest & 31)];
        }
    });

    /// <returns>Null for what is no geohash of twelve characters.</returns>
    public static ulong? Code(string text) => text.Length == Characters && text.All(Alphabet.Contains)
        ? text.Aggregate(0UL, (code, character) => (code << 5) | (uint)Alphabet.IndexOf(character))
        : null;

    /// <summary>What the geohashes that begin with the same bits have in common.</summary>
    private readonly record struct Cell(ulong Code, int Depth, double West, double East, double South, double North)
    {
        public double Area => (East - West) * (North - South);

        public double AreaIn(in BoundingBox box) =>
            Math.Max(0, Math.Min(East, box.East) - Math.Max(West, box.West)) * Math.Max(0, Math.Min(North, box.North) - Math.Max(South, box.South));

        public GeohashRange Range(BoundingBox box)
        {
            var first = Code << (Bits - Depth);
            return new(first, first | ((1UL << (Bits - Depth)) - 1), IsIn(box));
        }

        // The middle as PostGIS computes it, so that a point on the border of two cells is in the same one for both.
        public (Cell Lower, Cell Upper) Halves()
        {
            var (lower, upper) = (this with { Code = Code << 1, Depth = Depth + 1 }, this with { Code = (Code << 1) | 1, Depth = Depth + 1 });
            var (longitude, latitude) = ((West + East) / 2, (South + North) / 2);
            return Depth % 2 == 0 ? (lower with { East = longitude }, upper with { West = longitude }) : (lower with { North = latitude }, upper with { South = latitude });
        }

        public bool IsIn(in BoundingBox box) => West >= box.West && East <= box.East && South >= box.South && North <= box.North;

        public bool Touches(in BoundingBox box) => West <= box.East && East >= box.West && South <= box.North && North >= box.South;
    }
}
