using Atlas.Api.Layers;
using Atlas.Domain.Time;

namespace Atlas.Api.ReferenceLayers;

/// <summary>
/// A column that tells a row's time, or one end of it, and is matched with a window as it stands in the table, so that an index on it is used. It lets
/// through what <see cref="TableTime"/> would: a row whose time is not known, too.
/// </summary>
/// <param name="name">What the layer's relation calls it, as hardly a column of anybody's is called.</param>
/// <param name="column">The column's own name.</param>
/// <param name="type">Of the column.</param>
/// <param name="begins">The row's time begins there; else it has always begun.</param>
/// <param name="ends">The row's time ends there; else it never ends.</param>
internal sealed class TableMoment(string name, string column, string type, bool begins, bool ends)
{
    private readonly string _column = $"f.{SqlName.Quote(name)}";

    public string Selected { get; } = $"{SqlName.Quote(column)} AS {SqlName.Quote(name)}";

    public Condition Touches(TimeWindow window) => bind =>
    {
        var from = window.From is { } first && ends ? bind.Bind(In(first)) : null;
        var to = window.To is { } last && begins ? bind.Bind(In(last)) : null;
        if (type.EndsWith("range", StringComparison.Ordinal))
        {
            return $"({_column} IS NULL OR {_column} = 'empty' OR {_column} && {type}({from ?? "NULL"}, {to ?? "NULL"}, '[]'))";
        }

        string[] within = [.. from is null ? [] : new[] { $"{_column} >= {from}" }, .. to is null ? [] : new[] { $"{_column} <= {to}" }];
        return within.Length == 0 ? "TRUE" : $"({_column} IS NULL OR {_column} IN ('-infinity', 'infinity') OR ({string.Join(" AND ", within)}))";
    };

    // A date is the whole civil day in Damascus, and a timestamp without a zone is UTC.
    private object In(DateTimeOffset instant) => type switch
    {
        "date" or "daterange" => DamascusClock.DateOf(instant),
        "timestamp without time zone" or "tsrange" => DateTime.SpecifyKind(instant.UtcDateTime, DateTimeKind.Unspecified),
        _ => instant.UtcDateTime,
    };
}
