namespace Atlas.Domain.Ceasefires;

/// <summary>Incidents and people killed in one cell.</summary>
/// <param name="Incidents">How many incidents.</param>
/// <param name="KilledMin">Sum of the known minimum tolls: at least so many. Null when there are incidents and no toll is known.</param>
/// <param name="KilledMax">Sum of the maximum tolls; null as soon as one is unknown.</param>
/// <param name="UnknownTolls">Incidents of which not even a minimum is known; they add nothing to <paramref name="KilledMin"/>.</param>
public sealed record Tally(int Incidents, int? KilledMin, int? KilledMax, int UnknownTolls)
{
    public static Tally Of(IReadOnlyCollection<ComparedIncident> incidents)
    {
        var unknown = incidents.Count(incident => incident.KilledMin is null);
        return new(
            incidents.Count,
            unknown > 0 && unknown == incidents.Count ? null : incidents.Sum(incident => incident.KilledMin ?? 0),
            incidents.Any(incident => incident.KilledMax is null) ? null : incidents.Sum(incident => incident.KilledMax),
            unknown);
    }
}

/// <summary>The same cell before, after, and on neither side.</summary>
public sealed record PhaseTallies(Tally Before, Tally After, Tally Indeterminate)
{
    public static PhaseTallies Of(IReadOnlyCollection<PhasedIncident> incidents)
    {
        return new(In(Phase.Before), In(Phase.After), In(Phase.Indeterminate));

        Tally In(Phase phase) => Tally.Of([.. incidents.Where(i => i.Phase == phase).Select(i => i.Incident)]);
    }
}
