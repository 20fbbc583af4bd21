using System.Data;
using Atlas.Api.Layers;
using Atlas.Domain.Ceasefires;
using Atlas.Domain.Time;
using Npgsql;

namespace Atlas.Api.Ceasefires;

/// <summary>Reads what a comparison is made of, all from one state of the database, and compares.</summary>
public sealed class ComparisonQuery(NpgsqlDataSource db)
{
    /// <summary>
    /// What was monitored in the ceasefire's area ($1 = zone, $2 = the one governorate asked for), as far as it says which incidents are told
    /// here. A source that tells selected incidents also states totals for more: its totals are no records, so they lengthen no window.
    /// </summary>
    private const string CoverageSql = """
        SELECT lower(c.period), upper(c.period) - 1, c.completeness::text
          FROM atlas.coverage c
         WHERE (c.area_kind = 'country' OR (c.area_kind = 'zone' AND c.area = $1) OR (c.area_kind = 'governorate' AND c.area = $2))
           AND (c.completeness = 'notable_only' OR NOT EXISTS (
                SELECT FROM atlas.coverage told WHERE told.source = c.source AND told.completeness = 'notable_only'))
         ORDER BY lower(c.period), c.id
        """;

    /// <summary>Every ceasefire, or the one with this id, compared in the days and with the filters asked for.</summary>
    public async Task<IReadOnlyList<CeasefireComparison>> RunAsync(ComparisonRequest request, string? id, CancellationToken cancel)
    {
        await using var connection = await db.OpenConnectionAsync(cancel);
        await using var oneState = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancel);
        await FeatureQuery.CheckReferencesAsync(connection, request.Selection, cancel);
        var ceasefires = await RecordedCeasefire.AllAsync(connection, cancel);
        var byId = ceasefires.ToDictionary(known => known.Ceasefire.Id, known => known.Ceasefire.AsCompared());
        var asOf = await AsOfAsync(connection, cancel);
        var compared = new List<CeasefireComparison>();
        foreach (var (ceasefire, ofTheSameArea) in ceasefires.Where(known => id is null || known.Ceasefire.Id == id))
        {
            var comparison = Comparison.Of(
                byId[ceasefire.Id], request.Window,
                await IncidentsAsync(connection, ceasefire.Id, request.Selection, cancel),
                ofTheSameArea.Select(other => byId[other]),
                await CoverageAsync(connection, ceasefire.Zone, request.Given.GetValueOrDefault("governorate"), cancel),
                asOf);

            // All ceasefires in one table have no room for what reports state beside each.
            IReadOnlyList<PublishedBeside> published = id is null ? [] : await PublishedBeside.ReadAsync(connection, ceasefire.Id, comparison.Requested.Dates, cancel);
            compared.Add(new(ceasefire, comparison, asOf, published));
        }

        return compared;
    }

    /// <summary>All ceasefires as rows of one table.</summary>
    public async Task<IReadOnlyList<ComparisonRow>> RowsAsync(ComparisonRequest request, CancellationToken cancel) =>
        [.. (await RunAsync(request, null, cancel)).Select(compared => ComparisonRow.Of(compared, request.AllowShort))];

    // The day of the last change, not the day of the question: the answer is the same until the records change.
    private static async Task<DateOnly> AsOfAsync(NpgsqlConnection connection, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand("SELECT changed_at FROM atlas.data_version", connection);
        return DamascusClock.DateOf(new DateTimeOffset((DateTime)(await command.ExecuteScalarAsync(cancel))!));
    }

    private static async Task<List<CoveragePeriod>> CoverageAsync(NpgsqlConnection connection, string? zone, string? governorate, CancellationToken cancel)
    {
        var periods = new List<CoveragePeriod>();
        await using var command = new NpgsqlCommand(CoverageSql, connection);
        command.Parameters.Add(new() { Value = zone ?? "" });
        command.Parameters.Add(new() { Value = governorate ?? "" });
        await using var row = await command.ExecuteReaderAsync(cancel);
        while (await row.ReadAsync(cancel))
        {
            var last = row.IsDBNull(1) ? DateOnly.FromDateTime(DateTime.MaxValue).AddDays(-2) : row.GetFieldValue<DateOnly>(1);
            periods.Add(new(new(row.GetFieldValue<DateOnly>(0), last), row.GetString(2)));
        }

        return periods;
    }

    private static async Task<List<ComparedIncident>> IncidentsAsync(
        NpgsqlConnection connection, string ceasefire, LayerSelection selection, CancellationToken cancel)
    {
        var bind = new SqlBinder();
        await using var command = bind.Command(connection, $"""
            SELECT f.id, f.date_start, f.date_end, f.time_precision, f.local_time, f.zone_relation, f.attribution, f.governorate, f.killed_min, f.killed_max
              FROM {selection.From(CeasefireIncidentLayer.WithoutTime, bind, one => $"f.ceasefire = {one.Bind(ceasefire)}")}
             ORDER BY f.id
            """);
        var incidents = new List<ComparedIncident>();
        await using var row = await command.ExecuteReaderAsync(cancel);
        while (await row.ReadAsync(cancel))
        {
            var occurred = Occurrence.Of(
                row.GetFieldValue<DateOnly>(1), row.GetFieldValue<DateOnly>(2), row.GetString(3), row.IsDBNull(4) ? null : row.GetFieldValue<TimeOnly>(4));
            incidents.Add(new(
                row.GetString(0), occurred, row.GetString(5) == "inside" ? ZonePlace.Inside : ZonePlace.Straddles, row.GetString(6),
                row.IsDBNull(7) ? null : row.GetString(7), Count(row, 8), Count(row, 9)));
        }

        return incidents;
    }

    private static int? Count(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt32(column);
}

/// <summary>One ceasefire, compared, with what reports state for the time around it.</summary>
public sealed record CeasefireComparison(RecordedCeasefire Ceasefire, Comparison Comparison, DateOnly AsOf, IReadOnlyList<PublishedBeside> Published);
