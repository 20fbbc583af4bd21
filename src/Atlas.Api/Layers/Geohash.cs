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
    private const int MostCells = 40;

    /// <summary>Ranges that together hold every point of the box, in order, many of them without a gap between.</summary>
    /// <param name="box">In degrees, not across the antimeridian.</param>
    public static IEnumerable<GeohashRange> Cover(BoundingBox box)
    {
        List<Cell> cells = [new(0, 0, -180, 180, -90, 90)];
        for (var finer = new List<Cell>(2 * MostCells); ; (cells, finer) = (finer, cells))
        {
            finer.Clear();
            var halved = false;
            foreach (var cell in cells)
            {
                halved |= cell.AddFiner(box, finer);
            }

            if (!halved || finer.Count > MostCells)
            {
                return cells.Select(cell => cell.Range(box));
            }
        }
    }

    public static string Text(ulong code) => string.Create(Characters, code, static (text, rest) =>
    {
        for (var i = text.Length - 1; i >= 0; i--, rest >>= 5)
        {
            text[i] = Alphabet[(int)(rest & 31)];
        }
    });

    /// <summary>What the geohashes that begin with the same bits have in common.</summary>
    private readonly record struct Cell(ulong Code, int Depth, double West, double East, double South, double North)
    {
        /// <summary>Adds itself if nothing is gained by halving it, else those of its halves that touch the box.</summary>
        /// <returns>Whether it was halved.</returns>
        public bool AddFiner(in BoundingBox box, List<Cell> finer)
        {
            if (Depth == Bits || IsIn(box))
            {
                finer.Add(this);
                return false;
            }

            var (lower, upper) = Halves();
            if (lower.Touches(box))
            {
                finer.Add(lower);
            }

            if (upper.Touches(box))
            {
                finer.Add(upper);
            }

            return true;
        }

        public GeohashRange Range(BoundingBox box)
        {
            var first = Code << (Bits - Depth);
            return new(first, first | ((1UL << (Bits - Depth)) - 1), IsIn(box));
        }

        // The middle as PostGIS computes it, so that a point on the border of two cells is in the same one for both.
        private (Cell Lower, Cell Upper) Halves()
        {
            var (lower, upper) = (this with { Code = Code << 1, Depth = Depth + 1 }, this with { Code = (Code << 1) | 1, Depth = Depth + 1 });
            var (longitude, latitude) = ((West + East) / 2, (South + North) / 2);
            return Depth % 2 == 0 ? (lower with { East = longitude }, upper with { West = longitude }) : (lower with { North = latitude }, upper with { South = latitude });
        }

        private bool IsIn(in BoundingBox box) => West >= box.West && East <= box.East && South >= box.South && North <= box.North;

        private bool Touches(in BoundingBox box) => West <= box.East && East >= box.West && South <= box.North && North >= box.South;
    }
}
