using Atlas.Api.Ceasefires;
using Atlas.Api.Http;

namespace Atlas.Api.Pages;

/// <summary>Every ceasefire in one table, for people; each leads to its own page.</summary>
internal static class ComparisonListPage
{
    public static async Task<IResult> WriteAsync(HttpContext http, PageLanguage language)
    {
        var words = ComparisonWords.Of(language);
        var request = ComparisonRequest.Parse(http.Request.Query, Representation.Html, ComparisonCsv.OnlyTable);
        var rows = await http.RequestServices.GetRequiredService<ComparisonQuery>().RowsAsync(request, http.RequestAborted);
        var frame = new PageFrame(http, language, words.Title, [("/api", language.Words.Api)], ComparisonEndpoints.Forms, "?entry=before-after");
        return await frame.AnswerAsync(Html.Of($"""
            <p>{words.NoCause}</p>
            {ComparisonTables.Table(
                words.Title,
                [PropertyWords.Label("ceasefire", language), words.TookEffect, words.DaysUsed, .. new[] { words.Before, words.After }.SelectMany(side => new[] { $"{side}: {words.Incidents}", $"{side}: {words.Killed}" }), $"{words.Neither}: {words.Incidents}", words.Ratio],
                rows.Select(row => ComparisonTables.Row(Name(row), Cells(row))))}
            """));

        Html Name(ComparisonRow row)
        {
            var path = $"/api/ceasefires/{Uri.EscapeDataString(row.Ceasefire)}/comparison";
            var address = PageAddress.Beside(http.Request, path, language);
            return row.Comparable ? Html.Of($"""<a href="{address}">{language.Of(row.NameEn, row.NameAr)}</a>""") : Html.Of($"{language.Of(row.NameEn, row.NameAr)}");
        }

        IEnumerable<Html> Cells(ComparisonRow row) =>
        [
            ComparisonText.Effective(row.EffectiveAt, row.EffectivePrecision), ComparisonTables.Number(row.UsedDays),
            .. row.UsedDays == 0 ? Enumerable.Repeat(ValueText.Unknown(language), 5) : Counts(row), // nothing was looked at, which is not nothing found
            Ratio(row),
        ];

        IEnumerable<Html> Counts(ComparisonRow row) =>
        [
            ComparisonTables.Number(row.BeforeIncidents), Killed(row.BeforeIncidents, row.BeforeKilledMin),
            ComparisonTables.Number(row.AfterIncidents), Killed(row.AfterIncidents, row.AfterKilledMin), ComparisonTables.Number(row.IndeterminateIncidents),
        ];

        Html Killed(int incidents, int? least) => ComparisonText.Killed(new(incidents, least, null, 0), language);

        Html Ratio(ComparisonRow row) => row switch
        {
            { Comparable: false } => Html.Of($"{words.NotComparable}"),
            { RateRatio: { } ratio, RateRatioLow: { } low, RateRatioHigh: { } high } => ComparisonText.With(ratio, low, high, language),
            { AfterIncidents: 0 } => Html.Of($"{words.NoRatioAtAll}"),
            _ => Html.Of($"{words.NoRatioBefore}"),
        };
    }
}
