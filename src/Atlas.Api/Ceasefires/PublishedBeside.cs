using Atlas.Api.Http;
using Atlas.Domain.Ceasefires;
using Npgsql;

namespace Atlas.Api.Ceasefires;

/// <summary>
/// A total that a report states for a time around the ceasefire, next to what the records here add up to. They are two different things: a report counts
/// all victims in its database, the records here are the incidents that are told one by one.
/// </summary>
/// <param name="Source">Id of the source.</param>
/// <param name="Place">Where in the document.</param>
/// <param name="First">First civil day of the period that the report names.</param>
/// <param name="Last">Last civil day, included.</param>
/// <param name="AreaKind">country, governorate, zone, community, or other: a region named in words, which the records take for the ceasefire's zone.</param>
/// <param name="Parties">Parties that the figure is about, all together; empty: all.</param>
/// <param name="Measure">killed, massacres or killed_in_massacres (code list measure). Unit: people, or massacres.</param>
/// <param name="Value">As stated.</param>
/// <param name="Bound">exact, at_least or about.</param>
/// <param name="Parent">The figure that this one is a part of.</param>
/// <param name="Recorded">Null where the records cannot tell the same victims apart.</param>
public sealed record PublishedBeside(
    string Id, string Source, string SourceTitle, string Publisher, DateOnly? PublishedOn, string? Url, string Place, DateOnly First, DateOnly Last,
    string AreaKind, string Area, IReadOnlyList<string> Parties, string? Cause, string Measure, string VictimGroup, double Value, string Bound,
    string? Parent, string? Breakdown, string? Note, RecordedBeside? Recorded)
{
    private static readonly string Sql = SqlFile.Read("Ceasefires.PublishedBeside.sql");

    public static async Task<IReadOnlyList<PublishedBeside>> ReadAsync(NpgsqlConnection connection, string ceasefire, DateSpan dates, CancellationToken cancel)
    {
        var figures = new List<PublishedBeside>();
        await using var command = new NpgsqlCommand(Sql, connection);
        command.Parameters.Add(new() { Value = ceasefire });
        command.Parameters.Add(new() { Value = dates.First });
        command.Parameters.Add(new() { Value = dates.Last });
        await using var row = await command.ExecuteReaderAsync(cancel);
        while (await row.ReadAsync(cancel))
        {
            figures.Add(Read(row));
        }

        return figures;
    }

    private static PublishedBeside Read(NpgsqlDataReader row) => new(
        row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.IsDBNull(4) ? null : row.GetFieldValue<DateOnly>(4), Text(row, 5),
        row.GetString(6), row.GetFieldValue<DateOnly>(7), row.GetFieldValue<DateOnly>(8), row.GetString(9), row.GetString(10), row.GetFieldValue<string[]>(11),
        Text(row, 12), row.GetString(13), row.GetString(14), row.GetDouble(15), row.GetString(16), Text(row, 17), Text(row, 18), Text(row, 19),
        row.GetBoolean(20) ? RecordedBeside.Read(row, 21, row.GetString(13)) : null);

    private static string? Text(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}

/// <summary>What the records add up to for the days, the area and the parties of a published figure. The filters of the comparison do not touch it.</summary>
/// <param name="Incidents">Incidents surely within; for massacres and those killed in them, only massacres.</param>
/// <param name="KilledMin">People of the figure's group killed in them, at least; null where no toll is known, and for a count of massacres.</param>
/// <param name="UnknownTolls">Incidents among them whose toll of that group is not known; they add nothing.</param>
/// <param name="UncertainIncidents">Further incidents that may lie within the days and the area, or not.</param>
public sealed record RecordedBeside(int Incidents, int? KilledMin, int UnknownTolls, int UncertainIncidents)
{
    internal static RecordedBeside Read(NpgsqlDataReader row, int first, string measure)
    {
        var (incidents, unknown) = (row.GetInt32(first), row.GetInt32(first + 2));
        int? killed = measure == "massacres" || (unknown > 0 && unknown == incidents) ? null : row.IsDBNull(first + 1) ? 0 : row.GetInt32(first + 1);
        return new(incidents, killed, measure == "massacres" ? 0 : unknown, row.GetInt32(first + 3));
    }
}
