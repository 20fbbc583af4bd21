using Atlas.Domain.Time;

namespace Atlas.Domain.Ceasefires;

/// <summary>
/// The days before and after a ceasefire: before = [t0 − W, t0), after = [t0, t0 + W), half open, in civil days of Damascus (statistics,
/// item 1). W civil days keep the time on the clock: across a clock change a side is an hour longer or shorter, and still W days.
/// </summary>
/// <remarks>
/// With a ceasefire of which only the day is known, t0 is the start of that day; the day counts among the W days after it, and what
/// happened on it is indeterminate.
/// </remarks>
public sealed record ComparisonWindow
{
    /// <summary>Below so many days on each side two rates are not compared unless the reader insists (statistics, item 1).</summary>
    public const int ShortBelowDays = 7;

    private ComparisonWindow(Ceasefire ceasefire, int days)
    {
        Ceasefire = ceasefire;
        Days = days;
        Start = DamascusClock.AddDays(ceasefire.TurnsAt, -days);
        End = DamascusClock.AddDays(ceasefire.TurnsAt, days);
    }

    public Ceasefire Ceasefire { get; }

    /// <summary>Civil days on each side. Zero when t0 itself was not monitored: then there is nothing to compare.</summary>
    public int Days { get; }

    public DateTimeOffset Start { get; }

    public DateTimeOffset TurnsAt => Ceasefire.TurnsAt;

    public DateTimeOffset End { get; }

    public bool IsShort => Days < ShortBelowDays;

    /// <summary>The civil dates that the window touches, for reading coverage.</summary>
    public DateSpan Dates => new(DamascusClock.DateOf(Start), DamascusClock.DateOf(Days == 0 ? End : End.AddTicks(-1)));

    /// <summary>The window as asked for, without regard to coverage; the layer of incidents uses this one.</summary>
    public static ComparisonWindow Requested(Ceasefire ceasefire, WindowRequest request, IReadOnlyCollection<Ceasefire> otherCeasefires)
    {
        var days = LimitOf(ceasefire, request.Limit, otherCeasefires) is { } limit
            ? Math.Min(request.Days, DamascusClock.WholeDays(ceasefire.TurnsAt, limit))
            : request.Days;
        return new(ceasefire, Math.Max(days, 0));
    }

    /// <summary>So many days on each side and no limit.</summary>
    public static ComparisonWindow OfDays(Ceasefire ceasefire, int days = WindowRequest.DefaultDays) =>
        Requested(ceasefire, WindowRequest.OfDays(days), []);

    /// <summary>
    /// The window that can be used: clipped to whole days, and by as many days on the other side, by the monitored stretch around t0 and
    /// by the limit asked for. Where no coverage is recorded, or no next ceasefire or end is known, that clips nothing.
    /// </summary>
    public static ComparisonWindow Used(
        Ceasefire ceasefire, WindowRequest request, Coverage coverage, IReadOnlyCollection<Ceasefire> otherCeasefires)
    {
        var requested = Requested(ceasefire, request, otherCeasefires);
        return coverage.IsRecorded
            ? new(ceasefire, Math.Min(requested.Days, MonitoredDaysEachSide(ceasefire.TurnsAt, coverage)))
            : requested;
    }

    /// <summary>When the after side must end at the latest; null when no source says so.</summary>
    public static DateTimeOffset? LimitOf(Ceasefire ceasefire, WindowLimit limit, IEnumerable<Ceasefire> otherCeasefires) => limit switch
    {
        WindowLimit.NextCeasefire => otherCeasefires
            .Where(other => other.TurnsAt > ceasefire.TurnsAt).Min(other => (DateTimeOffset?)other.TurnsAt),
        WindowLimit.End when ceasefire.EndedOn is { } endedOn => DamascusClock.StartOf(endedOn),
        _ => null,
    };

    private static int MonitoredDaysEachSide(DateTimeOffset turnsAt, Coverage coverage)
    {
        foreach (var stretch in coverage.Stretches)
        {
            var monitored = DamascusClock.DaysOf(stretch.First, stretch.Last);
            if (monitored.Contains(turnsAt))
            {
                return Math.Min(DamascusClock.WholeDays(monitored.Start, turnsAt), DamascusClock.WholeDays(turnsAt, monitored.End));
            }
        }

        return 0;
    }
}
