using Atlas.Domain.Geodesy;
using Atlas.Domain.LinesOfEngagement;
using Atlas.Testing;
using NetTopologySuite.Geometries;
using Xunit;

namespace Atlas.Postgis.Tests.LinesOfEngagement;

/// <summary>Where C# and SQL compute the same, they agree.</summary>
public sealed class AgreementTests(GeodataDatabase geodata) : IClassFixture<GeodataDatabase>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(1000, 1000, 0)]
    [InlineData(2500, 2500, 2500)]
    [InlineData(2500.0000000001, 2500.0000000001, 2500)]
    [InlineData(2500, 2500.0000000001, 2500)]
    [InlineData(7500, 7500, 2500)]
    [InlineData(7500.000001, 7500.000001, 2500)]
    [InlineData(3000, 12000, 1000)]
    [InlineData(0, 90000, 4800)]
    public async Task The_verdict(double minM, double maxM, int uncertaintyM)
    {
        foreach (var within in new double[] { 1, 1000, 4999.999, 5000, 5000.000001, 10_000, 100_000 })
        {
            var sql = await geodata.Database.Db.ScalarAsync<string>(
                "SELECT atlas.proximity($1 - $3, $2 + $3, $4)", Cancel, minM, maxM, uncertaintyM, within);

            Assert.Equal(DistanceToLine.Judge(new(minM, maxM, uncertaintyM), within).ToString().ToLowerInvariant(), sql);
        }
    }

    [Fact]
    public async Task The_verdict_without_a_line() =>
        Assert.Equal("unknown", await geodata.Database.Db.ScalarAsync<string>("SELECT atlas.proximity(NULL, NULL, 5000)", Cancel));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1000, 1000)]
    [InlineData(1000.0001, 1000.0001)]
    [InlineData(999, 1001)]
    [InlineData(1500, 2000)]
    [InlineData(4000, 5000)]
    [InlineData(5000, 5001)]
    [InlineData(10000.5, 20000)]
    [InlineData(20000, 20000)]
    [InlineData(20001, 250000)]
    [InlineData(0, 30000)]
    public async Task The_band(double minM, double maxM) => Assert.Equal(
        DistanceBand.Of(new DistanceToLine(minM, maxM, 0)) ?? "none",
        await geodata.Database.Db.ScalarAsync<string>("SELECT coalesce(atlas.distance_band($1, $2), 'none')", Cancel, minM, maxM));

    [Fact]
    public async Task The_distance_from_any_point_to_any_line()
    {
        var lines = await LinesAsync();
        var random = new Random(20190722);
        foreach (var (id, line) in lines)
        {
            var shape = new GeodesicShape(line);
            for (var i = 0; i < 8; i++)
            {
                var point = new Coordinate(35.7 + (random.NextDouble() * 6.5), 32.3 + (random.NextDouble() * 5));

                var sql = await geodata.Database.Db.ScalarAsync<double>(
                    "SELECT ST_Distance(ST_SetSRID(ST_MakePoint($1, $2), 4326)::geography, geom::geography) FROM atlas.line_of_engagement WHERE id = $3",
                    Cancel, point.X, point.Y, id);

                Assert.Equal(shape.DistanceTo(point), sql, 0.01);
            }
        }
    }

    [Fact]
    public async Task The_furthest_point_of_a_governorate()
    {
        foreach (var (id, line) in (await LinesAsync()).Take(3))
        {
            foreach (var code in new[] { "SY-ID", "SY-HM", "SY-LA" })
            {
                var polygon = await geodata.Database.Db.ScalarAsync<Geometry>("SELECT geom FROM atlas.governorate WHERE code = $1", Cancel, code);

                var sql = await geodata.Database.Db.ScalarAsync<double>(
                    "SELECT atlas.farthest_m(g.geom, l.geom) FROM atlas.governorate g, atlas.line_of_engagement l WHERE g.code = $1 AND l.id = $2", Cancel, code, id);

                // Each is at most the tolerance too great, and neither too small.
                Assert.Equal(FarthestPoint.Distance(polygon, new GeodesicShape(line)), sql, FarthestPoint.ToleranceM + 1);
            }
        }
    }

    [Fact]
    public async Task The_furthest_point_may_lie_inside_between_two_arms_of_a_line()
    {
        // A square of 0.2° between two arms on its own west and east sides: its middle is furthest, 0.1° of longitude from each.
        var sql = await geodata.Database.Db.ScalarAsync<double>("""
            SELECT atlas.farthest_m(ST_MakeEnvelope(36, 35, 36.2, 35.2, 4326), ST_GeomFromText('MULTILINESTRING((36 34, 36 36), (36.2 34, 36.2 36))', 4326))
            """, Cancel);

        var middle = Geodesic.Distance(new(36, 35), new(36.1, 35));
        Assert.InRange(sql, middle - 1, middle + FarthestPoint.ToleranceM);
    }

    private async Task<List<(string Id, Geometry Line)>> LinesAsync()
    {
        var lines = new List<(string, Geometry)>();
        await using var command = geodata.Database.Db.CreateCommand("SELECT id, geom FROM atlas.line_of_engagement WHERE side_a = 'opposition' AND side_b = 'regime' ORDER BY id");
        await using var row = await command.ExecuteReaderAsync(Cancel);
        while (await row.ReadAsync(Cancel))
        {
            lines.Add((row.GetString(0), row.GetFieldValue<Geometry>(1)));
        }

        Assert.NotEmpty(lines);
        return lines;
    }
}
