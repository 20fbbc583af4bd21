namespace Atlas.Domain.LinesOfEngagement;

/// <summary>
/// Cuts time into the periods in which control did not change. A community takes part from its first assessment, and not while its
/// controller is unknown. Before the first assessment, and from the day on which observation ends, there is no period: control on
/// such a day is unknown, and never the newest that happens to be there.
/// </summary>
public static class ControlTimeline
{
    /// <param name="assessments">All assessments, in any order; at most one for a community and day.</param>
    /// <param name="knownUntil">
    /// First day no longer observed. Silence after the last change means "nothing changed" only as long as someone looked, so whoever
    /// supplies the assessments has to say until when: the assessments cannot tell.
    /// </param>
    /// <param name="drawnAreas">Areas that override what follows from the assessments, while they are valid and observation lasts.</param>
    /// <param name="cuts">Further days on which a period ends and the next begins, such as those of drawn lines (<see cref="DrawnValidity.Cuts"/>).</param>
    public static IReadOnlyList<ControlPeriod> Periods(
        IEnumerable<ControlAssessment> assessments, DateOnly knownUntil,
        IReadOnlyList<DrawnArea>? drawnAreas = null, IEnumerable<DateOnly>? cuts = null)
    {
        var changes = assessments.ToLookup(assessment => assessment.ValidFrom);
        var drawn = (drawnAreas ?? []).OrderBy(area => area.Id, StringComparer.Ordinal).ToList();
        var forced = (cuts ?? []).ToHashSet();
        var days = changes.Select(change => change.Key).Concat(drawn.Cuts()).Concat(forced).Where(day => day < knownUntil).Distinct().Order();

        var inForce = new SortedDictionary<string, ControlAssessment>(StringComparer.Ordinal);
        var periods = new List<ControlPeriod>();
        foreach (var day in days)
        {
            foreach (var change in changes[day])
                inForce[change.Community] = change;

            var next = new ControlPeriod(
                day, knownUntil, [.. inForce.Values.Where(held => held.IsKnown)], [.. drawn.Where(area => area.IsValidOn(day))]);
            if (periods.Count > 0 && periods[^1].LooksLike(next) && !forced.Contains(day))
                continue;

            if (periods.Count > 0)
                periods[^1] = periods[^1] with { Until = day };
            periods.Add(next);
        }

        return [.. periods.Where(period => period.KnowsAnything)];
    }
}
