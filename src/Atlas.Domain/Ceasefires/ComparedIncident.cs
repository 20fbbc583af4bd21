using Atlas.Domain.Time;

namespace Atlas.Domain.Ceasefires;

/// <summary>What the comparison needs to know of an incident.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Occurred">When, as exactly as known.</param>
/// <param name="Place">Where it lies to the ceasefire's zone.</param>
/// <param name="Attribution">The one bucket it is counted in (a party, <c>joint:a+b</c>, <c>alternative:a+b</c> or
/// <c>unidentified</c>).</param>
/// <param name="Governorate">ISO 3166-2 code of where it happened; null when unknown.</param>
/// <param name="KilledMin">Civilians killed, at least; null when unknown.</param>
/// <param name="KilledMax">At most; null when only a minimum is known.</param>
public sealed record ComparedIncident(
    string Id, Occurrence Occurred, ZonePlace Place, string Attribution, string? Governorate, int? KilledMin, int? KilledMax);

/// <summary>An incident of the comparison with its side; never <see cref="Phase.None"/>.</summary>
public sealed record PhasedIncident(ComparedIncident Incident, Phase Phase, int? DaysFromCeasefire);
