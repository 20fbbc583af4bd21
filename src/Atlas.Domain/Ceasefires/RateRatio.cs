using MathNet.Numerics;
using MathNet.Numerics.Distributions;

namespace Atlas.Domain.Ceasefires;

/// <summary>
/// The rate after over the rate before, (n1/T1)/(n0/T0), with the exact conditional (Clopper–Pearson) 95 per cent interval and the central
/// p-value (statistics, item 4): given n0 + n1 incidents, n1 is binomial with share pi = T1/(T0+T1) if the two rates are equal.
/// </summary>
/// <remarks>
/// None before: the ratio is undefined, a lower bound remains and the upper one is infinite, which is written as null with
/// <see cref="IsUnboundedAbove"/>. None on either side: no ratio, no bound and no p-value.
/// </remarks>
public sealed record RateRatio
{
    private RateRatio(int before, double daysBefore, int after, double daysAfter)
    {
        var timeRatio = daysBefore / daysAfter;
        NothingRecorded = before == 0 && after == 0;
        IsUnboundedAbove = before == 0 && after > 0;
        Ratio = before == 0 ? null : (double)after / before * timeRatio;
        Low = NothingRecorded ? null : after == 0 ? 0 : Odds(Beta.InvCDF(after, before + 1, Confidence.Tail)) * timeRatio;
        High = before == 0 ? null : OddsOfComplement(Beta.InvCDF(before, after + 1, Confidence.Tail)) * timeRatio;
        P = NothingRecorded ? null : CentralP(before, after, daysAfter / (daysBefore + daysAfter));
    }

    public double? Ratio { get; }

    public double? Low { get; }

    public double? High { get; }

    /// <summary>Central two-sided p-value of equal rates: twice the smaller tail, at most 1.</summary>
    public double? P { get; }

    /// <summary>True when the upper bound is infinite, because nothing was recorded before.</summary>
    public bool IsUnboundedAbove { get; }

    public bool NothingRecorded { get; }

    public static RateRatio Of(int before, double daysBefore, int after, double daysAfter)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(before);
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(daysBefore);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(daysAfter);
        return new(before, daysBefore, after, daysAfter);
    }

    private static double CentralP(int before, int after, double share)
    {
        // Binomial tails as incomplete beta functions: P(X ≥ n1) = I_p(n1, n0+1) and P(X ≤ n1) = I_{1−p}(n0, n1+1).
        var atLeast = after == 0 ? 1 : SpecialFunctions.BetaRegularized(after, before + 1, share);
        var atMost = before == 0 ? 1 : SpecialFunctions.BetaRegularized(before, after + 1, 1 - share);
        return Math.Min(1, 2 * Math.Min(atLeast, atMost));
    }

    private static double Odds(double p) => p / (1 - p);

    // pU = Beta⁻¹(1−α/2; n1+1, n0) = 1 − Beta⁻¹(α/2; n0, n1+1): the small side is solved for, so that 1 − pU keeps its digits.
    private static double OddsOfComplement(double q) => (1 - q) / q;
}
