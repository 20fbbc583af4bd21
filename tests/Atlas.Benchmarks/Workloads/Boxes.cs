using System.Globalization;
using Atlas.Api.Incidents;
using Atlas.Benchmarks.Sides;
using Npgsql;

namespace Atlas.Benchmarks.Workloads;

/// <summary>
/// W2 and W3: boxes of a quarter of a degree anywhere in the north-west, exact to the last row. The limit of W2 is any hundred of the incidents in the
/// box, as PostGIS happens to find them, although the service gives the first hundred of its order, and on a first page counts up to a thousand: the
/// same hundred asked of PostGIS, which sorts all that is in the box, is measured besides. The limit of W3 has the same rows in the same order, those
/// without a place included.
/// </summary>
internal static class Boxes
{
    private const double Size = 0.25;

    private const string Box = """
        \set west 35.9 + random(0, 11500) / 10000.0
        \set south 35.0 + random(0, 13500) / 10000.0

        """;

    /// <summary>What a feature says, and its place.</summary>
    public static string Columns { get; } = string.Join(", ", IncidentLayer.Layer.Properties.Select(property => property.Name).Append("geom"));

    public static Contest Plain(int port, NpgsqlConnectionStringBuilder database) => new(
        "W2 box 0.25°, limit 100", new ServiceSide(port, InBox), "PostGIS, in any order", new PostgisSide(database, Box + Asked($"{Placed} LIMIT 100")), 0.9);

    public static Contest Ordered(int port, NpgsqlConnectionStringBuilder database) => new(
        "W2 the same", new ServiceSide(port, InBox),
        "PostGIS, in our order", new PostgisSide(database, Box + Asked($"({Placed}) UNION ALL ({Unplaced}) ORDER BY place_code, id LIMIT 100")), null);

    public static Contest ThirtyDays(int port, NpgsqlConnectionStringBuilder database)
    {
        const string Time = "AND occurred && tstzrange(timestamptz '2011-03-18' + make_interval(days => :day::int), timestamptz '2011-03-18' + make_interval(days => :day::int + 30), '[]')";
        return new(
            "W3 box and 30 days, limit 1000", new ServiceSide(port, InBoxAndDays), "PostGIS, in our order", new PostgisSide(database, Box + """
                \set day random(0, 5300)

                """ + Asked($"({Placed} {Time}) UNION ALL ({Unplaced} {Time}) ORDER BY place_code, id LIMIT 1000")), 1.2);
    }

    private static string Placed => $"""
        SELECT {Columns}, place_code FROM atlas.published_incident WHERE geom && ST_MakeEnvelope(:west, :south, :west + 0.25, :south + 0.25, 4326)
        AND ST_X(geom) BETWEEN :west AND :west + 0.25 AND ST_Y(geom) BETWEEN :south AND :south + 0.25
        """;

    private static string Unplaced => $"SELECT {Columns}, place_code FROM atlas.published_incident WHERE geom IS NULL";

    private static string InBox(Random random) => $"/api/collections/incidents/items?limit=100&bbox={Box25(random)}";

    private static string InBoxAndDays(Random random) => $"/api/collections/incidents/items?limit=1000&bbox={Box25(random)}&datetime={Days(random)}";

    private static string Box25(Random random)
    {
        var (west, south) = (35.9 + (random.Next(11_501) / 10_000.0), 35.0 + (random.Next(13_501) / 10_000.0));
        return string.Create(CultureInfo.InvariantCulture, $"{west:0.####},{south:0.####},{west + Size:0.####},{south + Size:0.####}");
    }

    private static string Days(Random random)
    {
        var from = new DateTime(2011, 3, 18).AddDays(random.Next(5301));
        return string.Create(CultureInfo.InvariantCulture, $"{from:yyyy-MM-dd}T00:00:00Z/{from.AddDays(30):yyyy-MM-dd}T00:00:00Z");
    }

    private static string Asked(string rows) => $"""
        SELECT ST_AsGeoJSON(f.*, 'geom', 6) FROM (SELECT {Columns} FROM ({rows}) AS i) AS f;

        """.Replace("\n", " ", StringComparison.Ordinal);
}
