namespace Atlas.Domain.Time;

/// <summary>
/// When an incident happened, as exactly as it is known: civil dates in Syria and the stretch of time they allow. Only a time known to the
/// minute (<c>exact_time</c>, on one date) narrows that stretch; a part of a day, a week or a month never becomes a moment.
/// </summary>
public sealed record Occurrence
{
    private const string ExactTime = "exact_time";

    private Occurrence(DateOnly firstDate, DateOnly lastDate, InstantRange range)
    {
        FirstDate = firstDate;
        LastDate = lastDate;
        Range = range;
    }

    public DateOnly FirstDate { get; }

    public DateOnly LastDate { get; }

    /// <summary>All moments at which it may have happened.</summary>
    public InstantRange Range { get; }

    public bool IsOneDay => FirstDate == LastDate;

    /// <param name="dateStart">First civil date.</param>
    /// <param name="dateEnd">Last civil date, included.</param>
    /// <param name="timePrecision">A code of the list <c>time_precision</c>.</param>
    /// <param name="localTime">Clock time in Syria; used only with <c>exact_time</c> on a single date.</param>
    public static Occurrence Of(DateOnly dateStart, DateOnly dateEnd, string timePrecision = "day", TimeOnly? localTime = null)
    {
        if (dateEnd < dateStart)
        {
            throw new ArgumentException("An incident cannot end before it starts.", nameof(dateEnd));
        }

        var range = timePrecision == ExactTime && dateStart == dateEnd && localTime is { } time
            ? DamascusClock.MinuteOf(dateStart, time)
            : DamascusClock.DaysOf(dateStart, dateEnd);
        return new(dateStart, dateEnd, range);
    }
}
