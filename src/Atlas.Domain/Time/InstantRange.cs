namespace Atlas.Domain.Time;

/// <summary>A half-open stretch of time: <see cref="Start"/> belongs to it, <see cref="End"/> does not. Never empty.</summary>
public readonly record struct InstantRange
{
    public InstantRange(DateTimeOffset start, DateTimeOffset end)
    {
        if (end <= start)
        {
            throw new ArgumentException($"A range must end after it starts: {start:O} – {end:O}.", nameof(end));
        }

        Start = start;
        End = end;
    }

    public DateTimeOffset Start { get; }

    public DateTimeOffset End { get; }

    public TimeSpan Length => End - Start;

    public bool Contains(DateTimeOffset instant) => Start <= instant && instant < End;

    public bool Contains(InstantRange other) => Start <= other.Start && other.End <= End;

    public bool Overlaps(InstantRange other) => Start < other.End && other.Start < End;

    /// <summary>How long the two have in common; zero when they only touch.</summary>
    public TimeSpan Overlap(InstantRange other)
    {
        var start = Start > other.Start ? Start : other.Start;
        var end = End < other.End ? End : other.End;
        return end > start ? end - start : TimeSpan.Zero;
    }
}
