namespace Atlas.Domain.LinesOfEngagement;

/// <summary>
/// Whether an incident happened within D of a line of engagement, as far as place and line are known. With u the uncertainty of both
/// and d the distance: within if d_max + u ≤ D, outside if d_min − u > D, otherwise it cannot be told.
/// </summary>
public enum Proximity
{
    /// <summary>Wherever in its radius the incident was, and however the line ran, it was at most D away.</summary>
    Within,

    /// <summary>It was more than D away.</summary>
    Outside,

    /// <summary>The line is known, but not well enough to say.</summary>
    Indeterminate,

    /// <summary>No line is known for the day, or no place for the incident.</summary>
    Unknown,
}
