using Atlas.Domain.Time;

namespace Atlas.Domain.Ceasefires;

/// <summary>Where an incident stands to a ceasefire.</summary>
public enum Phase
{
    /// <summary>Not of this comparison: surely outside the zone or outside the window.</summary>
    None,
    Before,
    After,

    /// <summary>It may belong, but its date, its time or its place does not say to which side. Shown, and counted on neither
    /// side.</summary>
    Indeterminate,
}

/// <summary>Where an incident lies to the ceasefire's zone, its uncertainty radius included.</summary>
public enum ZonePlace
{
    Inside,
    Outside,

    /// <summary>The radius, or the polygon of a roughly known place, reaches over the border.</summary>
    Straddles,
}

/// <summary>Before or after a ceasefire (domain, section 4, layer 3).</summary>
public static class CeasefirePhase
{
    /// <summary>
    /// Before when all moments at which the incident may have happened lie in [t0 − W, t0), after when all lie in [t0, t0 + W).
    /// Indeterminate when they straddle t0, when only the day of the ceasefire is known and they touch that day, when the place straddles
    /// the zone's border, or when they reach out of the window at its far end: such an incident may belong to that side or to none. None
    /// when outside for sure.
    /// </summary>
    public static Phase Of(Occurrence occurred, ZonePlace place, ComparisonWindow window)
    {
        if (place == ZonePlace.Outside || window.Days == 0)
        {
            return Phase.None;
        }

        var range = occurred.Range;
        var whole = new InstantRange(window.Start, window.End);
        if (!whole.Overlaps(range))
        {
            return Phase.None;
        }

        if (place == ZonePlace.Straddles || !whole.Contains(range))
        {
            return Phase.Indeterminate;
        }

        return range.End <= window.TurnsAt ? Phase.Before
            : range.Start >= window.Ceasefire.SurelyInEffectAt ? Phase.After
            : Phase.Indeterminate;
    }

    /// <summary>
    /// Signed whole civil days from the day the ceasefire took effect, which is 0 whatever the clock says. Null when the date is not known
    /// to the day.
    /// </summary>
    public static int? DaysFrom(Occurrence occurred, Ceasefire ceasefire) =>
        occurred.IsOneDay ? occurred.FirstDate.DayNumber - ceasefire.EffectiveOn.DayNumber : null;

    /// <summary>The word on the wire; null for an incident that is not of the comparison.</summary>
    public static string? CodeOf(Phase phase) => phase switch
    {
        Phase.Before => "before",
        Phase.After => "after",
        Phase.Indeterminate => "indeterminate",
        _ => null,
    };
}
