using Atlas.Domain.Time;

namespace Atlas.Domain.Ceasefires;

/// <summary>The numbers of a comparison; indeterminate incidents enter only <see cref="Bounds"/>.</summary>
/// <remarks><see cref="DeathTollWithoutDominating"/> is the toll ratio without the incident that holds more than half of a side's deaths;
/// null where none does.</remarks>
public sealed record ComparisonEstimate(
    PoissonRate Before,
    PoissonRate After,
    RateRatio Ratio,
    OverDispersion OverDispersion,
    DeathTollRatio DeathToll,
    DeathTollRatio? DeathTollWithoutDominating,
    IndeterminateBounds Bounds,
    EventStudy Daily,
    EventStudy Weekly)
{
    public static ComparisonEstimate Of(
        ComparisonWindow window, IReadOnlyCollection<PhasedIncident> incidents, IReadOnlyCollection<Ceasefire> otherCeasefires)
    {
        var (before, after) = (In(Phase.Before), In(Phase.After));
        Occurrence[] occurred = [.. before.Concat(after).Select(incident => incident.Occurred)];
        var daily = EventStudy.Of(window, occurred, otherCeasefires, binDays: 1);
        var (tolls0, tolls1) = (Tolls(before), Tolls(after));
        var toll = DeathTollRatio.Of(tolls0, tolls1);
        return new(
            PoissonRate.Of(before.Length, window.Days),
            PoissonRate.Of(after.Length, window.Days),
            RateRatio.Of(before.Length, window.Days, after.Length, window.Days),
            OverDispersion.Of(
                DailyCounts(daily, bin => bin.Index < 0), DailyCounts(daily, bin => bin.Index >= 0), before.Length, after.Length),
            toll,
            toll.IsDominated ? DeathTollRatio.Of(DeathTollRatio.WithoutDominating(tolls0), DeathTollRatio.WithoutDominating(tolls1)) : null,
            IndeterminateBounds.Of(before.Length, after.Length, In(Phase.Indeterminate).Length, window.Days),
            daily,
            EventStudy.Of(window, occurred, otherCeasefires, binDays: 7));

        ComparedIncident[] In(Phase phase) => [.. incidents.Where(i => i.Phase == phase).Select(i => i.Incident)];
    }

    private static int?[] Tolls(IEnumerable<ComparedIncident> incidents) => [.. incidents.Select(i => i.KilledMin)];

    private static int[] DailyCounts(EventStudy daily, Func<EventStudyBin, bool> side) =>
        [.. daily.Bins.Where(side).Select(bin => bin.Rate.Incidents)];
}
