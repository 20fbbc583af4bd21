using Atlas.Domain.Ceasefires;

namespace Atlas.Api.Ceasefires;

/// <summary>What was recorded before and after one ceasefire, and how sure that is. Association only: nothing here says why.</summary>
/// <param name="AsOf">The day (Asia/Damascus) on which the records last changed.</param>
/// <param name="Filters">The filters that were given, the same on both sides.</param>
/// <param name="Requested">The days asked for.</param>
/// <param name="Used">The days that all numbers refer to: both sides monitored, and equally long.</param>
/// <param name="Counts">Incidents and people killed before, after, and on neither side.</param>
/// <param name="Table">The same by party bucket and governorate. A joint incident stands in its joint bucket, once, so cells add up to margins.</param>
/// <param name="Estimate">Rates in incidents a day and their ratio, with 95 per cent intervals.</param>
/// <param name="Sentence">What may be said of it.</param>
/// <param name="Caveats">What must be known before reading the numbers.</param>
/// <param name="PublishedFigures">Totals that reports state for times that touch the days asked for, each beside what the records add up to.</param>
public sealed record ComparisonAnswer(
    RecordedCeasefire Ceasefire, DateOnly AsOf, IReadOnlyDictionary<string, string> Filters, ComparedDays Requested, ComparedDays Used, ComparedCoverage Coverage,
    PhaseTallies Counts, PartyGovernorateTable Table, ComparisonEstimate Estimate, BilingualText Sentence, IReadOnlyList<Caveat> Caveats,
    PublishedFigures PublishedFigures)
{
    /// <param name="compared">A comparison with at least one used day.</param>
    public static ComparisonAnswer Of(CeasefireComparison compared, ComparisonRequest request)
    {
        var comparison = compared.Comparison;
        return new(
            compared.Ceasefire, compared.AsOf, request.Given, ComparedDays.Of(comparison.Requested), ComparedDays.Of(comparison.Used),
            new(comparison.Coverage.IsRecorded, comparison.Coverage.Periods, comparison.Gaps),
            comparison.Table.Total, comparison.Table, comparison.Estimate!, comparison.Sentence!, comparison.Caveats,
            new(PublishedFigures.TwoDifferentThings, compared.Published));
    }
}

/// <summary>Days on each side of a ceasefire, half open: before = [start, turns_at), after = [turns_at, end).</summary>
/// <param name="Days">Civil days (Asia/Damascus) on each side.</param>
/// <param name="TurnsAt">When the ceasefire took effect; the start of the day where only the day is stated.</param>
public sealed record ComparedDays(int Days, DateTimeOffset Start, DateTimeOffset TurnsAt, DateTimeOffset End)
{
    public static ComparedDays Of(ComparisonWindow window) => new(window.Days, window.Start, window.TurnsAt, window.End);
}

/// <summary>What was monitored in the ceasefire's area, as far as it says which incidents are recorded here.</summary>
/// <param name="IsRecorded">False where nothing is known about monitoring; that is not the same as not monitored.</param>
/// <param name="Gaps">Days of the time asked for that no source monitored.</param>
public sealed record ComparedCoverage(bool IsRecorded, IReadOnlyList<CoveragePeriod> Periods, IReadOnlyList<DateSpan> Gaps);

/// <summary>Totals of reports beside the records.</summary>
/// <param name="Note">Why the two may not be taken for one another.</param>
public sealed record PublishedFigures(BilingualText Note, IReadOnlyList<PublishedBeside> Figures)
{
    public static BilingualText TwoDifferentThings { get; } = new(
        "Two different things: a report counts all victims in its database; the records here are the incidents that reports tell one by one.",
        "هذان أمران مختلفان: التقرير يحصي كل الضحايا في قاعدة بياناته، أما السجلات هنا فهي الحوادث التي ترويها التقارير حادثةً حادثة.");
}
