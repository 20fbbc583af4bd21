using Atlas.Api.Http;
using Atlas.Domain.Ceasefires;

namespace Atlas.Api.Ceasefires;

/// <summary>The tables of a comparison as CSV.</summary>
public static class ComparisonCsv
{
    private const string All = "all";

    /// <summary>Party bucket by governorate with margins, incidents by day and by week around the ceasefire, and what reports state.</summary>
    public static IReadOnlyList<string> Tables { get; } = ["counts", "daily", "weekly", "published"];

    /// <summary>Where there is one table, it needs no name.</summary>
    public static IReadOnlyList<string> OnlyTable { get; } = ["comparisons"];

    public static IResult Of(ComparisonAnswer answer, string table) => table switch
    {
        "daily" => Bins(answer.Ceasefire.Id, answer.Estimate.Daily),
        "weekly" => Bins(answer.Ceasefire.Id, answer.Estimate.Weekly),
        "published" => Published(answer.Ceasefire.Id, answer.PublishedFigures.Figures),
        _ => Counts(answer.Ceasefire.Id, answer.Used.Days, answer.Table),
    };

    public static IResult Of(IEnumerable<ComparisonRow> rows) => CsvText.Answer(
        ["ceasefire", "ordinal", "name_en", "name_ar", "effective_at", "effective_precision", "requested_days", "used_days", "comparable", "before_incidents",
            "after_incidents", "indeterminate_incidents", "before_killed_min", "after_killed_min", "rate_ratio", "rate_ratio_low", "rate_ratio_high", "p", "phi",
            "as_of", "caveats"],
        rows.Select(object?[] (row) =>
        [
            row.Ceasefire, row.Ordinal, row.NameEn, row.NameAr, row.EffectiveAt, row.EffectivePrecision, row.RequestedDays, row.UsedDays, row.Comparable,
            row.BeforeIncidents, row.AfterIncidents, row.IndeterminateIncidents, row.BeforeKilledMin, row.AfterKilledMin, row.RateRatio, row.RateRatioLow,
            row.RateRatioHigh, row.P, row.Phi, row.AsOf, row.Caveats,
        ]));

    // Margins stand in the same table, with "all" for what they add up over.
    private static IResult Counts(string ceasefire, int days, PartyGovernorateTable table)
    {
        var rows = table.Cells.Select(cell => (cell.Attribution, cell.Governorate, cell.Tallies))
            .Concat(table.ByAttribution.Select(margin => (margin.Key, All, margin.Tallies)))
            .Concat(table.ByGovernorate.Select(margin => (All, margin.Key, margin.Tallies)))
            .Append((All, All, table.Total));
        string[] sides = ["before", "after", "indeterminate"];
        return CsvText.Answer(
            ["ceasefire", "days_each_side", "attribution", "governorate",
                .. sides.SelectMany(side => new[] { $"{side}_incidents", $"{side}_killed_min", $"{side}_killed_max", $"{side}_unknown_tolls" })],
            rows.Select(object?[] (row) => [ceasefire, days, row.Item1, row.Item2, .. Cells(row.Item3.Before), .. Cells(row.Item3.After), .. Cells(row.Item3.Indeterminate)]));

        static object?[] Cells(Tally tally) => [tally.Incidents, tally.KilledMin, tally.KilledMax, tally.UnknownTolls];
    }

    private static IResult Bins(string ceasefire, EventStudy study) => CsvText.Answer(
        ["ceasefire", "bin", "from_day", "until_day", "incidents", "incidents_per_day", "per_day_low", "per_day_high", "other_ceasefires"],
        study.Bins.Select(object?[] (bin) =>
            [ceasefire, bin.Index, bin.FromDay, bin.UntilDay, bin.Rate.Incidents, bin.Rate.PerDay, bin.Rate.Low, bin.Rate.High, bin.OtherCeasefires]));

    private static IResult Published(string ceasefire, IEnumerable<PublishedBeside> figures) => CsvText.Answer(
        ["ceasefire", "id", "source", "place", "first", "last", "area_kind", "area", "parties", "cause", "measure", "victim_group", "published_value", "bound", "parent",
            "breakdown", "recorded_incidents", "recorded_killed_min", "recorded_unknown_tolls", "recorded_uncertain_incidents", "note"],
        figures.Select(object?[] (figure) =>
        [
            ceasefire, figure.Id, figure.Source, figure.Place, figure.First, figure.Last, figure.AreaKind, figure.Area, figure.Parties, figure.Cause, figure.Measure,
            figure.VictimGroup, figure.Value, figure.Bound, figure.Parent, figure.Breakdown, figure.Recorded?.Incidents, figure.Recorded?.KilledMin,
            figure.Recorded?.UnknownTolls, figure.Recorded?.UncertainIncidents, figure.Note,
        ]));
}
