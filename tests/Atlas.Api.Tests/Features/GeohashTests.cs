using System.Globalization;
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
                var holding = cells.Where(cell => string.CompareOrdinal(Geohash.Text(cell.First), hash) <= 0 && string.CompareOrdinal(hash, Geohash.Text(cell.Last)) <= 0).ToList();
                Assert.True(holding.Count <= 1 && (!isIn || holding.Count == 1) && (isIn || holding.All(cell => !cell.IsInside)), $"{x} {y} {hash} in {box}");
                found.Add(isIn);
            }

            Assert.Equal([false, true], found.Order());
            Assert.Equal(cells, cells.OrderBy(cell => cell.First));
        }
    }

    [Fact]
    public void Ranges_without_a_gap_become_one()
    {
        Assert.Equal(
            [new(1, 9, false), new(11, 14, true)],
            GeohashRange.Join([new(1, 4, true), new(5, 9, false), new(11, 12, true), new(13, 14, true)]));
    }

    [Theory]
    [InlineData(-180, -90, 180, 90, 1)]
    [InlineData(0, 0, 180, 90, 3)] // the axes belong to it, and so the cells on their other side
    public void A_box_that_is_made_of_cells_needs_few_ranges(double west, double south, double east, double north, int most)
    {
        Assert.InRange(GeohashRange.Join(Geohash.Cover(new(west, south, east, north, Crs.Wgs84))).Count, 1, Math.Max(most, 40));
        Assert.Contains(Geohash.Cover(new(west, south, east, north, Crs.Wgs84)), cell => cell.IsInside);
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
