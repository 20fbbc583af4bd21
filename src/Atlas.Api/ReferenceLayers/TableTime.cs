using Atlas.Api.Layers;

namespace Atlas.Api.ReferenceLayers;

/// <summary>
/// The time of a row as a <c>tstzrange</c>. A date is the whole civil day in Damascus, and a timestamp without a zone is UTC. A row whose end lies before
/// its start, or whose range is empty, has no time that is known. An infinite end is an open one.
/// </summary>
/// <param name="Moment">The column that alone tells the time; null where there are two.</param>
/// <param name="Touches">How that column is matched with a window.</param>
internal sealed record TableTime(string Sql, string? Moment = null, Func<TimeWindow, Condition>? Touches = null)
{
    private const string Open = "NULL::timestamptz";

    /// <returns>Null for a layer without time.</returns>
    public static TableTime? Of(ReferenceLayerEntry entry, TableColumns table) => (entry.TimeColumn, entry.TimeStartColumn, entry.TimeEndColumn) switch
    {
        (null, null, null) => null,
        ({ } name, null, null) when table.Need(entry, name, "timeColumn") is var column => Of(Period(entry, column), column, begins: true, ends: true),
        (null, { } name, null) when table.Need(entry, name, "timeStartColumn") is var column => Of(Between(Start(entry, column), Open), column, begins: true, ends: false),
        (null, null, { } name) when table.Need(entry, name, "timeEndColumn") is var column => Of(Between(Open, End(entry, column)), column, begins: false, ends: true),
        (null, { } start, { } end) => new(Between(Start(entry, table.Need(entry, start, "timeStartColumn")), End(entry, table.Need(entry, end, "timeEndColumn")))),
        _ => throw ReferenceLayerTables.Wrong(entry, "time is either timeColumn, or timeStartColumn and timeEndColumn"),
    };

    private static TableTime Of(string sql, TableColumn column, bool begins, bool ends) =>
        new(sql, SqlName.Quote(column.Name), TableMoment.Touches(column.DatabaseType, begins, ends));

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
