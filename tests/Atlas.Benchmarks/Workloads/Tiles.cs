using System.Globalization;
using Atlas.Api.Incidents;
using Atlas.Api.Tiles;
using Atlas.Benchmarks.Sides;
using Npgsql;

namespace Atlas.Benchmarks.Workloads;

/// <summary>
/// W1: tiles of the north-west, every zoom as often as another. The limit is ST_AsMVT with the same attributes of every incident in the tile; the
/// service sends counts of squares instead where a zoom's tiles would be heavier than 500 kB.
/// </summary>
internal static class Tiles
{
    // The north-west in shares of the width and height of the Web Mercator square.
    private const double West = 0.599722;
    private const double North = 0.390615;
    private const double Width = 0.003889;
    private const double Height = 0.0055;

    public static Contest Uncached(string name, int port, NpgsqlConnectionStringBuilder database, int lowest, int highest, double target) => new(
        name, Service(port, lowest, highest), "PostGIS, ST_AsMVT", new PostgisSide(database, string.Create(CultureInfo.InvariantCulture, $"""
            \set zoom random({lowest}, {highest})
            \set column int(({West} + {Width} * random(0, 10000) / 10000.0) * pow(2, :zoom))
            \set row int(({North} + {Height} * random(0, 10000) / 10000.0) * pow(2, :zoom))
            SELECT ST_AsMVT(t.*, 'incidents', 4096, 'shape', 'number') FROM (SELECT ST_AsMVTGeom(ST_Transform(f.geom, 3857), ST_TileEnvelope(:zoom, :column, :row), 4096, 64) AS shape, number, {Attributes} FROM atlas.published_incident AS f WHERE f.geom && ST_Transform(ST_TileEnvelope(:zoom, :column, :row, margin => 64.0 / 4096), 4326)) AS t;

            """)), target);

    /// <summary>
    /// The same tiles from memory and made anew. Made anew is not always asked of PostGIS: where a zoom's tiles are counts of squares, those counts are
    /// kept in any case, which is why little is left to save there.
    /// </summary>
    public static Contest Cached(int port, int uncachedPort, int lowest, int highest) =>
        new($"W1 the same z{lowest}–{highest} from memory", Service(port, lowest, highest), "without a cache", Service(uncachedPort, lowest, highest), 5);

    private static string Attributes => string.Join(", ", TileColumn.Of(IncidentLayer.Layer).Select(column => $"{column.Sql} AS {column.Name}"));

    private static ServiceSide Service(int port, int lowest, int highest) => new(port, random =>
    {
        var zoom = random.Next(lowest, highest + 1);
        var (column, row) = ((int)((West + (Width * random.NextDouble())) * (1 << zoom)), (int)((North + (Height * random.NextDouble())) * (1 << zoom)));
        return $"/api/collections/incidents/tiles/WebMercatorQuad/{zoom}/{row}/{column}";
    });
}
