namespace Atlas.Api.Ceasefires;

/// <summary>One ceasefire in the table of all. Association only: nothing here says why.</summary>
/// <param name="RequestedDays">Civil days asked for on each side.</param>
/// <param name="UsedDays">Civil days on each side that the numbers refer to.</param>
/// <param name="Comparable">False where fewer than seven days can be used, or the ceasefire's area has no known shape; then there is no ratio.</param>
/// <param name="BeforeKilledMin">People killed before, at least; null where incidents are recorded and no toll is known.</param>
/// <param name="RateRatio">Incidents a day after over before; null where none is recorded before, or the two are not comparable.</param>
/// <param name="RateRatioLow">Lower end of its exact 95 per cent interval.</param>
/// <param name="RateRatioHigh">Upper end; null also where it is infinite, because none is recorded before.</param>
/// <param name="P">Central two-sided p-value of equal rates.</param>
/// <param name="Phi">Over-dispersion: above 1, incidents cluster.</param>
/// <param name="Caveats">Codes of what must be known before reading the numbers; the comparison itself has their words.</param>
public sealed record ComparisonRow(
    string Ceasefire, int? Ordinal, string NameEn, string NameAr, DateTimeOffset EffectiveAt, string EffectivePrecision, int RequestedDays, int UsedDays,
    bool Comparable, int BeforeIncidents, int AfterIncidents, int IndeterminateIncidents, int? BeforeKilledMin, int? AfterKilledMin,
    double? RateRatio, double? RateRatioLow, double? RateRatioHigh, double? P, double? Phi, DateOnly AsOf, IReadOnlyList<string> Caveats)
{
    public static ComparisonRow Of(CeasefireComparison compared, bool allowShort)
    {
        var (ceasefire, comparison, asOf) = (compared.Ceasefire, compared.Comparison, compared.AsOf);
        var isComparable = ceasefire.ZoneVersion is not null && comparison.IsComparable(allowShort);
        var estimate = isComparable ? comparison.Estimate : null;
        var total = comparison.Table.Total;
        return new(
            ceasefire.Id, ceasefire.Ordinal, ceasefire.NameEn, ceasefire.NameAr, ceasefire.EffectiveAt, ceasefire.EffectivePrecision,
            comparison.Requested.Days, comparison.Used.Days, isComparable,
            total.Before.Incidents, total.After.Incidents, total.Indeterminate.Incidents, total.Before.KilledMin, total.After.KilledMin,
            estimate?.Ratio.Ratio, estimate?.Ratio.Low, estimate?.Ratio.High, estimate?.Ratio.P, estimate?.OverDispersion.Phi, asOf,
            [.. comparison.Caveats.Select(caveat => caveat.Code)]);
    }
}
