using MathNet.Numerics.Distributions;

namespace Atlas.Domain.Ceasefires;

/// <summary>
/// Incidents a day, n/T, with the exact (Garwood) 95 per cent interval: low = Γ⁻¹(α/2; n)/T, 0 when n = 0; high = Γ⁻¹(1−α/2; n+1)/T
/// (statistics, item 3). For incidents only: deaths come in clusters and are never given this interval.
/// </summary>
public sealed record PoissonRate
{
    private PoissonRate(int incidents, double days)
    {
        Incidents = incidents;
        Days = days;
        PerDay = incidents / days;
        Low = incidents == 0 ? 0 : Gamma.InvCDF(incidents, 1, Confidence.Tail) / days;
        High = Gamma.InvCDF(incidents + 1, 1, 1 - Confidence.Tail) / days;
    }

    public int Incidents { get; }

    /// <summary>Days observed, T.</summary>
    public double Days { get; }

    public double PerDay { get; }

    public double Low { get; }

    public double High { get; }

    public static PoissonRate Of(int incidents, double days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(incidents);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(days);
        return new(incidents, days);
    }
}
