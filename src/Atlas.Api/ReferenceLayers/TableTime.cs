using Atlas.Api.Layers;

namespace Atlas.Api.ReferenceLayers;

/// <summary>
/// The time of a row as a <c>tstzrange</c>. A date is the whole civil day in Damascus, and a timestamp without a zone is UTC. A row whose end lies before
/// its start, or whose range is empty, has no time that is known. An infinite end is an open one.
/// </summary>
internal static class TableTime
{
    /// <returns>Null for a layer without time.</returns>
    public static string? Of(ReferenceLayerEntry entry, TableColumns table) => entry switch
    {
        { TimeColumn: null, TimeStartColumn: null, TimeEndColumn: null } => null,
        { TimeColumn: { } column, TimeStartColumn: null, TimeEndColumn: null } => Period(entry, table.Need(entry, column, "timeColumn")),
        { TimeColumn: null } => Between(
            entry.TimeStartColumn is { } start ? Start(entry, table.Need(entry, start, "timeStartColumn")) : "NULL::timestamptz",
            entry.TimeEndColumn is { } end ? End(entry, table.Need(entry, end, "timeEndColumn")) : "NULL::timestamptz"),
        _ => throw ReferenceLayerTables.Wrong(entry, "time is either timeColumn, or timeStartColumn and timeEndColumn"),
    };

    private static string Period(ReferenceLayerEntry entry, TableColumn column)
    {
        var name = SqlName.Quote(column.Name);
        return column.DatabaseType switch
        {
            "tstzrange" => Range(name, end => Finite($"{end}({name})")),
            "tsrange" => Range(name, end => $"{Finite($"{end}({name})")} AT TIME ZONE 'UTC'"),
            "daterange" => Range(name, end => $"{Finite($"{end}({name})")}::timestamp AT TIME ZONE 'Asia/Damascus'"),
            _ => Between(Start(entry, column), End(entry, column)),
        };
    }

    private static string Range(string name, Func<string, string> at) =>
        $"CASE WHEN NOT isempty({name}) THEN tstzrange({at("lower")}, {at("upper")}, CASE WHEN lower_inc({name}) THEN '[' ELSE '(' END || CASE WHEN upper_inc({name}) THEN ']' ELSE ')' END) END";

    private static string Between(string start, string end) =>
        $"CASE WHEN num_nonnulls({start}, {end}) > 0 AND ({start} <= {end}) IS NOT FALSE THEN tstzrange({start}, {end}, '[]') END";

    private static string Start(ReferenceLayerEntry entry, TableColumn column)
    {
        var name = SqlName.Quote(column.Name);
        return column.DatabaseType switch
        {
            "timestamp with time zone" => Finite(name),
            "timestamp without time zone" => $"({Finite(name)} AT TIME ZONE 'UTC')",
            "date" => $"({Finite(name)}::timestamp AT TIME ZONE 'Asia/Damascus')",
            _ => throw ReferenceLayerTables.Wrong(entry, $"'{column.Name}' holds no time"),
        };
    }

    // The last microsecond of a day: PostgreSQL keeps no finer time.
    private static string End(ReferenceLayerEntry entry, TableColumn column) => column.DatabaseType == "date"
        ? $"(({Finite(SqlName.Quote(column.Name))} + interval '1 day') AT TIME ZONE 'Asia/Damascus' - interval '1 microsecond')"
        : Start(entry, column);

    private static string Finite(string moment) => $"(CASE WHEN isfinite({moment}) THEN {moment} END)";
}
