using System.Net;
using System.Text.Json;
using Atlas.Testing;
using Xunit;

namespace Atlas.Api.Tests.Ceasefires;

public sealed class ComparisonTests(GeodataApi api) : IClassFixture<GeodataApi>
{
    private const string First = "/api/ceasefires/idlib-1-2019-08-01/comparison";
    private const string Fourth = "/api/ceasefires/idlib-4-2020-01-12/comparison";
    private const string Fifth = "/api/ceasefires/idlib-5-2020-03-06/comparison";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_used_days_are_clipped_to_what_was_monitored_on_both_sides_alike()
    {
        var answer = await Ask($"{Fifth}?window=30");

        // The last report ends with 27 March 2020: 22 days from 00:00 on 6 March.
        Assert.Equal(30, answer.GetProperty("requested").GetProperty("days").GetInt32());
        Assert.Equal(22, answer.GetProperty("used").GetProperty("days").GetInt32());
        Assert.Equal("2020-02-13T00:00:00+02:00", answer.GetProperty("used").GetProperty("start").GetString());
        Assert.Equal("2020-03-06T00:00:00+02:00", answer.GetProperty("used").GetProperty("turns_at").GetString());
        Assert.Superset(new HashSet<string> { "window_clipped", "coverage_gap" }, Caveats(answer));
    }

    [Fact]
    public async Task Ma_aret_Misreen_is_counted_once_before_the_fifth_ceasefire()
    {
        var answer = await Ask($"{Fifth}?window=22");

        Assert.Equal((1, 0, 0), Counts(answer));
        Assert.Equal(15, answer.GetProperty("counts").GetProperty("before").GetProperty("killed_min").GetInt32());
    }

    [Fact]
    public async Task The_answer_says_which_effective_time_is_used_and_names_the_other()
    {
        var ceasefire = (await Ask(Fourth)).GetProperty("ceasefire");

        Assert.Equal("2020-01-12T00:01:00+02:00", ceasefire.GetProperty("effective_at").GetString());
        var other = Assert.Single(ceasefire.GetProperty("effective_alternatives").EnumerateArray());
        Assert.Equal("00:00", other.GetProperty("effective_time").GetString());
        Assert.Equal("snhr-2020-03-27", other.GetProperty("source").GetString());
    }

    [Theory]
    [InlineData(First, "idlib-1-2019-08-01", 60)]
    [InlineData(Fourth, "idlib-4-2020-01-12", 54)]
    [InlineData(Fifth, "idlib-5-2020-03-06", 22)]
    public async Task Counts_are_those_of_the_layer_in_the_used_days(string path, string ceasefire, int window)
    {
        var counts = Counts(await Ask($"{path}?window={window}"));

        Assert.Equal(await PhasesOfLayer(ceasefire, window), counts);
    }

    [Theory]
    [InlineData("")]
    [InlineData("&governorate=SY-ID")]
    [InlineData("&massacre=true")]
    [InlineData("&party=russian_forces")]
    [InlineData("&bbox=36.4,35.5,36.9,36")]
    [InlineData("&filter=killed_min%20>=%2010")]
    public async Task Cells_add_up_to_margins_and_margins_to_the_total(string filter)
    {
        var table = (await Ask($"{First}?window=97{filter}")).GetProperty("table");
        var total = Incidents(table.GetProperty("total"));

        Assert.NotEqual(0, total.Before);
        Assert.Equal(total, Sum(table.GetProperty("cells")));
        Assert.Equal(total, Sum(table.GetProperty("by_attribution")));
        Assert.Equal(total, Sum(table.GetProperty("by_governorate")));
        foreach (var margin in table.GetProperty("by_attribution").EnumerateArray())
        {
            var cells = table.GetProperty("cells").EnumerateArray().Where(cell => cell.GetProperty("attribution").GetString() == margin.GetProperty("key").GetString());
            Assert.Equal(Incidents(margin.GetProperty("tallies")), Sum(cells));
        }
    }

    [Fact]
    public async Task A_filter_means_the_same_as_on_the_layer()
    {
        var all = Counts(await Ask($"{First}?window=60"));
        var russian = Counts(await Ask($"{First}?window=60&party=russian_forces"));
        var layer = await PhasesOfLayer("idlib-1-2019-08-01", 60, "&party=russian_forces");

        Assert.Equal(layer, russian);
        Assert.InRange(russian.Before, 1, all.Before - 1);
    }

    [Fact]
    public async Task Until_the_next_ceasefire_ends_where_it_takes_effect()
    {
        var answer = await Ask($"{Fourth}?until=next_ceasefire");

        // 12 January 00:01 to 6 March 00:00 holds 53 whole days.
        Assert.Equal(53, answer.GetProperty("used").GetProperty("days").GetInt32());
        Assert.Contains("other_ceasefires_inside", Caveats(answer));
    }

    [Fact]
    public async Task Nothing_recorded_on_either_side_gives_no_ratio()
    {
        var answer = await Ask($"{Fifth}?window=22&weapon=chemical");

        Assert.Equal((0, 0, 0), Counts(answer));
        Assert.True(answer.GetProperty("estimate").GetProperty("ratio").GetProperty("nothing_recorded").GetBoolean());
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("estimate").GetProperty("ratio").GetProperty("ratio").ValueKind);
        Assert.StartsWith("No incidents recorded in either period", answer.GetProperty("sentence").GetProperty("en").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_recorded_before_leaves_a_lower_bound_and_no_ratio()
    {
        var ratio = (await Ask($"{Fourth}?window=30")).GetProperty("estimate").GetProperty("ratio");

        Assert.Equal(JsonValueKind.Null, ratio.GetProperty("ratio").ValueKind);
        Assert.Equal(JsonValueKind.Null, ratio.GetProperty("high").ValueKind);
        Assert.True(ratio.GetProperty("is_unbounded_above").GetBoolean());
        Assert.True(ratio.GetProperty("low").GetDouble() > 0);
    }

    [Fact]
    public async Task A_fall_that_may_be_the_end_of_a_report_is_said_to_be_that() => Assert.Contains("sources_differ", Caveats(await Ask(First)));

    [Fact]
    public async Task Selected_incidents_are_said_to_be_selected() => Assert.Contains("selected_incidents_only", Caveats(await Ask(First)));

    [Theory]
    [InlineData("/api/ceasefires/idlib-5-2020-03-06/comparison?window=6", "allow_short")]
    [InlineData("/api/ceasefires/idlib-3-2020-01-09/comparison?until=next_ceasefire", "allow_short")]
    [InlineData("/api/ceasefires/de-escalation-2017-05-04/comparison", "window")]
    public async Task Too_few_days_are_not_comparable(string path, string parameter)
    {
        using var answer = await api.Client.GetAsync(path, Cancel);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(parameter, await ParameterAtFault(answer));
    }

    [Fact]
    public async Task A_short_time_is_compared_where_the_reader_insists()
    {
        var answer = await Ask($"{Fourth}?window=6&allow_short=true");

        Assert.Equal((0, 1, 0), Counts(answer));
        Assert.Contains("short_window", Caveats(answer));
    }

    [Theory]
    [InlineData("window=0", "window")]
    [InlineData("window=731", "window")]
    [InlineData("window=ten", "window")]
    [InlineData("until=tomorrow", "until")]
    [InlineData("window=30&until=end", "until")]
    [InlineData("allow_short=yes", "allow_short")]
    [InlineData("f=xml", "f")]
    [InlineData("f=csv&table=weather", "table")]
    [InlineData("table=daily", "table")]
    [InlineData("phase=after", "phase")]
    [InlineData("datetime=2020-01-15", "datetime")]
    [InlineData("filter=date_start%20>%20DATE('2020-01-15')", "filter")]
    [InlineData("governorate=SY-XX", "governorate")]
    [InlineData("zone=nowhere", "zone")]
    [InlineData("party=nobody", "party")]
    [InlineData("limit=5", "limit")]
    public async Task A_bad_value_is_a_problem_that_names_the_parameter(string query, string parameter)
    {
        foreach (var path in new[] { Fourth, "/api/ceasefires/comparisons" })
        {
            using var answer = await api.Client.GetAsync($"{path}?{query}", Cancel);

            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            Assert.Equal(parameter, await ParameterAtFault(answer));
        }
    }

    [Fact]
    public async Task A_side_of_which_no_toll_is_known_has_no_sum_of_tolls()
    {
        var toll = (await Ask($"{First}?window=60&filter=killed_min IS NULL")).GetProperty("estimate").GetProperty("death_toll");

        Assert.Equal(JsonValueKind.Null, toll.GetProperty("before").ValueKind);
        Assert.Equal(0, toll.GetProperty("after").GetInt32());
        Assert.Equal(JsonValueKind.Null, toll.GetProperty("ratio").ValueKind);
    }

    [Fact]
    public async Task An_unknown_ceasefire_is_not_found()
    {
        using var answer = await api.Client.GetAsync("/api/ceasefires/idlib-6/comparison", Cancel);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task The_table_of_all_ceasefires_has_a_row_for_each_and_agrees_with_the_comparison()
    {
        var rows = (await Ask("/api/ceasefires/comparisons?window=22")).EnumerateArray().ToList();
        var ceasefires = await Ask("/api/collections/ceasefires/items");
        var fifth = Assert.Single(rows, row => row.GetProperty("ceasefire").GetString() == "idlib-5-2020-03-06");

        Assert.Equal(ceasefires.GetProperty("numberMatched").GetInt32(), rows.Count);
        Assert.True(fifth.GetProperty("comparable").GetBoolean());
        Assert.Equal(Counts(await Ask($"{Fifth}?window=22")), (fifth.GetProperty("before_incidents").GetInt32(),
            fifth.GetProperty("after_incidents").GetInt32(), fifth.GetProperty("indeterminate_incidents").GetInt32()));
        Assert.Contains(rows, row => !row.GetProperty("comparable").GetBoolean() && row.GetProperty("rate_ratio").ValueKind == JsonValueKind.Null);
    }

    private async Task<JsonElement> Ask(string path)
    {
        using var answer = await api.Client.GetAsync(path, Cancel);
        var text = await answer.Content.ReadAsStringAsync(Cancel);
        Assert.True(answer.IsSuccessStatusCode, text);
        using var json = JsonDocument.Parse(text);
        return json.RootElement.Clone();
    }

    private async Task<(int Before, int After, int Indeterminate)> PhasesOfLayer(string ceasefire, int window, string filter = "")
    {
        var layer = await Ask($"/api/collections/ceasefire-incidents/items?limit=1000&ceasefire={ceasefire}&window={window}{filter}");
        var phases = layer.GetProperty("features").EnumerateArray().CountBy(feature => feature.GetProperty("properties").GetProperty("phase").GetString()!).ToDictionary();
        return (phases.GetValueOrDefault("before"), phases.GetValueOrDefault("after"), phases.GetValueOrDefault("indeterminate"));
    }

    private static async Task<string?> ParameterAtFault(HttpResponseMessage answer)
    {
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancel));
        return problem.RootElement.GetProperty("parameter").GetString();
    }

    private static HashSet<string> Caveats(JsonElement answer) =>
        [.. answer.GetProperty("caveats").EnumerateArray().Select(caveat => caveat.GetProperty("code").GetString()!)];

    private static (int Before, int After, int Indeterminate) Counts(JsonElement answer) => Incidents(answer.GetProperty("counts"));

    private static (int Before, int After, int Indeterminate) Incidents(JsonElement tallies)
    {
        return (Of("before"), Of("after"), Of("indeterminate"));

        int Of(string phase) => tallies.GetProperty(phase).GetProperty("incidents").GetInt32();
    }

    private static (int Before, int After, int Indeterminate) Sum(JsonElement rows) => Sum(rows.EnumerateArray());

    private static (int Before, int After, int Indeterminate) Sum(IEnumerable<JsonElement> rows) => rows.Select(row => Incidents(row.GetProperty("tallies")))
        .Aggregate((sum, row) => (sum.Before + row.Before, sum.After + row.After, sum.Indeterminate + row.Indeterminate));
}
