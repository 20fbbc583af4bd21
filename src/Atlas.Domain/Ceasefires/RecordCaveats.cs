namespace Atlas.Domain.Ceasefires;

/// <summary>What must be said about the incidents compared.</summary>
internal static class RecordCaveats
{
    public static IEnumerable<Caveat> Of(PhaseTallies counts, ComparisonEstimate? estimate)
    {
        var unknownTolls = counts.Before.UnknownTolls + counts.After.UnknownTolls;
        var checks = new (bool Applies, Func<Caveat> Caveat)[]
        {
            (counts.Indeterminate.Incidents > 0, () => Indeterminate(counts.Indeterminate.Incidents)),
            (unknownTolls > 0, () => UnknownTolls(unknownTolls)),
            (estimate is { DeathToll.IsDominated: true }, Dominated),
            (estimate is { OverDispersion.RatioInterval: not null }, Clustered),
        };
        return checks.Where(check => check.Applies).Select(check => check.Caveat());
    }

    private static Caveat Indeterminate(int incidents) => new(
        "indeterminate_incidents",
        $"{Counted.Incidents.En(incidents)} cannot be placed before or after, by date, time or place; "
        + "the bounds show what difference that could make.",
        $"يتعذر تصنيف {Counted.Incidents.ArOblique(incidents)} قبل وقف إطلاق النار أو بعده، بسبب التاريخ أو الوقت أو المكان؛ "
        + "ويبيّن الحدّان الفرق الذي قد ينشأ عن ذلك.");

    private static Caveat UnknownTolls(int incidents) => new(
        "unknown_tolls",
        $"The number of people killed is not known for {Counted.Incidents.En(incidents)}, "
        + $"so nothing is added for {(incidents == 1 ? "it" : "them")}.",
        $"عدد القتلى غير معروف في {Counted.Incidents.ArOblique(incidents)}، ولذلك لم يُضَف أي عدد.");

    private static Caveat Dominated() => new(
        "one_incident_dominates",
        "One incident holds more than half of the deaths of one side; the ratio is also given without it.",
        "تضم حادثة واحدة أكثر من نصف قتلى أحد الجانبين؛ وتُعرض النسبة أيضاً من دونها.");

    private static Caveat Clustered() => new(
        "incidents_cluster",
        "Incidents cluster more than independent events would; the wider interval allows for that, the exact one does not.",
        "الحوادث أكثر تجمعاً مما لو كانت مستقلة بعضها عن بعض؛ والمجال الأوسع يراعي ذلك، أما المجال الدقيق فلا يراعيه.");
}
