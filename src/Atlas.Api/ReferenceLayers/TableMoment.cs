using Atlas.Api.Layers;
using Atlas.Domain.Time;

namespace Atlas.Api.ReferenceLayers;

/// <summary>
/// Matches the one column that tells a row's time with a window: by the column as it stands in the table, so that an index on it is used. It lets through
/// what <see cref="TableTime"/> would: a row whose time is not known, too.
/// </summary>
internal static class TableMoment
{
    /// <summary>What the layer's relation calls the column, as hardly a column of anybody's is called.</summary>
    public const string Name = "\"feature moment\"";

    private const string Column = $"f.{Name}";

    /// <param name="type">Of the column.</param>
    /// <param name="begins">The row's time begins there; else it has always begun.</param>
    /// <param name="ends">The row's time ends there; else it never ends.</param>
    public static Func<TimeWindow, Condition> Touches(string type, bool begins, bool ends) => window => bind =>
    {
        var from = window.From is { } first && ends ? bind.Bind(In(type, first)) : null;
        var to = window.To is { } last && begins ? bind.Bind(In(type, last)) : null;
        if (type.EndsWith("range", StringComparison.Ordinal))
        {
            return $"({Column} IS NULL OR {Column} = 'empty' OR {Column} && {type}({from ?? "NULL"}, {to ?? "NULL"}, '[]'))";
        }

        string[] within = [.. from is null ? [] : new[] { $"{Column} >= {from}" }, .. to is null ? [] : new[] { $"{Column} <= {to}" }];
        return within.Length == 0 ? "TRUE" : $"({Column} IS NULL OR {Column} IN ('-infinity', 'infinity') OR ({string.Join(" AND ", within)}))";
    };

    // A date is the whole civil day in Damascus, and a timestamp without a zone is UTC.
    private static object In(string type, DateTimeOffset instant) => type switch
    {
        "date" or "daterange" => DamascusClock.DateOf(instant),
        "timestamp without time zone" or "tsrange" => DateTime.SpecifyKind(instant.UtcDateTime, DateTimeKind.Unspecified),
        _ => instant.UtcDateTime,
    };
}
