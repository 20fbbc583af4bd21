using Atlas.Api.Layers;

namespace Atlas.Api.ReferenceLayers;

/// <summary>
/// The time of a row as a <c>tstzrange</c>. A date is the whole civil day in Damascus, and a timestamp without a zone is UTC. A row whose end lies before
/// its start, or whose range is empty, has no time that is known. An infinite end is an open one.
/// </summary>
/// <param name="Moments">
/// The columns that are each matched with a window for themselves. None where the two say only together whether the time is known: where no check of the
/// table rules out that a row ends before it begins.
/// </param>
internal sealed record TableTime(string Sql, IReadOnlyList<TableMoment> Moments)
{
    private const string Open = "NULL::timestamptz";

    /// <returns>Null for a layer without time.</returns>
    public static TableTime? Of(ReferenceLayerEntry entry, TableColumns table) => (entry.TimeColumn, entry.TimeStartColumn, entry.TimeEndColumn) switch
    {
        (null, null, null) => null,
        ({ } name, null, null) when table.Need(entry, name, "timeColumn") is var column => new(Period(entry, column), [new("feature moment", name, column.DatabaseType, begins: true, ends: true)]),
        (null, { } name, null) when table.Need(entry, name, "timeStartColumn") is var column => new(Between(Start(entry, column), Open), [Beginning(column)]),
        (null, null, { } name) when table.Need(entry, name, "timeEndColumn") is var column => new(Between(Open, End(entry, column)), [Ending(column)]),
        (null, { } start, { } end) when (table.Need(entry, start, "timeStartColumn"), table.Need(entry, end, "timeEndColumn")) is var (first, last) =>
            new(Between(Start(entry, first), End(entry, last)), table.IsOrdered ? [Beginning(first), Ending(last)] : []),
        _ => throw ReferenceLayerTables.Wrong(entry, "time is either timeColumn, or timeStartColumn and timeEndColumn"),
    };

    /// <summary>How the columns as they stand in the table are matched with a window; null where only the range is.</summary>
    public Func<TimeWindow, Condition>? Touches => Moments.Count == 0 ? null
        : window => bind => $"({string.Join(" AND ", Moments.Select(moment => moment.Touches(window)(bind)))})";

    private static TableMoment Beginning(TableColumn column) => new("feature beginning", column.Name, column.DatabaseType, begins: true, ends: false);

    private static TableMoment Ending(TableColumn column) => new("feature ending", column.Name, column.DatabaseType, begins: false, ends: true);

    private static string Period(ReferenceLayerEntry entry, TableColumn column)
    {
        var name = SqlName.Quote(column.Name);
        return column.DatabaseType switch
        {
            "tstzrange" => Range(name, end => Finite($"{end}({name})")),
            "tsrange" => Range(name, end => $"{Finite($"{end}({name})")} AT TIME ZONE 'UTC'"),
            "daterange" => Range(name, end => $"{FiniteDay($"{end}({name})")}::timestamp AT TIME ZONE 'Asia/Damascus'"),
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
            "date" => $"({FiniteDay(name)}::timestamp AT TIME ZONE 'Asia/Damascus')",
            _ => throw ReferenceLayerTables.Wrong(entry, $"'{column.Name}' holds no time"),
        };
    }

    // The last microsecond of a day: PostgreSQL keeps no finer time.
    private static string End(ReferenceLayerEntry entry, TableColumn column) => column.DatabaseType == "date"
        ? $"(({FiniteDay(SqlName.Quote(column.Name))} + interval '1 day') AT TIME ZONE 'Asia/Damascus' - interval '1 microsecond')"
        : Start(entry, column);

    // Dates go on for millions of years after the last instant that there is.
    private static string FiniteDay(string day) => $"(CASE WHEN isfinite({day}) AND {day} < '294276-01-01' THEN {day} END)";

    private static string Finite(string moment) => $"(CASE WHEN isfinite({moment}) THEN {moment} END)";
}
