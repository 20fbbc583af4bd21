using System.Globalization;
using System.Numerics;
using Atlas.Api.Layers;
using Atlas.Testing;
using Xunit;

namespace Atlas.Api.Tests.Features;

/// <summary>The ranges of a box against the geohashes that PostGIS makes.</summary>
public sealed class GeohashTests(EmptyDatabase empty) : IClassFixture<EmptyDatabase>
{
    [Fact]
    public async Task The_ranges_of_a_box_hold_the_geohashes_of_all_its_points_and_those_inside_no_others()
    {
        var random = new Random(7);
        for (var round = 0; round < 60; round++)
        {
            var box = Box(random, round);
            var cells = Geohash.Cover(box).ToList();
            var found = new HashSet<bool>();
            foreach (var (x, y, hash) in await PointsAsync(box, round))
            {
                var isIn = x >= box.West && x <= box.East && y >= box.South && y <= box.North;
                var holding = cells.Where(cell => Holds(cell, hash)).ToList();
                Assert.True(holding.Count <= 1 && (!isIn || holding.Count == 1) && (isIn || holding.All(cell => !cell.IsInside)), $"{x} {y} {hash} in {box}");
                found.Add(isIn);
            }

            Assert.Equal([false, true], found.Order());
            AssertAscending(cells);
        }
    }

    [Fact]
    public void Ranges_without_a_gap_become_one()
    {
        Assert.Equal(
            [new(1, 9, false), new(11, 14, true)],
            GeohashRange.Join([new(1, 4, true), new(5, 9, false), new(11, 12, true), new(13, 14, true)]));
    }

    [Fact]
    public async Task Reading_from_a_geohash_on_leaves_out_nothing_that_comes_after_it()
    {
        var random = new Random(8);
        for (var round = 0; round < 60; round++)
        {
            var box = Box(random, round);
            var points = await PointsAsync(box, round);
            var from = points[random.Next(points.Count)].Hash;
            var cells = Geohash.Cover(box, Geohash.Code(from)!.Value).ToList();

            foreach (var (x, y, hash) in points.Where(point => string.CompareOrdinal(point.Hash, from) >= 0))
            {
                var isIn = x >= box.West && x <= box.East && y >= box.South && y <= box.North;
                var holding = cells.Where(cell => Holds(cell, hash)).ToList();
                Assert.True(isIn ? holding.Count == 1 : holding.All(cell => !cell.IsInside), $"{x} {y} {hash} in {box} from {from}");
            }

            Assert.All(cells, cell => Assert.True(string.CompareOrdinal(Geohash.Text(cell.Last), from) >= 0));
            AssertAscending(cells);
        }
    }

    [Fact]
    public void Wherever_the_reading_begins_little_of_what_is_read_first_lies_outside_the_box()
    {
        var random = new Random(9);
        var read = new List<double>();
        for (var round = 0; round < 400; round++)
        {
            var (west, south) = (random.Next(-170, 170) + random.NextDouble(), random.Next(-80, 80) + random.NextDouble());
            var box = new BoundingBox(west, south, west + 0.25, south + 0.25, Crs.Wgs84);
            var cells = Geohash.Cover(box).ToList();
            read.Add(ReadForAThousandth(box, round % 2 == 0 ? cells : [.. Geohash.Cover(box, cells[cells.Count / 2].First)]));
        }

        Assert.InRange(read.Average(), 1, 3);
    }

    [Theory]
    [InlineData(-180, -90, 180, 90, 1)]
    [InlineData(0, 0, 180, 90, 150)] // the axes belong to it, and so the cells on their other side
    [InlineData(-180, 12.3, 180, 12.3, 150)]
    [InlineData(36.7, -90, 36.7, 90, 150)]
    [InlineData(35.9, 35.1, 36.15, 35.35, 150)]
    [InlineData(35.15625, 35.15625, 36.7, 36.3, 150)]
    [InlineData(36.7, 35.9, 36.7, 35.9, 1)]
    [InlineData(22.5, 11.25, 22.5, 11.25, 4)]
    public void A_box_needs_few_ranges(double west, double south, double east, double north, int most) =>
        Assert.InRange(Geohash.Cover(new(west, south, east, north, Crs.Wgs84)).Count(), 1, most);

    [Theory]
    [InlineData("")]
    [InlineData("~")]
    [InlineData("sy0")]
    [InlineData("sy0000000000000")]
    [InlineData("SY0000000000")]
    [InlineData("sya000000000")] // there is no a
    public void What_is_no_geohash_has_no_code(string text) => Assert.Null(Geohash.Code(text));

    [Theory]
    [InlineData("000000000000", 0)]
    [InlineData("00000000000z", 31)]
    [InlineData("000000000010", 32)]
    [InlineData("zzzzzzzzzzzz", (1UL << 60) - 1)]
    public void A_code_is_written_as_a_geohash_and_read_back(string text, ulong code)
    {
        Assert.Equal(code, Geohash.Code(text));
        Assert.Equal(text, Geohash.Text(code));
    }

    private static bool Holds(GeohashRange cell, string hash) => string.CompareOrdinal(Geohash.Text(cell.First), hash) <= 0 && string.CompareOrdinal(hash, Geohash.Text(cell.Last)) <= 0;

    private static void AssertAscending(IReadOnlyList<GeohashRange> cells)
    {
        Assert.All(cells, cell => Assert.True(cell.First <= cell.Last));
        Assert.All(cells.Zip(cells.Skip(1)), next => Assert.True(next.First.Last < next.Second.First));
    }

    // Where points are as dense everywhere, until a thousandth of the box has been read: how much is read, with the box's own share as 1.
    private static double ReadForAThousandth(BoundingBox box, IEnumerable<GeohashRange> cells)
    {
        var wanted = (box.East - box.West) * (box.North - box.South) / 1000;
        var (read, inside) = (0.0, 0.0);
        foreach (var cell in cells.TakeWhile(_ => inside < wanted))
        {
            var (west, south, east, north) = Borders(cell);
            read += (east - west) * (north - south);
            inside += Math.Max(0, Math.Min(east, box.East) - Math.Max(west, box.West)) * Math.Max(0, Math.Min(north, box.North) - Math.Max(south, box.South));
        }

        return read / inside;
    }

    private static (double West, double South, double East, double North) Borders(GeohashRange cell)
    {
        var (west, south, east, north) = (-180.0, -90.0, 180.0, 90.0);
        var depth = Geohash.Bits - BitOperations.Log2(cell.Last - cell.First + 1);
        for (var halving = 0; halving < depth; halving++)
        {
            var isUpper = ((cell.First >> (Geohash.Bits - 1 - halving)) & 1) == 1;
            var (x, y) = ((west + east) / 2, (south + north) / 2);
            (west, south, east, north) = (halving % 2 == 0, isUpper) switch
            {
                (true, true) => (x, south, east, north),
                (true, false) => (west, south, x, north),
                (false, true) => (west, y, east, north),
                (false, false) => (west, south, east, y),
            };
        }

        return (west, south, east, north);
    }

    // Every fourth has borders that are borders of cells too.
    private static BoundingBox Box(Random random, int round)
    {
        var (x, y) = round % 4 == 0 ? (random.Next(-7, 7) * 22.5, random.Next(-3, 3) * 22.5) : ((random.NextDouble() * 300) - 160, (random.NextDouble() * 140) - 80);
        var size = Math.Pow(10, random.Next(-5, 2)) * (round % 4 == 0 ? 1.125 : 1 + random.NextDouble());
        return new(x, y, Math.Min(x + size, 180), Math.Min(y + size, 90), Crs.Wgs84);
    }

    /// <summary>Points in and around the box, on its corners and borders too.</summary>
    private async Task<IReadOnlyList<(double X, double Y, string Hash)>> PointsAsync(BoundingBox box, int seed)
    {
        var rows = await empty.Database.Db.RowsAsync("""
            SELECT x, y, ST_GeoHash(ST_MakePoint(x, y), 12)
              FROM (SELECT setseed($5)) AS seed,
                   LATERAL (SELECT least(greatest($1 + ($3 - $1) * part_x, -180), 180) AS x, least(greatest($2 + ($4 - $2) * part_y, -90), 90) AS y
                      FROM (SELECT random() * 1.4 - 0.2 AS part_x, random() * 1.4 - 0.2 AS part_y FROM generate_series(1, 200)
                             UNION ALL SELECT px, py FROM (VALUES (0.0::float8), (0.5), (1.0)) AS a (px), (VALUES (0.0::float8), (0.5), (1.0)) AS b (py)) AS part) AS point
            """, TestContext.Current.CancellationToken, box.West, box.South, box.East, box.North, seed / 100.0);
        return [.. rows.Select(row => row.Split('|')).Select(row => (
            double.Parse(row[0], CultureInfo.InvariantCulture), double.Parse(row[1], CultureInfo.InvariantCulture), row[2]))];
    }
}
