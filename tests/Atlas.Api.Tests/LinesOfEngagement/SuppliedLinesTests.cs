using System.Net;
using System.Text.Json;
using Atlas.Testing;
using Xunit;

namespace Atlas.Api.Tests.LinesOfEngagement;

/// <summary>Lines, areas and zones of the supplied data, as clients see them.</summary>
public sealed class SuppliedLinesTests(GeodataApi api) : IClassFixture<GeodataApi>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("2019-04-26", "khan-shaykhun", "opposition")]
    [InlineData("2019-04-26", "maarrat-an-numan", "opposition")]
    [InlineData("2019-04-26", "jisr-ash-shughur", "opposition")]
    [InlineData("2020-03-06", "saraqib", "regime")]
    [InlineData("2020-03-06", "khan-shaykhun", "regime")]
    [InlineData("2020-03-06", "kafranbel", "regime")]
    [InlineData("2020-03-06", "idlib", "opposition")]
    [InlineData("2020-03-06", "ariha", "opposition")]
    [InlineData("2018-09-17", "nubl", "regime")]
    public async Task A_town_lies_on_the_side_that_held_it(string day, string town, string controller)
    {
        var (lon, lat) = await PointOf(town);

        var areas = await Features("control-areas", $"?datetime={day}&filter=S_INTERSECTS(geom,POINT({lon} {lat}))");

        Assert.Equal([controller], areas.Select(area => area.GetProperty("controller").GetString()));
    }

    [Theory]
    [InlineData("2018-09-16", 0)]
    [InlineData("2018-09-17", 3)]
    [InlineData("2020-03-27", 3)]
    [InlineData("2020-03-28", 0)]
    public async Task There_are_lines_on_the_days_for_which_control_is_claimed_and_on_no_other(string day, int lines) =>
        Assert.Equal(lines, (await Features("lines-of-engagement", $"?datetime={day}")).Count);

    [Fact]
    public async Task On_the_day_of_a_change_only_the_new_line_holds()
    {
        var before = Assert.Single(await Features("lines-of-engagement", "?datetime=2019-05-07&side_a=opposition&side_b=regime"));
        var after = Assert.Single(await Features("lines-of-engagement", "?datetime=2019-05-08&side_a=opposition&side_b=regime"));

        Assert.Equal("2019-05-08", before.GetProperty("valid_until").GetString());
        Assert.Equal("2019-05-08", after.GetProperty("valid_from").GetString());
    }

    [Fact]
    public async Task Every_line_and_area_says_that_it_is_approximate()
    {
        var lines = await Features("lines-of-engagement", "?limit=10000");
        Assert.All(lines, line =>
        {
            Assert.Equal("derived", line.GetProperty("method").GetString());
            Assert.InRange(line.GetProperty("uncertainty_m").GetInt32(), 3_000, 10_000);
            Assert.StartsWith("Approximate: ", line.GetProperty("note").GetString(), StringComparison.Ordinal);
            Assert.NotEmpty(line.GetProperty("sources").EnumerateArray());
            Assert.NotEmpty(line.GetProperty("communities").EnumerateArray());
        });
        Assert.All(await Features("control-areas", "?limit=10000"), area => Assert.Equal("derived", area.GetProperty("method").GetString()));
        foreach (var layer in new[] { "lines-of-engagement", "control-areas", "incidents-near-lines" })
        {
            using var collection = await Json($"/api/collections/{layer}");
            Assert.Contains("APPROXIMATE", collection.RootElement.GetProperty("description").GetString(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("sochi-demilitarized-zone", "2018-09-17")]
    [InlineData("sochi-demilitarized-zone-20km", "2018-09-17")]
    [InlineData("m4-security-corridor", "2020-03-05")]
    public async Task A_zone_derived_from_a_line_or_a_road_has_a_version_that_says_so(string zone, string from)
    {
        var version = Assert.Single(await Features("de-escalation-zones", $"?zone={zone}"));

        Assert.Equal("derived", version.GetProperty("method").GetString());
        Assert.Equal(from, version.GetProperty("valid_from").GetString());
        Assert.StartsWith("Computed: ", version.GetProperty("note").GetString(), StringComparison.Ordinal);
        Assert.InRange(version.GetProperty("uncertainty_m").GetInt32(), 3_500, 5_000);
    }

    [Fact]
    public async Task The_attribution_review_lists_sole_attributions_that_cannot_be_told_from_near_a_line()
    {
        using var review = await Json("/api/reports/attribution-review");
        using var near = await Json("/api/reports/proximity?within=1km");

        var incidents = review.RootElement.GetProperty("incidents").EnumerateArray().ToList();
        Assert.Equal(1000, review.RootElement.GetProperty("within_m").GetDouble());
        Assert.Equal(near.RootElement.GetProperty("unknown").GetInt32(), review.RootElement.GetProperty("not_judged").GetInt32());
        Assert.Contains("2019-07-13-khan-sheikhoun-cave-shelter", incidents.Select(incident => incident.GetProperty("id").GetString()));
        Assert.All(incidents, incident =>
        {
            Assert.Equal("sole", incident.GetProperty("reason").GetString());
            Assert.DoesNotContain(':', incident.GetProperty("attribution").GetString()!);
            Assert.Equal("indeterminate", incident.GetProperty("proximity").GetString());
        });
        Assert.Equal(incidents.Count, review.RootElement.GetProperty("sole").GetProperty("indeterminate").GetInt32());
    }

    [Fact]
    public async Task The_attribution_review_lists_open_attributions_near_a_line_and_passes_over_joint_ones()
    {
        const string Id = "2019-07-13-khan-sheikhoun-cave-shelter";
        await api.Database.Db.ExecuteAsync("UPDATE atlas.incident_party SET role = 'alternative' WHERE incident = $1", Cancel, Id);
        await api.Database.Db.ExecuteAsync(
            "INSERT INTO atlas.incident_party (incident, position, party, role, confidence) VALUES ($1, 9, 'syrian_regime_forces', 'alternative', 'possible')", Cancel, Id);
        Assert.Equal("open", await ReasonOf(Id));

        await api.Database.Db.ExecuteAsync("UPDATE atlas.incident_party SET role = 'joint' WHERE incident = $1", Cancel, Id);
        Assert.Null(await ReasonOf(Id));

        await api.Database.Db.ExecuteAsync("DELETE FROM atlas.incident_party WHERE incident = $1 AND position = 9", Cancel, Id);
        await api.Database.Db.ExecuteAsync("UPDATE atlas.incident_party SET role = 'sole' WHERE incident = $1", Cancel, Id);
        Assert.Equal("sole", await ReasonOf(Id));
    }

    [Theory]
    [InlineData("/api/reports/attribution-review?within=0", "within")]
    [InlineData("/api/reports/attribution-review?limit=0", "limit")]
    [InlineData("/api/reports/attribution-review?proximity=within", "proximity")]
    [InlineData("/api/reports/attribution-review?colour=red", "colour")]
    [InlineData("/api/reports/proximity?limit=5", "limit")]
    [InlineData("/api/reports/proximity?zone=nowhere", "zone")]
    public async Task A_report_refuses_what_it_does_not_know(string path, string parameter)
    {
        using var answer = await api.Client.GetAsync(path, Cancel);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancel));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(parameter, problem.RootElement.GetProperty("parameter").GetString());
    }

    private async Task<string?> ReasonOf(string id)
    {
        using var review = await Json($"/api/reports/attribution-review?id={id}");
        return review.RootElement.GetProperty("incidents").EnumerateArray().Select(incident => incident.GetProperty("reason").GetString()).SingleOrDefault();
    }

    private async Task<(string Lon, string Lat)> PointOf(string community)
    {
        var row = Assert.Single(await api.Database.Db.RowsAsync("SELECT ST_X(geom)::text, ST_Y(geom)::text FROM atlas.community WHERE id = $1", Cancel, community));
        return (row.Split('|')[0], row.Split('|')[1]);
    }

    private async Task<IReadOnlyList<JsonElement>> Features(string layer, string query)
    {
        using var page = await Json($"/api/collections/{layer}/items{query}");
        return [.. page.RootElement.GetProperty("features").EnumerateArray().Select(feature => feature.GetProperty("properties").Clone())];
    }

    private async Task<JsonDocument> Json(string path) => JsonDocument.Parse(await api.Client.GetStringAsync(path, Cancel));
}
