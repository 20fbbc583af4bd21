namespace Atlas.Domain.Time;

/// <summary>
/// Civil dates and clock times in Syria (Asia/Damascus) and the instants they stand for: UTC+2 in winter and UTC+3 in summer until October
/// 2022, UTC+3 all year since. Every date of the atlas is such a civil date, so 00:00 on 6 March 2020 is 22:00 UTC on 5 March.
/// </summary>
/// <remarks>
/// Clocks went forward at 00:00 (29 March 2019, 27 March 2020: the day starts at 01:00) and back at 00:00 (the last hour of 24 October 2019
/// and of 29 October 2020 came twice). A clock time that was skipped is read as if the clock had not been changed yet, so it stays on its
/// date; a clock time that came twice is its first occurrence, unless both are asked for.
/// </remarks>
public static class DamascusClock
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Damascus");

    public static DateTimeOffset ToLocal(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone);

    public static DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(ToLocal(instant).DateTime);

    public static DateTimeOffset InstantOf(DateOnly date, TimeOnly time) => Readings(date.ToDateTime(time))[0];

    /// <summary>The first instant of a civil date; of the first and the last days that there are by UTC, since no clock of Damascus tells what hour it is then.</summary>
    public static DateTimeOffset StartOf(DateOnly date) => date < DateOnly.MinValue.AddDays(3) || date > DateOnly.MaxValue.AddDays(-3)
        ? new(date.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero)
        : InstantOf(date, TimeOnly.MinValue);

    /// <summary>From the start of the first civil date to the start of the day after the last.</summary>
    public static InstantRange DaysOf(DateOnly first, DateOnly last) => new(StartOf(first), StartOf(last.AddDays(1)));

    /// <summary>The minute that a clock showed; it spans an hour and a minute when the clock showed it twice.</summary>
    public static InstantRange MinuteOf(DateOnly date, TimeOnly time)
    {
        var readings = Readings(date.ToDateTime(time));
        return new(readings[0], readings[^1].AddMinutes(1));
    }

    /// <summary>The same clock time some civil days later; an hour more or less than 24 hours a day when the clocks changed in
    /// between.</summary>
    public static DateTimeOffset AddDays(DateTimeOffset instant, int days) => Readings(ToLocal(instant).DateTime.AddDays(days))[0];

    /// <summary>Whole civil days between two instants by the clock on the wall, rounded down.</summary>
    public static int WholeDays(DateTimeOffset from, DateTimeOffset to) =>
        (int)Math.Floor((ToLocal(to).DateTime - ToLocal(from).DateTime).TotalDays);

    // TimeZoneInfo of .NET 10 calls no Damascus time invalid or ambiguous (its rules come from a list of transitions), but it converts
    // UTC to local time correctly. So each offset in use around that day is tried, and kept if the clock then showed this time.
    private static DateTimeOffset[] Readings(DateTime local)
    {
        var dayBefore = OffsetAround(local.AddDays(-1));
        DateTimeOffset[] candidates = [new(local, dayBefore), new(local, OffsetAround(local.AddDays(1)))];
        var shown = candidates.Where(candidate => ToLocal(candidate).DateTime == local).Distinct().Order().ToArray();

        return shown.Length > 0 ? shown : [ToLocal(candidates[0])];
    }

    private static TimeSpan OffsetAround(DateTime local) => Zone.GetUtcOffset(new DateTimeOffset(local, TimeSpan.Zero));
}
