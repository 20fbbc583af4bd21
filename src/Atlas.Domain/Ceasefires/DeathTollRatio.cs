namespace Atlas.Domain.Ceasefires;

/// <summary>
/// Killed after over killed before, S1/S0, with the variance of the tolls x of the single incidents: SE(log S1/S0) = √(Σx0²/S0² + Σx1²/S1²)
/// (statistics, item 6). Deaths are not Poisson: one strike kills many. The two sides are of equal length, so no time enters.
/// </summary>
/// <param name="Before">S0, the sum of the known minimum tolls. Null when there are incidents and no toll is known.</param>
/// <param name="After">S1, the same.</param>
/// <param name="Ratio">Null when nobody was recorded killed before, or either sum is not known.</param>
/// <param name="Interval">95 per cent; null when either sum is 0 or not known.</param>
/// <param name="LargestShareBefore">Share of S0 in the incident with the highest toll; null when S0 is 0 or not known.</param>
/// <param name="LargestShareAfter">The same of S1.</param>
public sealed record DeathTollRatio(
    long? Before, long? After, double? Ratio, Interval? Interval, double? LargestShareBefore, double? LargestShareAfter)
{
    /// <summary>One incident dominates a side when it holds more than this share of the deaths.</summary>
    public const double DominatingShare = 0.5;

    public bool IsDominated => LargestShareBefore > DominatingShare || LargestShareAfter > DominatingShare;

    /// <param name="before">The toll of each incident before; null where it is not known.</param>
    /// <param name="after">The same after.</param>
    public static DeathTollRatio Of(IReadOnlyCollection<int?> before, IReadOnlyCollection<int?> after)
    {
        var (s0, s1) = (Sum(before), Sum(after));
        var ratio = s0 > 0 ? (double?)s1 / s0 : null;
        var interval = s0 is > 0 and { } sum0 && s1 is > 0 and { } sum1
            ? Confidence.AroundRatio((double)sum1 / sum0, Confidence.Z * Math.Sqrt(Variance(before, sum0) + Variance(after, sum1)))
            : null;
        return new(s0, s1, ratio, interval, LargestShare(before, s0), LargestShare(after, s1));
    }

    /// <summary>The tolls of one side without the incident that holds more than half of its deaths, if there is one.</summary>
    public static IReadOnlyCollection<int?> WithoutDominating(IReadOnlyCollection<int?> tolls)
    {
        if (!(LargestShare(tolls, Sum(tolls)) > DominatingShare))
        {
            return tolls;
        }

        var rest = tolls.ToList();
        rest.Remove(tolls.Max());
        return rest;
    }

    private static long? Sum(IReadOnlyCollection<int?> tolls) => tolls.Count > 0 && tolls.All(toll => toll is null) ? null : tolls.Sum(toll => (long)(toll ?? 0));

    private static double Variance(IEnumerable<int?> tolls, long sum) => tolls.OfType<int>().Sum(x => (double)x * x) / ((double)sum * sum);

    private static double? LargestShare(IReadOnlyCollection<int?> tolls, long? sum) => sum > 0 ? tolls.Max() / (double)sum : null;
}
