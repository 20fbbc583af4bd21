namespace Atlas.Domain.Ceasefires;

/// <summary>Where the time after a ceasefire ends, besides the number of days asked for.</summary>
public enum WindowLimit
{
    None,

    /// <summary>When the next ceasefire takes effect.</summary>
    NextCeasefire,

    /// <summary>At the start of the day on which the ceasefire ended, since the hour of its end is not known.</summary>
    End,
}

/// <summary>How many days each side of a ceasefire are asked for.</summary>
public sealed record WindowRequest
{
    public const int MinDays = 1;
    public const int MaxDays = 730;
    public const int DefaultDays = 30;

    private WindowRequest(int days, WindowLimit limit) => (Days, Limit) = (days, limit);

    /// <summary>Civil days on each side; the longest that is allowed when only a limit is given.</summary>
    public int Days { get; }

    public WindowLimit Limit { get; }

    public static WindowRequest OfDays(int days = DefaultDays)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, MinDays);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, MaxDays);
        return new(days, WindowLimit.None);
    }

    /// <summary>As many days as fit before the limit, and as many on the other side.</summary>
    public static WindowRequest Until(WindowLimit limit) => new(MaxDays, limit);
}
