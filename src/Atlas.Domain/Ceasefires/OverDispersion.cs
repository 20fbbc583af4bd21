namespace Atlas.Domain.Ceasefires;

/// <summary>
/// How much more incidents cluster than a Poisson process would: φ = Σ (y_d − mean_g)² / mean_g ÷ (D − 2) over the daily counts y_d of
/// both sides g (statistics, item 5). A side without incidents adds nothing to the sum; its days still count in D. When φ &gt; 1 the ratio
/// also gets the wider interval log RR ± t(D−2) · √(φ (1/n0 + 1/n1)).
/// </summary>
/// <param name="Phi">Null when there are not more than two days or no incident on any of them.</param>
/// <param name="Days">D, days of both sides together.</param>
/// <param name="RatioInterval">The interval of the rate ratio that allows for clustering; null unless φ &gt; 1 and both sides have
/// incidents.</param>
public sealed record OverDispersion(double? Phi, int Days, Interval? RatioInterval)
{
    public bool IsPresent => Phi > 1;

    /// <param name="before">Incidents on each observed day before, zeros included.</param>
    /// <param name="after">The same after.</param>
    public static OverDispersion Of(IReadOnlyCollection<int> before, IReadOnlyCollection<int> after) =>
        Of(before, after, before.Sum(), after.Sum());

    /// <param name="before">Incidents on each observed day before, zeros included.</param>
    /// <param name="after">The same after.</param>
    /// <param name="n0">All incidents before, those too whose day is not known; the interval is that of their ratio.</param>
    /// <param name="n1">The same after.</param>
    public static OverDispersion Of(IReadOnlyCollection<int> before, IReadOnlyCollection<int> after, int n0, int n1)
    {
        var days = before.Count + after.Count;
        if (days <= 2 || before.Sum() + after.Sum() == 0)
        {
            return new(null, days, null);
        }

        var phi = (Spread(before) + Spread(after)) / (days - 2);
        var interval = phi > 1 && n0 > 0 && n1 > 0
            ? Confidence.AroundRatio(
                (double)n1 / after.Count / ((double)n0 / before.Count),
                Confidence.T(days - 2) * Math.Sqrt(phi * (1.0 / n0 + 1.0 / n1)))
            : null;
        return new(phi, days, interval);
    }

    private static double Spread(IReadOnlyCollection<int> counts)
    {
        var mean = counts.Count == 0 ? 0 : counts.Average();
        return mean == 0 ? 0 : counts.Sum(count => (count - mean) * (count - mean)) / mean;
    }
}
