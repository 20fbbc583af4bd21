using System.Globalization;
using Atlas.Api.Http;
using Atlas.Domain.Time;

namespace Atlas.Api.Layers;

/// <summary>A period of time with both ends included; a null end is open.</summary>
public readonly record struct TimeWindow(DateTimeOffset? From, DateTimeOffset? To)
{
    // What is recorded spans more than ten times as long.
    private static readonly TimeSpan Short = TimeSpan.FromDays(366);

    /// <summary>About a year at most.</summary>
    public bool IsShort => To - From < Short;

    /// <param name="text">
    /// An RFC 3339 instant, a plain date, or two of them joined by <c>/</c>, where <c>..</c> or nothing leaves an end open.
    /// A plain date is the whole civil day in Damascus.
    /// </param>
    public static TimeWindow Parse(string text)
    {
        var parts = text.Split('/');
        var window = parts.Length switch
        {
            1 => new TimeWindow(Start(parts[0]), End(parts[0])),
            2 => new TimeWindow(IsOpen(parts[0]) ? null : Start(parts[0]), IsOpen(parts[1]) ? null : End(parts[1])),
            _ => throw Bad("an interval has two parts"),
        };
        if (window is { From: null, To: null })
        {
            throw Bad("an interval that is open at both ends filters nothing");
        }

        return window.From > window.To ? throw Bad("the interval ends before it begins") : window;
    }

    /// <summary>True for features whose time and this window share an instant. A feature without a time matches every window.</summary>
    public Condition Touches(Layer layer)
    {
        if (layer.Time is not { } time)
        {
            return _ => "TRUE";
        }

        if (layer.TimeTouches is { } touches)
        {
            return touches(this);
        }

        var (from, to) = (From, To);
        return bind =>
        {
            var (lower, upper) = (BindOrNull(bind, from), BindOrNull(bind, to));
            var overlaps = $"f.{time} && tstzrange({lower}, {upper}, '[]')";
            return layer.HasTimelessFeatures ? $"(f.{time} IS NULL OR {overlaps})" : $"({overlaps})";
        };
    }

    private static string BindOrNull(SqlBinder bind, DateTimeOffset? instant) =>
        instant is { } known ? bind.Bind(known.UtcDateTime) : "NULL";

    private static bool IsOpen(string part) => part is "" or "..";

    private static DateTimeOffset Start(string part) => AsDate(part) is { } date ? DamascusClock.StartOf(date) : AsInstant(part);

    // The last microsecond of the day: PostgreSQL keeps no finer time. Clients write the last day that there is for "always".
    private static DateTimeOffset End(string part) => AsDate(part) switch
    {
        null => AsInstant(part),
        { } date when date == DateOnly.MaxValue => new(date.ToDateTime(new TimeOnly(23, 59, 59, 999, 999)), TimeSpan.Zero),
        { } date => DamascusClock.StartOf(date.AddDays(1)).AddMicroseconds(-1),
    };

    private static DateOnly? AsDate(string part) =>
        DateOnly.TryParseExact(part, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static DateTimeOffset AsInstant(string part) =>
        Rfc3339.Parse(part) ?? throw Bad($"'{part}' is neither an RFC 3339 date-time with an offset nor a date");

    private static ParameterException Bad(string detail) => new("datetime", detail);
}
