using MathNet.Numerics.Distributions;

namespace Atlas.Domain.Ceasefires;

/// <summary>All intervals are at 95 per cent, two-sided, 2.5 per cent in each tail.</summary>
internal static class Confidence
{
    public const double Tail = 0.025;

    /// <summary>Standard normal quantile of the upper tail, 1.959964.</summary>
    public static double Z { get; } = Normal.InvCDF(0, 1, 1 - Tail);

    /// <summary>Student t quantile of the upper tail.</summary>
    public static double T(int degreesOfFreedom) => StudentT.InvCDF(0, 1, degreesOfFreedom, 1 - Tail);

    /// <summary>log ratio ± a half width, back on the scale of the ratio; no interval where that scale overflows.</summary>
    public static Interval? AroundRatio(double ratio, double halfWidthOfLog)
    {
        var (low, high) = (ratio * Math.Exp(-halfWidthOfLog), ratio * Math.Exp(halfWidthOfLog));
        return double.IsFinite(high) ? new(low, high) : null;
    }
}

/// <summary>A 95 per cent interval, both ends finite.</summary>
public readonly record struct Interval(double Low, double High);
