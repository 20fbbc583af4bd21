using System.Globalization;
using System.Net;
using System.Text.Json;
using Atlas.Testing;
using Xunit;

namespace Atlas.Api.Tests.LinesOfEngagement;

/// <summary>Incidents near the lines, as clients see them.</summary>
public sealed class NearLinesTests(GeodataApi api) : IClassFixture<GeodataApi>
{
    private const string Items = "/api/collections/incidents-near-lines/items";
    private const string KafrHalab = "2019-05-28-kafr-halab-air-raid";
    private const string KhanShaykhun = "2019-07-13-khan-sheikhoun-cave-shelter";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Without_parameters_the_distance_is_5_km_and_the_verdicts_are_within_and_indeterminate()
    {
        var unsaid = await Features("");
        var said = await Features("?within=5km&proximity=within,indeterminate");

        Assert.NotEmpty(unsaid);
        Assert.Equal(Ids(said), Ids(unsaid));
        Assert.All(unsaid, feature => Assert.Contains(feature.GetProperty("proximity").GetString(), new[] { "within", "indeterminate" }));
    }

    [Theory]
    [InlineData("5km", "5000")]
    [InlineData("5000m", "5000")]
    [InlineData("12.5km", "12500")]
    public async Task A_distance_may_be_given_in_metres_or_kilometres(string one, string other) =>
        Assert.Equal(Ids(await Features($"?within={one}&proximity=within,outside")), Ids(await Features($"?within={other}&proximity=within,outside")));

    [Theory]
    [InlineData(0, "within")]
    [InlineData(-1, "indeterminate")]
    public async Task Distance_and_uncertainty_may_together_reach_the_distance_asked_for(int ulps, string expected)
    {
        var furthest = await Stored("line_distance_max_m + (uncertainty_m + line_uncertainty_m)");

        Assert.Equal(expected, await Verdict(ulps == 0 ? furthest : Math.BitDecrement(furthest)));
    }

    [Theory]
    [InlineData(0, "indeterminate")]
    [InlineData(-1, "outside")]
    public async Task Distance_less_uncertainty_must_be_more_than_the_distance_asked_for_to_be_outside(int ulps, string expected)
    {
        var nearest = await Stored("line_distance_min_m - (uncertainty_m + line_uncertainty_m)");

        Assert.Equal(expected, await Verdict(ulps == 0 ? nearest : Math.BitDecrement(nearest)));
    }

    [Fact]
    public async Task Every_incident_has_one_verdict_and_all_are_counted()
    {
        using var counts = await Json("/api/reports/proximity?within=20km");
        foreach (var verdict in new[] { "within", "outside", "indeterminate", "unknown" })
        {
            var listed = await Features($"?within=20km&proximity={verdict}");

            Assert.Equal(counts.RootElement.GetProperty(verdict).GetInt32(), listed.Count);
            Assert.NotEmpty(listed);
        }

        using var all = await Json("/api/collections/incidents/items?limit=1");
        Assert.Equal(
            all.RootElement.GetProperty("numberMatched").GetInt32(),
            new[] { "within", "outside", "indeterminate", "unknown" }.Sum(verdict => counts.RootElement.GetProperty(verdict).GetInt32()));
    }

    [Fact]
    public async Task Filters_mean_the_same_on_counts_as_on_features()
    {
        const string Filters = "governorate=SY-HM&datetime=2019-07-01/2019-07-31";
        using var counts = await Json($"/api/reports/proximity?within=20km&{Filters}");

        foreach (var verdict in new[] { "within", "outside", "indeterminate", "unknown" })
        {
            Assert.Equal((await Features($"?within=20km&proximity={verdict}&{Filters}")).Count, counts.RootElement.GetProperty(verdict).GetInt32());
        }
    }

    [Fact]
    public async Task After_the_last_day_for_which_control_is_claimed_the_verdict_is_unknown_and_no_line_is_named()
    {
        var later = await Features("?proximity=within,outside,indeterminate,unknown&filter=date_start>=DATE('2020-03-28')");

        Assert.NotEmpty(later);
        Assert.All(later, feature =>
        {
            Assert.Equal("unknown", feature.GetProperty("proximity").GetString());
            Assert.Equal(JsonValueKind.Null, feature.GetProperty("line_id").ValueKind);
            Assert.Equal(JsonValueKind.Null, feature.GetProperty("line_distance_min_m").ValueKind);
            Assert.Equal(JsonValueKind.Null, feature.GetProperty("distance_band").ValueKind);
        });
    }

    [Fact]
    public async Task A_month_has_the_range_of_all_lines_of_the_month()
    {
        // December 2019: the front near Joubas moved on the 23rd.
        var feature = Assert.Single(await Features("?proximity=within,outside,indeterminate&within=15km&id=2019-12-joubas-camp"));

        var (least, greatest) = (feature.GetProperty("line_distance_min_m").GetInt32(), feature.GetProperty("line_distance_max_m").GetInt32());
        Assert.True(least + 1000 < greatest);
        Assert.Equal("indeterminate", feature.GetProperty("proximity").GetString());
    }

    [Theory]
    [InlineData("within=0", "within")]
    [InlineData("within=-1", "within")]
    [InlineData("within=100001", "within")]
    [InlineData("within=100.001km", "within")]
    [InlineData("within=5mi", "within")]
    [InlineData("within=1e3", "within")]
    [InlineData("within=NaN", "within")]
    [InlineData("within=", "within")]
    [InlineData("within=5km&within=6km", "within")]
    [InlineData("proximity=near", "proximity")]
    [InlineData("proximity=", "proximity")]
    [InlineData("proximity=within,", "proximity")]
    public async Task A_bad_value_is_refused_by_name(string query, string parameter)
    {
        using var answer = await api.Client.GetAsync($"{Items}?{query}", Cancel);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancel));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(parameter, problem.RootElement.GetProperty("parameter").GetString());
    }

    [Theory]
    [InlineData("within=100km")]
    [InlineData("within=0.5")]
    public async Task The_ends_of_the_range_are_allowed(string query)
    {
        using var answer = await api.Client.GetAsync($"{Items}?{query}", Cancel);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task A_record_tells_the_line_of_its_day()
    {
        using var record = await Json($"/api/incidents/{KhanShaykhun}");

        var line = record.RootElement.GetProperty("line");
        Assert.Equal("2019-05-26-opposition-regime", line.GetProperty("id").GetString());
        Assert.Equal("2019-05-26", line.GetProperty("valid_from").GetString());
        Assert.Equal(line.GetProperty("line_distance_min_m").GetInt32(), line.GetProperty("line_distance_max_m").GetInt32());
        Assert.InRange(line.GetProperty("line_uncertainty_m").GetInt32(), 3_500, 5_000);
        Assert.Equal(48, line.GetProperty("line_lag_days").GetInt32());
        Assert.False(record.RootElement.TryGetProperty("line_near_m", out _));
    }

    [Fact]
    public async Task A_record_of_a_day_without_a_line_has_none()
    {
        using var record = await Json("/api/incidents/2023-02-19-citadel-of-damascus");

        Assert.Equal(JsonValueKind.Null, record.RootElement.GetProperty("line").ValueKind);
    }

    private Task<double> Stored(string expression) => api.Database.Db.ScalarAsync<double>(
        $"SELECT {expression} FROM atlas.published_incident WHERE id = '{KafrHalab}'", Cancel);

    private async Task<string?> Verdict(double withinM)
    {
        var within = withinM.ToString("R", CultureInfo.InvariantCulture);
        var feature = Assert.Single(await Features($"?proximity=within,outside,indeterminate,unknown&within={within}&id={KafrHalab}"));
        return feature.GetProperty("proximity").GetString();
    }

    private async Task<IReadOnlyList<JsonElement>> Features(string query)
    {
        using var page = await Json(Items + query);
        return [.. page.RootElement.GetProperty("features").EnumerateArray().Select(feature => feature.GetProperty("properties").Clone())];
    }

    private async Task<JsonDocument> Json(string path) => JsonDocument.Parse(await api.Client.GetStringAsync(path, Cancel));

    private static IEnumerable<string?> Ids(IEnumerable<JsonElement> features) => features.Select(feature => feature.GetProperty("id").GetString());
}
