using Atlas.Benchmarks.Sides;
using Npgsql;

namespace Atlas.Benchmarks.Workloads;

/// <summary>W4: one feature by its id, any of them.</summary>
internal static class OneFeature
{
    public static Contest ById(int port, NpgsqlConnectionStringBuilder database, long incidents) => new(
        "W4 one feature", Service(port, incidents),
        "PostGIS", new PostgisSide(database, $"""
            \set number random(1, {incidents})
            SELECT ST_AsGeoJSON(f.*, 'geom', 6) FROM (SELECT {Boxes.Columns} FROM atlas.published_incident WHERE id = 'made-up-' || :number) AS f;

            """, sample: 0.02), 0.35);

    private static ServiceSide Service(int port, long incidents) => new(port, random => $"/api/collections/incidents/items/made-up-{1 + random.NextInt64(incidents)}");
}
