namespace Atlas.Domain.LinesOfEngagement;

/// <summary>
/// How far an incident was from the lines of its days, in metres. Both ends are equal for a point on one day; an incident known only by
/// its district, or by its month, has a range.
/// </summary>
public sealed record DistanceToLine
{
    /// <param name="minM">From the nearest point the place may be, to the nearest line of any of its days.</param>
    /// <param name="maxM">From the furthest point the place may be, to the nearest line of the day when that was furthest.</param>
    /// <param name="uncertaintyM">Radius of the incident plus uncertainty of the line.</param>
    public DistanceToLine(double minM, double maxM, double uncertaintyM)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(minM);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxM, minM);
        ArgumentOutOfRangeException.ThrowIfNegative(uncertaintyM);
        (MinM, MaxM, UncertaintyM) = (minM, maxM, uncertaintyM);
    }

    public double MinM { get; }

    public double MaxM { get; }

    public double UncertaintyM { get; }

    /// <summary>The verdict for a distance D, by the rule of <see cref="Proximity"/>. No distance: no line is known.</summary>
    public static Proximity Judge(DistanceToLine? distance, double withinM) => distance switch
    {
        null => Proximity.Unknown,
        _ when distance.MaxM + distance.UncertaintyM <= withinM => Proximity.Within,
        _ when distance.MinM - distance.UncertaintyM > withinM => Proximity.Outside,
        _ => Proximity.Indeterminate,
    };

    /// <summary>Of the distances to all lines of one day: to the nearest of them. Null when there was no line.</summary>
    public static DistanceToLine? OnOneDay(IEnumerable<DistanceToLine> lines)
    {
        var all = lines.ToList();
        return all.Count == 0
            ? null
            : new(all.Min(line => line.MinM), all.Min(line => line.MaxM), all.MinBy(line => line.MinM)!.UncertaintyM);
    }

    /// <summary>
    /// Over all periods an incident's dates touch: the whole range, as well known as the worst of them. Null where a period has no line: on its
    /// days the incident may have been anywhere.
    /// </summary>
    public static DistanceToLine? OverPeriods(IEnumerable<DistanceToLine?> periods)
    {
        var all = periods.ToList();
        var known = all.OfType<DistanceToLine>().ToList();
        return known.Count == 0 || known.Count < all.Count
            ? null
            : new(known.Min(period => period.MinM), known.Max(period => period.MaxM), known.Max(period => period.UncertaintyM));
    }
}
