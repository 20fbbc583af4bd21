namespace Atlas.Domain.Ceasefires;

/// <summary>What must be said about the days compared: how many, how well monitored, and what else happened in them.</summary>
internal static class WindowCaveats
{
    public static IEnumerable<Caveat> Of(
        ComparisonWindow requested,
        ComparisonWindow used,
        WindowLimit limit,
        Coverage coverage,
        IReadOnlyList<DateSpan> gaps,
        IReadOnlyCollection<Ceasefire> others)
    {
        var inside = others.Where(other => used.Start <= other.TurnsAt && other.TurnsAt < used.End).ToList();
        var checks = new (bool Applies, Func<Caveat> Caveat)[]
        {
            (used.IsShort, () => Short(used.Days)),
            (used.Days < requested.Days, () => Clipped(requested.Days, used.Days)),
            (limit != WindowLimit.None && ComparisonWindow.LimitOf(used.Ceasefire, limit, others) is null, () => NoLimit(limit)),
            (!coverage.IsRecorded, NoCoverage),
            (coverage.IsRecorded && gaps.Count > 0, () => Gap(gaps.Sum(gap => gap.Days))),
            (coverage.Periods.Any(period => period.Completeness == CoveragePeriod.NotableOnly && Touches(period.Dates, used)), Selected),
            (coverage.Periods.Any(period => Touches(period.Dates, used) && !Spans(period.Dates, used)), SourcesDiffer),
            (inside.Count > 0, () => Others(inside)),
            (used.Ceasefire.Precision == EffectivePrecision.Day, DayOnly),
        };
        return checks.Where(check => check.Applies).Select(check => check.Caveat());
    }

    private static bool Touches(DateSpan dates, ComparisonWindow used) =>
        used.Days > 0 && dates.First <= used.Dates.Last && used.Dates.First <= dates.Last;

    private static bool Spans(DateSpan dates, ComparisonWindow used) => dates.First <= used.Dates.First && used.Dates.Last <= dates.Last;

    private static Caveat Short(int days) => new(
        "short_window",
        $"Only {Counted.Days.En(days)} on each side can be compared; so short a time says little.",
        days == 0
            ? "لا يوجد يوم واحد يمكن مقارنته على كل جانب."
            : $"لا يمكن مقارنة أكثر من {Counted.Days.ArOblique(days)} على كل جانب، وهي مدة قصيرة لا تدل على الكثير.");

    private static Caveat Clipped(int requested, int used) => new(
        "window_clipped",
        $"{Counted.Days.En(requested)} on each side {(requested == 1 ? "was" : "were")} asked for; {Counted.Days.En(used)} {(used == 1 ? "is" : "are")} used, "
        + "so that both sides are monitored and equally long.",
        $"طُلبت مقارنة {Counted.Days.ArOblique(requested)} على كل جانب، واستُخدم منها {(used == 0 ? "صفر" : Counted.Days.Ar(used))}، "
        + "ليكون الجانبان مرصودين ومتساويين في المدة.");

    private static Caveat NoLimit(WindowLimit limit) => limit == WindowLimit.End
        ? new("end_not_stated", "No source states when this ceasefire ended.", "لا يذكر أي مصدر متى انتهى وقف إطلاق النار هذا.")
        : new("no_next_ceasefire", "No later ceasefire is recorded.", "لا يوجد وقف إطلاق نار لاحق مسجَّل.");

    private static Caveat NoCoverage() => new(
        "no_coverage_recorded",
        "It is not recorded what was monitored in these days; few recorded incidents may mean little monitoring.",
        "لم يُسجَّل ما جرى رصده في هذه الأيام؛ فقد تعني قلة الحوادث المسجَّلة قلة الرصد.");

    private static Caveat Gap(int days) => new(
        "coverage_gap",
        $"{Counted.Days.En(days)} of the time asked for {(days == 1 ? "was" : "were")} not monitored; "
        + "a gap in the data is not a gap in violence.",
        $"من المدة المطلوبة {Counted.Days.Ar(days)} بلا رصد؛ وغياب البيانات لا يعني غياب العنف.");

    private static Caveat Selected() => new(
        "selected_incidents_only",
        "A source of these days tells selected incidents, not all that it recorded.",
        "أحد مصادر هذه الأيام يورد حوادث مختارة، لا كل ما سجَّله.");

    // A report that ends in July tells nothing of August: a fall from ten incidents to none may be the end of the report.
    private static Caveat SourcesDiffer() => new(
        "sources_differ",
        "Not all of these days are told by the same sources: one begins or ends within them, so a difference may come from what was told, not from what happened.",
        "لا تروي المصادر نفسها هذه الأيام كلها: يبدأ أحدها أو ينتهي خلالها، ولذلك قد يعود الفرق إلى ما رُوي لا إلى ما وقع.");

    private static Caveat Others(List<Ceasefire> inside) => new(
        "other_ceasefires_inside",
        $"Other ceasefires took effect within these days: {string.Join("; ", inside.Select(other => other.NameEn))}.",
        $"دخلت اتفاقات أخرى لوقف إطلاق النار حيز التنفيذ خلال هذه الأيام: {string.Join("؛ ", inside.Select(other => other.NameAr))}.");

    private static Caveat DayOnly() => new(
        "effective_day_only",
        "Only the day this ceasefire took effect is known; what happened on that day is counted on neither side.",
        "لا يُعرف إلا يوم سريان وقف إطلاق النار هذا؛ ولذلك لا يُحتسب ما وقع في ذلك اليوم على أي من الجانبين.");
}
