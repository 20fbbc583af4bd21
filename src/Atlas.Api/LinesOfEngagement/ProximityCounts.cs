namespace Atlas.Api.LinesOfEngagement;

/// <summary>How many incidents have which verdict. All four are always told: the ones that cannot be judged are no rest to leave out.</summary>
/// <param name="WithinM">The distance asked for, in metres.</param>
/// <param name="Within">Surely within it.</param>
/// <param name="Outside">Surely beyond it.</param>
/// <param name="Indeterminate">The line is known, but place or line not well enough to say.</param>
/// <param name="Unknown">No line is known for the days of the incident, or no place for the incident.</param>
public sealed record ProximityCounts(double WithinM, long Within, long Outside, long Indeterminate, long Unknown);
