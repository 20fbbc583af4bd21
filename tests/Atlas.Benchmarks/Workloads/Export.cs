using System.Globalization;
using Atlas.Benchmarks.Sides;
using Npgsql;

namespace Atlas.Benchmarks.Workloads;

/// <summary>W5: everything as GeoJSON, which must not take memory.</summary>
internal static class Export
{
    private const double MostGrowthMb = 30;

    public static Contest Whole(ApiProcess api, NpgsqlConnectionStringBuilder database)
    {
        var ours = new ServiceExport(api, "/api/exports/incidents.geojson");
        return new(
            "W5 export of all as GeoJSON", ours, "PostGIS, COPY", new PostgisCopy(database, $"SELECT ST_AsGeoJSON(f.*, 'geom', 6) FROM (SELECT {Boxes.Columns} FROM atlas.published_incident) AS f"), 1.8,
            () => string.Create(CultureInfo.InvariantCulture, $"memory grew by {ours.GrowthMb:0} MB at most, target below {MostGrowthMb:0} MB: {(ours.GrowthMb < MostGrowthMb ? "met" : "NOT MET")}"));
    }
}
