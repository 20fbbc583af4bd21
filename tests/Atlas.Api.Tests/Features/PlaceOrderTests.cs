using System.Net;
using Atlas.Testing;
using Xunit;

namespace Atlas.Api.Tests.Features;

/// <summary>Without <c>sortby</c> incidents come in the order of their places, a box no less than all of them, and what has no place comes last.</summary>
public sealed class PlaceOrderTests(ManyIncidents many) : IClassFixture<ManyIncidents>
{
    private const string Items = "/api/collections/incidents/items";

    public static TheoryData<string, int> Pages => new()
    {
        { "", 7 },
        { "", 1000 },
        { "&bbox=36.2,35.2,36.45,35.45", 1 },
        { "&bbox=36.2,35.2,36.45,35.45", 10 },
        { "&bbox=36,35,37,36", 83 },
        { "&bbox=22.5,11.25,45,45", 50 },
        { "&bbox=22.5,11.25,22.5,11.25", 3 },
        { "&bbox=-180,-90,180,90", 100 },
        { "&bbox=-90,-90,0,90", 2 },
        { "&bbox=170,-90,36.5,90", 40 },
        { "&bbox=36.2,35.2,36.45,35.45&massacre=false", 9 },
        { "&bbox=36.2,35.2,36.45,35.45&datetime=2015-05-05", 9 },
        { "&bbox=36.2,35.2,36.45,35.45&datetime=2015-05-06/2016-03-03", 9 },
        { "&bbox=35,34,38,37&datetime=2015-05-05", 90 },
        { "&bbox=36.2,35.2,36.45,35.45&datetime=2011-01-01/2020-01-01", 9 },
        { "&bbox=4000000,4150000,4100000,4300000&bbox-crs=http://www.opengis.net/def/crs/EPSG/0/3857", 50 },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Following_next_gives_every_feature_once_in_the_order_of_the_whole_layer(string query, int limit)
    {
        var whole = await many.Client.IdsAsync("incidents");
        var wanted = (await many.Client.IdsAsync("incidents", $"{query}&sortby=id")).ToHashSet();

        Assert.Equal(whole.Where(wanted.Contains), await WalkAsync($"{Items}?limit={limit}{query}"));
    }

    [Theory]
    [InlineData("36.2,35.2,36.45,35.45")]
    [InlineData("22.5,11.25,45,45")]
    [InlineData("-90,-45,0,0")]
    public async Task A_box_has_exactly_what_lies_in_it(string bbox)
    {
        var inside = await many.Database.Db.RowsAsync($"""
            SELECT id FROM atlas.published_incident, (SELECT string_to_array('{bbox}', ',')::float8[] AS b) AS box
             WHERE geom IS NULL OR (ST_X(geom) BETWEEN b[1] AND b[3] AND ST_Y(geom) BETWEEN b[2] AND b[4])
             ORDER BY geom IS NULL, ST_GeoHash(geom, 12) COLLATE "C", id
            """, TestContext.Current.CancellationToken);

        Assert.Equal(inside, await many.Client.IdsAsync("incidents", $"&bbox={bbox}"));
    }

    [Theory]
    [InlineData("massacres")]
    [InlineData("incidents-near-lines")]
    [InlineData("ceasefire-incidents")]
    public async Task Layers_made_of_incidents_are_paged_the_same_way(string layer)
    {
        var box = "&bbox=35.9,35.1,36.9,36.1" + (layer == "incidents-near-lines" ? "&proximity=outside,unknown,indeterminate" : "");
        var whole = await many.Client.IdsAsync(layer, box);

        Assert.NotEmpty(whole);
        Assert.Equal(whole, await WalkAsync($"/api/collections/{layer}/items?limit=3{box}"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("&bbox=36,35,37,36")]
    public async Task An_offset_passes_over_what_the_pages_before_had(string query)
    {
        var walked = await WalkAsync($"{Items}?limit=100{query}");

        var page = await many.Client.JsonAsync($"{Items}?limit=30&offset=170{query}");

        Assert.Equal(walked.Skip(170).Take(30), Answers.Ids(page.GetProperty("features").EnumerateArray()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("&bbox=36,35,37,36")]
    public async Task An_offset_beyond_everything_finds_nothing(string query)
    {
        var page = await many.Client.JsonAsync($"{Items}?limit=10000&offset=2147483647{query}");

        Assert.Equal(0, page.GetProperty("numberReturned").GetInt32());
        Assert.Null(page.Link("next"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("&bbox=36,35,37,36")]
    public async Task What_is_published_between_two_pages_neither_repeats_nor_hides_a_feature(string query)
    {
        var before = await WalkAsync($"{Items}?limit=1000{query}");
        var first = await many.Client.JsonAsync($"{Items}?limit=200{query}");
        await many.PublishAsync($"late-{query.Length}", 120);

        var others = await WalkAsync(first.Link("next")!);

        var all = Answers.Ids(first.GetProperty("features").EnumerateArray()).Concat(others).ToList();
        Assert.Equal(all.Count, all.Distinct().Count());
        Assert.Equal(before, all.Where(before.Contains));
    }

    [Fact]
    public async Task A_cursor_of_this_order_serves_no_other_and_no_change()
    {
        var cursor = (await many.Client.JsonAsync($"{Items}?limit=5")).Link("next")!.Split("cursor=")[1].Split('&')[0];
        var sorted = (await many.Client.JsonAsync($"{Items}?limit=5&sortby=id")).Link("next")!.Split("cursor=")[1].Split('&')[0];

        foreach (var query in new[] { $"sortby=id&cursor={cursor}", $"cursor={sorted}", $"cursor={cursor[1..]}", $"cursor={(cursor[9] == 'A' ? 'B' : 'A')}{cursor[1..]}" })
        {
            var problem = await many.Client.ProblemAsync($"{Items}?{query}", HttpStatusCode.BadRequest);
            Assert.Equal("cursor", problem.GetProperty("parameter").GetString());
        }
    }

    [Theory]
    [InlineData("", 100, false)]
    [InlineData("", 1000, true)]
    [InlineData("&bbox=-180,-90,180,90", 100, false)]
    [InlineData("&bbox=-180,-90,180,90", 1000, true)]
    [InlineData("&bbox=36.2,35.2,36.45,35.45", 1, true)]
    [InlineData("&bbox=36.2,35.2,36.45,35.45&datetime=2015-05-05", 1, true)]
    public async Task A_total_is_exact_or_left_out_where_counting_would_cost_more_than_reading(string query, int limit, bool isCounted)
    {
        var all = await WalkAsync($"{Items}?limit=500{query}");

        var page = await many.Client.JsonAsync($"{Items}?limit={limit}{query}");

        Assert.Equal(isCounted ? $"{all.Count}" : "", page.TryGetProperty("numberMatched", out var matched) ? matched.GetRawText() : "");
        Assert.False(page.Link("next") is { } next && (await many.Client.JsonAsync(next)).TryGetProperty("numberMatched", out _));
    }

    private async Task<IReadOnlyList<string>> WalkAsync(string? page)
    {
        var ids = new List<string>();
        while (page is not null)
        {
            var answer = await many.Client.JsonAsync(page);
            ids.AddRange(Answers.Ids(answer.GetProperty("features").EnumerateArray()));
            page = answer.Link("next");
        }

        return ids;
    }
}
