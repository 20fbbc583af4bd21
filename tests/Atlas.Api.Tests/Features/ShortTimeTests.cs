using System.Globalization;
using Atlas.Testing;
using Xunit;

namespace Atlas.Api.Tests.Features;

/// <summary>What is in a small box and a short time, against the same question asked of the table without any index of place and time.</summary>
public sealed class ShortTimeTests(ManyIncidents many) : IClassFixture<ManyIncidents>, IAsyncLifetime
{
    /// <summary>On a grid, so that borders of boxes run through them; from a minute to a year long, at every hour, in four years.</summary>
    public async ValueTask InitializeAsync() => await many.Database.Db.ExecuteAsync("""
        SELECT setseed(0.5);
        CREATE TEMPORARY TABLE made_up ON COMMIT DROP AS
            SELECT i, ARRAY[0, 0, 1, 3, 30, 366] AS lengths, date '2014-01-01' + (random() * 1460)::int AS day,
                   CASE WHEN i % 9 > 0 THEN ST_SetSRID(CASE i % 9 WHEN 1 THEN ST_MakePoint(180, 90) WHEN 2 THEN ST_MakePoint(-180, -90)
                       ELSE ST_MakePoint(36 + floor(random() * 20) / 20, 35 + floor(random() * 20) / 20) END, 4326) END AS geom
              FROM generate_series(1, 900) AS i;
        UPDATE atlas.published_incident p
           SET geom = m.geom, occurred = CASE WHEN i % 2 = 0
                   THEN tstzrange(day + i % 24 * interval '1 hour', day + i % 24 * interval '1 hour' + interval '1 minute')
                   ELSE tstzrange(day::timestamptz, (day + 1 + lengths[1 + i % 6])::timestamptz) END
          FROM made_up m WHERE p.id = '2015-05-05-made-up-' || i;
        """, TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_small_box_has_of_a_short_time_exactly_what_lies_in_both()
    {
        var random = new Random(4);
        var found = 0;
        for (var round = 0; round < 80; round++)
        {
            var (west, south) = (36 + (random.Next(20) * 0.05), 35 + (random.Next(20) * 0.05));
            var (east, north) = (west + (random.Next(20) * 0.05), south + (random.Next(20) * 0.05));
            var from = new DateTime(2014, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddDays(random.Next(1460)).AddHours(random.Next(24));
            var to = from.AddDays(random.Next(60)).AddMinutes(random.Next(2));

            found += await AssertSameAsync(west, south, east, north, from, to);
        }

        Assert.InRange(found, 500, 100_000);
    }

    [Theory]
    [InlineData(179, 89, 180, 90)]
    [InlineData(-180, -90, -179.5, -89)]
    [InlineData(180, 90, 180, 90)]
    [InlineData(36.05, 35.05, 36.05, 35.05)]
    public async Task It_is_so_at_the_ends_of_the_world_and_in_a_point(double west, double south, double east, double north) => Assert.NotEqual(0, await AssertSameAsync(
        west, south, east, north, new(2015, 1, 1, 0, 0, 0, DateTimeKind.Utc), new(2016, 1, 1, 0, 0, 0, DateTimeKind.Utc)));

    [Theory]
    [InlineData(-60, -1, false)]
    [InlineData(-60, 0, true)]
    [InlineData(0, 0, true)]
    [InlineData(59, 59, true)]
    [InlineData(60, 120, false)]
    public async Task The_ends_of_the_time_belong_to_it(int fromSeconds, int toSeconds, bool isFound)
    {
        var start = new DateTime(2019, 6, 1, 12, 0, 0, DateTimeKind.Utc);
        await many.Database.Db.ExecuteAsync("""
            UPDATE atlas.published_incident SET geom = ST_SetSRID(ST_MakePoint(40.123456, 36.654321), 4326), occurred = tstzrange('2019-06-01 12:00Z', '2019-06-01 12:01Z')
             WHERE id = '2015-05-05-made-up-1000'
            """, TestContext.Current.CancellationToken);

        var ids = await many.Client.IdsAsync("incidents", Query(40.123456, 36.654321, 40.123456, 36.654321, start.AddSeconds(fromSeconds), start.AddSeconds(toSeconds)));

        Assert.Equal(isFound, ids.Contains("2015-05-05-made-up-1000"));
    }

    private async Task<int> AssertSameAsync(double west, double south, double east, double north, DateTime from, DateTime to)
    {
        var expected = await many.Database.Db.RowsAsync("""
            SELECT id FROM (SELECT * FROM atlas.published_incident OFFSET 0) AS p
             WHERE (geom IS NULL OR (ST_X(geom) BETWEEN $1 AND $3 AND ST_Y(geom) BETWEEN $2 AND $4)) AND occurred && tstzrange($5, $6, '[]')
             ORDER BY place_code, id
            """, TestContext.Current.CancellationToken, west, south, east, north, from, to);

        Assert.Equal(expected, await many.Client.IdsAsync("incidents", Query(west, south, east, north, from, to)));
        return expected.Count;
    }

    private static string Query(double west, double south, double east, double north, DateTime from, DateTime to) =>
        string.Create(CultureInfo.InvariantCulture, $"&bbox={west:R},{south:R},{east:R},{north:R}&datetime={from:s}Z/{to:s}Z");
}
