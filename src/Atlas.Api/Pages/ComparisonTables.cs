using System.Globalization;
using Atlas.Api.Ceasefires;
using Atlas.Domain.Ceasefires;
using Atlas.Domain.Codes;

namespace Atlas.Api.Pages;

/// <summary>The tables on the page of a comparison.</summary>
internal static class ComparisonTables
{
    /// <summary>Both sides beside each other, and what lies on neither.</summary>
    public static Html Sides(ComparisonAnswer answer, PageLanguage language)
    {
        var (words, counts, estimate) = (ComparisonWords.Of(language), answer.Counts, answer.Estimate);
        Tally[] sides = [counts.Before, counts.After, counts.Indeterminate];
        return Table(words.Title, ["", words.Before, words.After, words.Neither],
        [
            Row(words.Incidents, [.. sides.Select(side => Number(side.Incidents))]),
            Row(words.Killed, [.. sides.Select(side => ComparisonText.Killed(side, language))]),
            Row(words.UnknownTolls, [.. sides.Select(side => Number(side.UnknownTolls))]),
            Row(words.PerDay, [ComparisonText.Rate(estimate.Before, language), ComparisonText.Rate(estimate.After, language), Html.Of($"–")]),
        ]);
    }

    public static Html ByPartyAndGovernorate(PartyGovernorateTable table, IReadOnlyDictionary<string, BilingualText> governorates, PageLanguage language)
    {
        var words = ComparisonWords.Of(language);
        var rows = table.Cells.Select(cell => (Party: ValueText.Attribution(cell.Attribution, language), Governorate: AreaText.Governorate(cell.Governorate, governorates, language), cell.Tallies))
            .Append((Party: Html.Of($"{words.All}"), Governorate: Html.Of($"{words.All}"), Tallies: table.Total));
        return Html.Of($"""
            <h2>{words.ByPartyAndGovernorate}</h2>
            {Table(
                words.ByPartyAndGovernorate,
                [PropertyWords.Label("attribution", language), PropertyWords.Label("governorate_name", language), .. new[] { words.Before, words.After, words.Neither }.SelectMany(side => new[] { $"{side}: {words.Incidents}", $"{side}: {words.Killed}" })],
                rows.Select(row => Row(row.Party, [row.Governorate, .. Cells(row.Tallies.Before), .. Cells(row.Tallies.After), .. Cells(row.Tallies.Indeterminate)])))}
            """);

        IEnumerable<Html> Cells(Tally side) => [Number(side.Incidents), ComparisonText.Killed(side, language)];
    }

    public static Html Weeks(EventStudy study, PageLanguage language)
    {
        var words = ComparisonWords.Of(language);
        return Html.Of($"""
            <details><summary>{words.ByWeek}</summary>
            {Table(words.ByWeek, [words.DaysFrom, words.Incidents, words.PerDay], study.Bins.Select(bin => Row(
                Html.Of($"""<bdi dir="ltr">{Text(bin.FromDay)} … {Text(bin.UntilDay - 1)}</bdi>"""), [Number(bin.Rate.Incidents), ComparisonText.Rate(bin.Rate, language)])))}
            </details>
            """);
    }

    public static Html Reports(PublishedFigures published, IReadOnlyDictionary<string, BilingualText> governorates, PageLanguage language)
    {
        var words = ComparisonWords.Of(language);
        return published.Figures.Count == 0 ? default : Html.Of($"""
            <h2>{words.Reports}</h2>
            <p>{language.Of(published.Note.En, published.Note.Ar)}</p>
            {Table(
                words.Reports,
                [language.Words.Time, PropertyWords.Label("area", language), PropertyWords.Label("parties", language), words.ReportStates, words.RecordsHold, PropertyWords.Label("source", language)],
                published.Figures.Select(figure => Row(
                    Html.Of($"{ComparisonText.Day(figure.First)} – {ComparisonText.Day(figure.Last)}"),
                    [AreaText.Of(figure.AreaKind, figure.Area, governorates, language), Parties(figure, language), Stated(figure, language), Recorded(figure, words, language), Source(figure)])))}
            """);
    }

    private static Html Parties(PublishedBeside figure, PageLanguage language) => figure.Parties.Count == 0
        ? Html.Of($"{ComparisonWords.Of(language).All}")
        : Html.Join(" + ", figure.Parties.Select(party => ValueText.Labelled(CodeLists.Party, party, language)));

    private static Html Stated(PublishedBeside figure, PageLanguage language)
    {
        var value = figure.Value.ToString(CultureInfo.InvariantCulture);
        var bounded = figure.Bound switch { "at_least" => language.Words.AtLeast(value), "about" => $"{language.Of(CodeLists.Bound.Find("about")!)} {value}", _ => value };
        return Html.Of($"<bdi>{bounded}</bdi>: {ValueText.Labelled(CodeLists.Measure, figure.Measure, language)} ({ValueText.Labelled(CodeLists.VictimGroup, figure.VictimGroup, language)}{(figure.Cause is { } cause ? Html.Of($"{language.Of("; ", "؛ ")}<bdi>{cause}</bdi>") : default)})");
    }

    private static Html Recorded(PublishedBeside figure, ComparisonWords words, PageLanguage language) => figure.Recorded switch
    {
        null => Html.Of($"{words.NotTold}"),
        { KilledMin: { } killed } recorded when recorded.Incidents > 0 => Html.Of($"{words.Killed}: <bdi>{language.Words.AtLeast(Text(killed))}</bdi>{language.Of("; ", "؛ ")}{words.Incidents}: <bdi>{recorded.Incidents}</bdi>"),
        { } recorded => Html.Of($"{words.Incidents}: <bdi>{recorded.Incidents}</bdi>"),
    };

    private static Html Source(PublishedBeside figure) => figure.Url is { } url
        ? Html.Of($"""<a href="{url}"><bdi>{figure.SourceTitle}</bdi></a>, <bdi>{figure.Place}</bdi>""")
        : Html.Of($"<bdi>{figure.SourceTitle}</bdi>, <bdi>{figure.Place}</bdi>");

    internal static Html Table(string name, IReadOnlyList<string> head, IEnumerable<Html> rows) => Html.Of($"""
        <div class="scrolls" role="region" aria-label="{name}" tabindex="0"><table>
        <thead><tr>{head.Select(label => label.Length == 0 ? Html.Of($"<td></td>") : Html.Of($"""<th scope="col">{label}</th>"""))}</tr></thead>
        <tbody>{rows}</tbody>
        </table></div>
        """);

    internal static Html Row(Html head, IEnumerable<Html> cells) => Html.Of($"""<tr><th scope="row">{head}</th>{cells.Select(cell => Html.Of($"<td>{cell}</td>"))}</tr>""");

    private static Html Row(string head, IEnumerable<Html> cells) => Row(Html.Of($"{head}"), cells);

    internal static Html Number(int number) => Html.Of($"<bdi>{number}</bdi>");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
