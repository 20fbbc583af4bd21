using System.Net;
using System.Text.RegularExpressions;
using Atlas.Testing;
using Xunit;

namespace Atlas.Api.Tests.Pages;

/// <summary>The pages of before and after say what the JSON says, in both languages, and no more.</summary>
public sealed class ComparisonPageTests(GeodataApi api) : IClassFixture<GeodataApi>
{
    private const string Every = "/api/ceasefires/comparisons";
    private const string Fourth = "/api/ceasefires/idlib-4-2020-01-12/comparison?window=60";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public async Task The_sentence_and_every_caveat_stand_before_the_first_number(string language)
    {
        var answer = await api.Client.JsonAsync(Fourth);
        var page = await PageAsync(Fourth, language);

        var texts = answer.GetProperty("caveats").EnumerateArray().Select(caveat => caveat.GetProperty("text")).Append(answer.GetProperty("sentence")).ToList();
        Assert.Equal(7, texts.Count);
        Assert.All(texts, text => Assert.InRange(page.IndexOf(text.GetProperty(language).GetString()!, StringComparison.Ordinal), 1, page.IndexOf("<table>", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Counts_and_ratio_are_those_of_the_json_and_an_unknown_toll_is_unknown()
    {
        var page = await PageAsync(Fourth, "en");

        Assert.Contains("<th scope=\"row\">Incidents</th><td><bdi>1</bdi></td><td><bdi>2</bdi></td><td><bdi>1</bdi></td>", page, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\">People killed</th><td><span class=\"unknown\">unknown</span></td><td><bdi>37</bdi></td><td><span class=\"unknown\">unknown</span></td>", page, StringComparison.Ordinal);
        Assert.Contains("<dt>Rate after divided by rate before</dt><dd><bdi>2</bdi> (<bdi>95 % interval 0.104 to 118</bdi>)</dd>", page, StringComparison.Ordinal);
        Assert.Contains("<dt>If all on neither side were after</dt><dd><bdi>3</bdi> (<bdi>95 % interval 0.241 to 157</bdi>)</dd>", page, StringComparison.Ordinal);
        Assert.Contains("<dt>People killed, after divided by before</dt><dd>no ratio: on one side no toll is known, or no one recorded killed</dd>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_cell_and_every_published_figure_is_in_a_table()
    {
        var answer = await api.Client.JsonAsync(Fourth);
        var page = await PageAsync(Fourth, "en");

        var cells = answer.GetProperty("table").GetProperty("cells").GetArrayLength();
        var weeks = answer.GetProperty("estimate").GetProperty("weekly").GetProperty("bins").GetArrayLength();
        var figures = answer.GetProperty("published_figures").GetProperty("figures").EnumerateArray().ToList();
        Assert.Equal(4 + cells + 1 + weeks + figures.Count, Regex.Count(page, "<th scope=\"row\">"));
        Assert.All(figures, figure => Assert.Contains(figure.GetProperty("source_title").GetString()!, page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_filter_is_named_and_the_other_forms_keep_it()
    {
        var page = await PageAsync($"{Fourth}&party=russian_forces", "en");

        Assert.Contains("<code dir=\"ltr\">party=russian_forces</code>", page, StringComparison.Ordinal);
        var file = Regex.Match(page, "<a href=\"([^\"]+)\"><bdi>daily</bdi>").Groups[1].Value;
        Assert.StartsWith("ceasefire,bin,", await api.Client.GetStringAsync(WebUtility.HtmlDecode(file), Cancel), StringComparison.Ordinal);
        Assert.Contains("party=russian_forces", file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_only_the_day_is_known_no_hour_is_shown()
    {
        var page = await PageAsync("/api/ceasefires/idlib-1-2019-08-01/comparison", "en");

        Assert.Equal("day", (await api.Client.JsonAsync("/api/ceasefires/idlib-1-2019-08-01/comparison")).GetProperty("ceasefire").GetProperty("effective_precision").GetString());
        Assert.Contains("<dt>Took effect (Damascus time)</dt><dd><time datetime=\"2019-08-01\" dir=\"ltr\">2019-08-01</time> (only the day is stated", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "not comparable", "unknown")]
    [InlineData("ar", "لا تمكن المقارنة", "غير معروف")]
    public async Task The_table_of_all_says_nothing_of_days_that_nobody_monitored(string language, string notComparable, string unknown)
    {
        var rows = (await api.Client.JsonAsync(Every)).EnumerateArray().ToList();
        var page = await PageAsync(Every, language);

        Assert.Equal(rows.Count, Regex.Count(page, "<th scope=\"row\">"));
        foreach (var row in rows)
        {
            var shown = Regex.Match(page, $"<tr><th scope=\"row\">(<a [^>]*>)?{Regex.Escape(row.GetProperty($"name_{language}").GetString()!)}.*?</tr>", RegexOptions.Singleline).Value;
            Assert.Equal(row.GetProperty("comparable").GetBoolean(), shown.Contains("/comparison?", StringComparison.Ordinal));
            Assert.Equal(!row.GetProperty("comparable").GetBoolean(), shown.Contains(notComparable, StringComparison.Ordinal));
            Assert.Equal(row.GetProperty("used_days").GetInt32() == 0, Regex.Count(shown, $">{unknown}<") == 5);
        }

        Assert.Contains(rows, row => row.GetProperty("used_days").GetInt32() == 0);
    }

    [Fact]
    public async Task The_table_of_all_leads_to_each_with_the_same_days_and_filters()
    {
        var page = await PageAsync($"{Every}?window=20&party=russian_forces", "ar");

        var first = WebUtility.HtmlDecode(Regex.Match(page, "<th scope=\"row\"><a href=\"([^\"]+)\"").Groups[1].Value);

        Assert.Contains("window=20&party=russian_forces&lang=ar", first, StringComparison.Ordinal);
        using var answer = await AskAsync(first, "text/html");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(["ar"], answer.Content.Headers.ContentLanguage);
    }

    [Theory]
    [InlineData("text/csv", "text/csv")]
    [InlineData("application/json", "application/json")]
    [InlineData("*/*", "application/json")]
    [InlineData("text/html", "text/html")]
    public async Task The_form_follows_the_header_too(string accept, string mediaType)
    {
        foreach (var path in new[] { Every, Fourth })
        {
            using var answer = await AskAsync(path, accept);

            Assert.Equal(mediaType, answer.Content.Headers.ContentType?.MediaType);
        }
    }

    [Fact]
    public async Task A_form_that_there_is_not_is_refused()
    {
        using var answer = await AskAsync(Every, "image/png");

        Assert.Equal(HttpStatusCode.NotAcceptable, answer.StatusCode);
        Assert.Equal("f", (await api.Client.ProblemAsync($"{Every}?f=xml", HttpStatusCode.BadRequest)).GetProperty("parameter").GetString());
    }

    private async Task<string> PageAsync(string path, string language) =>
        WebUtility.HtmlDecode(await api.Client.GetStringAsync($"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}f=html&lang={language}", Cancel));

    private async Task<HttpResponseMessage> AskAsync(string path, string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Accept", accept);
        return await api.Client.SendAsync(request, Cancel);
    }
}
