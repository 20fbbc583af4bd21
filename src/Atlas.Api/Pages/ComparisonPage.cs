using Atlas.Api.Ceasefires;
using Atlas.Api.Governorates;
using Atlas.Domain.Ceasefires;

namespace Atlas.Api.Pages;

/// <summary>What was recorded before and after one ceasefire, for people: the sentence first, then what must be known, then the numbers.</summary>
internal static class ComparisonPage
{
    public const string ListPath = "/api/ceasefires/comparisons";

    public static async Task<IResult> WriteAsync(HttpContext http, PageLanguage language, ComparisonAnswer answer)
    {
        var words = ComparisonWords.Of(language);
        var (ceasefire, estimate) = (answer.Ceasefire, answer.Estimate);
        var governorates = await http.RequestServices.GetRequiredService<GovernorateNames>().ReadAsync(http.RequestAborted);
        var record = PageAddress.To(http.Request, $"/api/collections/ceasefires/items/{Uri.EscapeDataString(ceasefire.Id)}", language);
        var frame = new PageFrame(http, language, language.Of(ceasefire.NameEn, ceasefire.NameAr),
            [("/api", language.Words.Api), (ListPath, words.Title)], ComparisonEndpoints.Forms, $"?entry=before-after&ceasefire={Uri.EscapeDataString(ceasefire.Id)}");
        return await frame.AnswerAsync(Html.Of($"""
            <p><strong>{language.Of(answer.Sentence.En, answer.Sentence.Ar)}</strong></p>
            <p>{words.NoCause} <a href="{record}">{PropertyWords.Label("ceasefire", language)}: <bdi>{ceasefire.Id}</bdi></a></p>
            {Caveats(answer.Caveats, words, language)}
            {ComparisonTables.Sides(answer, language)}
            {Estimates(estimate, words, language)}
            {Days(answer, words, language)}
            {ComparisonTables.ByPartyAndGovernorate(answer.Table, governorates, language)}
            {ComparisonTables.Weeks(estimate.Weekly, language)}
            {ComparisonTables.Reports(answer.PublishedFigures, governorates, language)}
            <h2>{words.Tables}</h2>
            <ul>{ComparisonCsv.Tables.Select(table => Html.Of($"""<li><a href="{PageAddress.With(http.Request, ("f", "csv"), ("table", table), (PageLanguage.Parameter, null))}"><bdi>{table}</bdi></a></li>"""))}</ul>
            """));
    }

    private static Html Caveats(IReadOnlyList<Caveat> caveats, ComparisonWords words, PageLanguage language) => caveats.Count == 0 ? default : Html.Of($"""
        <h2>{words.Caveats}</h2>
        <ul>{caveats.Select(caveat => Html.Of($"<li>{language.Of(caveat.Text.En, caveat.Text.Ar)}</li>"))}</ul>
        """);

    private static Html Estimates(ComparisonEstimate estimate, ComparisonWords words, PageLanguage language)
    {
        var (bounds, over) = (estimate.Bounds, estimate.OverDispersion);
        var facts = new (string Label, Html? Value)[]
        {
            (words.Ratio, ComparisonText.Ratio(estimate.Ratio, language)),
            (words.Clustered, over.RatioInterval is { } wider ? ComparisonText.Interval(wider, language) : null),
            (words.AllBefore, bounds.Indeterminate > 0 ? ComparisonText.Ratio(bounds.AllBefore.Ratio, language) : null),
            (words.AllAfter, bounds.Indeterminate > 0 ? ComparisonText.Ratio(bounds.AllAfter.Ratio, language) : null),
            (words.EqualRates, estimate.Ratio.P is { } p ? Number(p) : null),
            (words.Phi, over.Phi is { } phi ? Number(phi) : ValueText.Unknown(language)),
            (words.TollRatio, ComparisonText.TollRatio(estimate.DeathToll, language)),
            (words.TollRatioWithout, estimate.DeathTollWithoutDominating is { } rest ? ComparisonText.TollRatio(rest, language) : null),
        };
        return Html.Of($"<dl>{facts.Where(fact => fact.Value is not null).Select(fact => Html.Of($"<dt>{fact.Label}</dt><dd>{fact.Value!.Value}</dd>"))}</dl>");

        static Html Number(double number) => Html.Of($"<bdi>{ComparisonText.Number(number)}</bdi>");
    }

    private static Html Days(ComparisonAnswer answer, ComparisonWords words, PageLanguage language)
    {
        var (ceasefire, coverage) = (answer.Ceasefire, answer.Coverage);
        return Html.Of($"""
            <h2>{words.Days}</h2>
            <dl>
            <dt>{words.TookEffect}</dt><dd>{ComparisonText.Effective(ceasefire.EffectiveAt, ceasefire.EffectivePrecision)}{(ceasefire.EffectivePrecision == "minute" ? default : Html.Of($" ({words.DayOnly})"))}</dd>
            <dt>{words.DaysAskedFor}</dt><dd>{Span(answer.Requested)}</dd>
            <dt>{words.DaysUsed}</dt><dd>{Span(answer.Used)}</dd>
            <dt>{words.Monitored}</dt><dd>{(coverage.IsRecorded ? Html.Of($"<ul>{coverage.Periods.Select(period => Html.Of($"<li>{Dates(period.Dates)}</li>"))}</ul>") : Html.Of($"{words.MonitoringUnknown}"))}</dd>
            {(coverage.Gaps.Count == 0 ? default : Html.Of($"<dt>{words.NotMonitored}</dt><dd><ul>{coverage.Gaps.Select(gap => Html.Of($"<li>{Dates(gap)}</li>"))}</ul></dd>"))}
            <dt>{words.AsOf}</dt><dd>{ComparisonText.Day(answer.AsOf)}</dd>
            {(answer.Filters.Count == 0 ? default : Html.Of($"<dt>{words.Filters}</dt><dd><ul>{answer.Filters.Select(filter => Html.Of($"""<li><code dir="ltr">{filter.Key}={filter.Value}</code></li>"""))}</ul></dd>"))}
            </dl>
            """);

        Html Span(ComparedDays days) => Html.Of($"<bdi>{days.Days}</bdi>: {ComparisonText.Instant(days.Start)} – {ComparisonText.Instant(days.TurnsAt)} – {ComparisonText.Instant(days.End)}");

        // A source without an end of its period monitors on.
        Html Dates(DateSpan dates) => Html.Of($"{ComparisonText.Day(dates.First)} – {(dates.Last.Year > 9000 ? Html.Of($"{language.Words.Open}") : ComparisonText.Day(dates.Last))}");
    }
}
