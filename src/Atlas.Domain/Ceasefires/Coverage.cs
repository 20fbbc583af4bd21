namespace Atlas.Domain.Ceasefires;

/// <summary>A stretch of civil dates, both ends included.</summary>
public readonly record struct DateSpan(DateOnly First, DateOnly Last)
{
    public int Days => Last.DayNumber - First.DayNumber + 1;
}

/// <summary>A period in which a source monitored the area.</summary>
/// <param name="Dates">First and last civil date monitored.</param>
/// <param name="Completeness"><c>all_recorded</c> or <c>notable_only</c> (the source tells selected incidents).</param>
public sealed record CoveragePeriod(DateSpan Dates, string Completeness)
{
    public const string NotableOnly = "notable_only";
}

/// <summary>What was monitored. A gap in the data is not a gap in violence, so a comparison uses monitored days only.</summary>
public sealed class Coverage(IEnumerable<CoveragePeriod> periods)
{
    public IReadOnlyList<CoveragePeriod> Periods { get; } = [.. periods.OrderBy(period => period.Dates.First)];

    /// <summary>False when nothing is known about monitoring; that is not the same as not monitored.</summary>
    public bool IsRecorded => Periods.Count > 0;

    /// <summary>The monitored dates, overlapping and adjoining periods merged, in order.</summary>
    public IReadOnlyList<DateSpan> Stretches => Merge(Periods.Select(period => period.Dates));

    /// <summary>The dates of a span that no source monitored.</summary>
    public IReadOnlyList<DateSpan> GapsIn(DateSpan span)
    {
        var gaps = new List<DateSpan>();
        var next = span.First;
        foreach (var stretch in Stretches.Where(s => s.Last >= span.First && s.First <= span.Last))
        {
            if (stretch.First > next)
            {
                gaps.Add(new(next, stretch.First.AddDays(-1)));
            }

            next = stretch.Last.AddDays(1);
        }

        if (next <= span.Last)
        {
            gaps.Add(new(next, span.Last));
        }

        return gaps;
    }

    private static List<DateSpan> Merge(IEnumerable<DateSpan> inOrder)
    {
        var merged = new List<DateSpan>();
        foreach (var dates in inOrder)
        {
            if (merged.Count > 0 && dates.First <= merged[^1].Last.AddDays(1))
            {
                merged[^1] = merged[^1] with { Last = dates.Last > merged[^1].Last ? dates.Last : merged[^1].Last };
            }
            else
            {
                merged.Add(dates);
            }
        }

        return merged;
    }
}
