namespace Atlas.Domain.Ceasefires;

/// <summary>
/// What was recorded before and after one ceasefire, and how sure that is (statistics.md). Association only: nothing here says why.
/// </summary>
/// <param name="Requested">The window as asked for, without regard to coverage.</param>
/// <param name="Used">The window all numbers refer to.</param>
/// <param name="Coverage">What was monitored, as recorded.</param>
/// <param name="Gaps">Days of the requested window that no source monitored; empty when no coverage is recorded at all.</param>
/// <param name="Incidents">All incidents of the used window with their side.</param>
/// <param name="Table">Counts and tolls by party bucket and governorate, with their margins.</param>
/// <param name="Estimate">Null when not a single day on each side was monitored.</param>
/// <param name="Sentence">Null with <paramref name="Estimate"/>.</param>
/// <param name="Caveats">What a reader must know before reading the numbers.</param>
public sealed record Comparison(
    ComparisonWindow Requested,
    ComparisonWindow Used,
    Coverage Coverage,
    IReadOnlyList<DateSpan> Gaps,
    IReadOnlyList<PhasedIncident> Incidents,
    PartyGovernorateTable Table,
    ComparisonEstimate? Estimate,
    BilingualText? Sentence,
    IReadOnlyList<Caveat> Caveats)
{
    /// <summary>Fewer than seven used days: not comparable unless the reader allows it; with no day at all not even then.</summary>
    public bool IsComparable(bool allowShort) => Used.Days > 0 && (allowShort || !Used.IsShort);

    /// <param name="ceasefire">The ceasefire compared.</param>
    /// <param name="request">The days asked for.</param>
    /// <param name="incidents">Incidents that passed the reader's filters; the same for both sides.</param>
    /// <param name="others">Ceasefires of the same area; the compared one may be among them.</param>
    /// <param name="coveragePeriods">When the area was monitored; none when that is not recorded.</param>
    /// <param name="asOf">The date up to which the records were read.</param>
    public static Comparison Of(
        Ceasefire ceasefire,
        WindowRequest request,
        IEnumerable<ComparedIncident> incidents,
        IEnumerable<Ceasefire> others,
        IEnumerable<CoveragePeriod> coveragePeriods,
        DateOnly asOf)
    {
        IReadOnlyList<Ceasefire> otherCeasefires = [.. others.Where(other => other.Id != ceasefire.Id).OrderBy(other => other.TurnsAt)];
        var coverage = new Coverage(coveragePeriods);
        var requested = ComparisonWindow.Requested(ceasefire, request, otherCeasefires);
        var used = ComparisonWindow.Used(ceasefire, request, coverage, otherCeasefires);
        IReadOnlyList<DateSpan> gaps = coverage.IsRecorded ? coverage.GapsIn(requested.Dates) : [];
        IReadOnlyList<PhasedIncident> phased =
        [
            .. incidents
                .Select(i => new PhasedIncident(
                    i, CeasefirePhase.Of(i.Occurred, i.Place, used), CeasefirePhase.DaysFrom(i.Occurred, ceasefire)))
                .Where(i => i.Phase != Phase.None),
        ];
        var table = PartyGovernorateTable.Of(phased);
        var estimate = used.Days == 0 ? null : ComparisonEstimate.Of(used, phased, otherCeasefires);
        return new(
            requested, used, coverage, gaps, phased, table, estimate,
            estimate is null ? null : ComparisonSentence.Of(table.Total, used.Days, asOf),
            [
                .. WindowCaveats.Of(requested, used, request.Limit, coverage, gaps, otherCeasefires),
                .. RecordCaveats.Of(table.Total, estimate),
            ]);
    }
}
