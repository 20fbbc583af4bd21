using Atlas.Domain.LinesOfEngagement;
using NetTopologySuite.Geometries;
using Npgsql;
using NpgsqlTypes;

namespace Atlas.Import.LinesOfEngagement;

/// <summary>Everything that maps and lines are made of, as the transaction sees it.</summary>
/// <param name="Sources">Source of each assessment.</param>
/// <param name="KnownUntil">First day on which nothing is known any more.</param>
/// <param name="Citations">Source, place and note of each drawn line and area, by its id.</param>
internal sealed record ControlInputs(
    IReadOnlyList<Geometry> Governorates, IReadOnlyList<ControlAssessment> Assessments, IReadOnlyDictionary<(string Community, DateOnly From), string> Sources,
    DateOnly KnownUntil, IReadOnlyList<DrawnLine> DrawnLines, IReadOnlyList<DrawnArea> DrawnAreas, IReadOnlyDictionary<string, DrawnCitation> Citations)
{
    public IReadOnlyList<ControlPeriod> Periods => ControlTimeline.Periods(Assessments, KnownUntil, DrawnAreas, DrawnLines.Cuts());

    public static async Task<ControlInputs> ReadAsync(NpgsqlConnection connection, CancellationToken cancel)
    {
        var citations = new Dictionary<string, DrawnCitation>(StringComparer.Ordinal);
        var lines = await connection.ReadAllAsync(
            "SELECT id, source, place, note, valid, uncertainty_m, method::text, side_a::text, side_b::text, geom, extent FROM atlas.drawn_line ORDER BY id",
            row => new DrawnLine(
                Cite(row), row.GetString(7), row.GetString(8), From(row), Until(row), row.GetFieldValue<MultiLineString>(9),
                row.GetFieldValue<Geometry>(10), row.GetInt32(5), row.GetString(6)), cancel);
        var areas = await connection.ReadAllAsync(
            "SELECT id, source, place, note, valid, uncertainty_m, method::text, controller::text, geom FROM atlas.drawn_area ORDER BY id",
            row => new DrawnArea(
                Cite(row), row.GetString(7), From(row), Until(row), row.GetFieldValue<Geometry>(8), row.GetInt32(5), row.GetString(6)), cancel);
        var assessments = await connection.ReadAllAsync("""
            SELECT a.community, c.geom, c.uncertainty_m, a.controller::text, a.valid_from, a.date_error_days, a.source
              FROM atlas.control_assessment a JOIN atlas.community c ON c.id = a.community ORDER BY a.community, a.valid_from
            """, row => (Assessment: new ControlAssessment(
                row.GetString(0), row.GetFieldValue<Point>(1).Coordinate, row.GetInt32(2), row.GetString(3), row.GetFieldValue<DateOnly>(4), row.GetInt32(5)),
                Source: row.GetString(6)), cancel);
        var stated = await connection.ReadAllAsync("SELECT known_until FROM atlas.control_known_until", row => row.GetFieldValue<DateOnly>(0), cancel);

        return new ControlInputs(
            await connection.ReadAllAsync("SELECT geom FROM atlas.governorate ORDER BY code", row => row.GetFieldValue<Geometry>(0), cancel),
            [.. assessments.Select(row => row.Assessment)],
            assessments.ToDictionary(row => (row.Assessment.Community, row.Assessment.ValidFrom), row => row.Source),
            // Who says nothing of the end vouches for the day of the last assessment, and for no day after it.
            stated is [var day] ? day : assessments.Select(row => row.Assessment.ValidFrom.AddDays(1)).DefaultIfEmpty(DateOnly.MinValue).Max(),
            lines, areas, citations);

        string Cite(NpgsqlDataReader row)
        {
            citations[row.GetString(0)] = new(row.GetString(1), row.GetString(2), row.IsDBNull(3) ? null : row.GetString(3));
            return row.GetString(0);
        }
    }

    private static DateOnly From(NpgsqlDataReader row) => row.GetFieldValue<NpgsqlRange<DateOnly>>(4).LowerBound;

    private static DateOnly? Until(NpgsqlDataReader row) =>
        row.GetFieldValue<NpgsqlRange<DateOnly>>(4) is { UpperBoundInfinite: false } days ? days.UpperBound : null;
}

/// <summary>Where a drawing comes from.</summary>
internal sealed record DrawnCitation(string Source, string Place, string? Note);
