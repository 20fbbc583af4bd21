using Atlas.Domain.Geodesy;
using Atlas.Domain.LinesOfEngagement;
using NetTopologySuite.Geometries;
using Npgsql;

namespace Atlas.Import.LinesOfEngagement;

/// <summary>The maps in the database, by the inputs they were made of.</summary>
internal static class StoredMaps
{
    public static async Task<IReadOnlyDictionary<string, ControlMap>> ReadAsync(NpgsqlConnection connection, CancellationToken cancel)
    {
        var areas = (await connection.ReadAllAsync("""
            SELECT p.inputs, a.controller::text, a.geom FROM atlas.control_area a JOIN atlas.control_period p ON p.valid = a.valid ORDER BY a.controller COLLATE "C"
            """, row => (Inputs: row.GetString(0), Area: new ControlArea(row.GetString(1), OnGrid(row.GetFieldValue<MultiPolygon>(2)))), cancel))
            .ToLookup(row => row.Inputs, row => row.Area);
        var lines = (await connection.ReadAllAsync("""
            SELECT p.inputs, l.side_a::text, l.side_b::text, l.geom, l.uncertainty_m, l.method::text, l.communities, l.drawn_area
              FROM atlas.line_of_engagement l JOIN atlas.control_period p ON p.valid = l.valid
             WHERE cardinality(l.communities) > 0 OR l.drawn_area IS NOT NULL
             ORDER BY l.id COLLATE "C"
            """, row => (Inputs: row.GetString(0), Line: new LineOfEngagement(
                row.GetString(1), row.GetString(2), OnGrid(row.GetFieldValue<MultiLineString>(3)), row.GetInt32(4), row.GetString(5),
                row.GetFieldValue<string[]>(6), row.IsDBNull(7) ? null : row.GetString(7))), cancel))
            .ToLookup(row => row.Inputs, row => row.Line);
        var periods = await connection.ReadAllAsync("SELECT DISTINCT ON (inputs) inputs, valid::text FROM atlas.control_period ORDER BY inputs, valid", row => row.GetString(0), cancel);
        return periods.ToDictionary(inputs => inputs, inputs => Map(areas[inputs], lines[inputs]));
    }

    /// <summary>On the grid that fresh maps have, so that what is computed from a map does not depend on where it came from.</summary>
    private static T OnGrid<T>(T stored)
        where T : Geometry => (T)Wgs84.Factory.CreateGeometry(stored);

    private static ControlMap Map(IEnumerable<ControlArea> areas, IEnumerable<LineOfEngagement> lines)
    {
        var all = areas.DistinctBy(area => area.Controller).ToList();
        return new ControlMap(
            [.. all.Where(area => area.Controller != ControlAssessment.Unknown)],
            all.FirstOrDefault(area => area.Controller == ControlAssessment.Unknown)?.Geometry ?? Wgs84.Factory.CreateMultiPolygon([]),
            [.. lines.DistinctBy(line => (line.SideA, line.SideB, line.DrawnArea))]);
    }
}
