namespace Atlas.Domain.LinesOfEngagement;

/// <summary>The longest run of days on which no community changed hands.</summary>
/// <param name="From">First day.</param>
/// <param name="Until">First day no longer in the period.</param>
/// <param name="Held">The assessment in force for each community with a known controller, in the order of community ids.</param>
/// <param name="Drawn">The drawn areas in force, in the order of their ids. A period has something held or something drawn.</param>
public sealed record ControlPeriod(DateOnly From, DateOnly Until, IReadOnlyList<ControlAssessment> Held, IReadOnlyList<DrawnArea> Drawn)
{
    public bool Contains(DateOnly day) => From <= day && day < Until;

    /// <summary>How many days earlier or later the period may have begun: the largest error of the changes that began it.</summary>
    public int DateErrorDays =>
        Held.Where(held => held.ValidFrom == From).Select(held => held.DateErrorDays).DefaultIfEmpty(0).Max();

    /// <summary>
    /// True when the same controllers hold the same communities at the same points and the same areas are drawn: map and lines are then the same, whatever the days.
    /// A rebuild after a changed assessment needs to compute only the periods that no stored one matches.
    /// </summary>
    public bool LooksLike(ControlPeriod other) =>
        Held.Select(Place).SequenceEqual(other.Held.Select(Place))
        && Drawn.Select(Shape).SequenceEqual(other.Drawn.Select(Shape));

    internal bool KnowsAnything => Held.Count > 0 || Drawn.Count > 0;

    private static (string, string, double, double, double) Place(ControlAssessment held) =>
        (held.Community, held.Controller, held.Point.X, held.Point.Y, held.UncertaintyM);

    private static (string, string, string, double, string) Shape(DrawnArea drawn) =>
        (drawn.Id, drawn.Controller, drawn.Geometry.AsText(), drawn.UncertaintyM, drawn.Method);
}
