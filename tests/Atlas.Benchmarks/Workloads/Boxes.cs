using System.Globalization;
using Atlas.Api.Incidents;
using Atlas.Benchmarks.Sides;
using Npgsql;

namespace Atlas.Benchmarks.Workloads;

/// <summary>
/// W2 and W3: boxes of a quarter of a degree anywhere in the north-west. The limit is any hundred of the incidents in the box, as PostGIS happens to
/// find them; the service gives the first hundred of its order, and on each first page tries to tell how many there are.
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
        "W2 box 0.25°, limit 100", new ServiceSide(port, InBox),
        "PostGIS, in any order", new PostgisSide(database, Box + Asked("LIMIT 100")), 0.9);

    public static Contest ThirtyDays(int port, NpgsqlConnectionStringBuilder database) => new(
        "W3 box and 30 days, limit 1000", new ServiceSide(port, InBoxAndDays),
        "PostGIS, in any order", new PostgisSide(database, Box + """
            \set day random(0, 5300)

            """ + Asked("""
            AND occurred && tstzrange(timestamptz '2011-03-18' + make_interval(days => :day::int), timestamptz '2011-03-18' + make_interval(days => :day::int + 30))
            UNION ALL
            SELECT {columns} FROM atlas.published_incident WHERE geom IS NULL
            AND occurred && tstzrange(timestamptz '2011-03-18' + make_interval(days => :day::int), timestamptz '2011-03-18' + make_interval(days => :day::int + 30))
            LIMIT 1000
            """)), 1.2);

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

    private static string Asked(string rest) => $"""
        SELECT ST_AsGeoJSON(f.*, 'geom', 6) FROM (SELECT {Columns} FROM atlas.published_incident WHERE geom && ST_MakeEnvelope(:west, :south, :west + 0.25, :south + 0.25, 4326)
        {rest.Replace("{columns}", Columns, StringComparison.Ordinal)}) AS f;

        """.Replace("\n", " ", StringComparison.Ordinal);
}
