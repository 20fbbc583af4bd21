using System.Globalization;
using Atlas.Testing;
using Xunit;

namespace Atlas.Postgis.Tests.LinesOfEngagement;

/// <summary>Lines and areas that somebody drew: they override what is derived, where and while they speak.</summary>
public sealed class DrawnFilesTests : IAsyncLifetime, IDisposable
{
    private readonly FrontLine _front = new();
    private TestDatabase _database = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _database = await TestDatabase.EmptyAsync(Cancel);

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    public void Dispose() => _front.Dispose();

    [Theory]
    [InlineData("2019-02-28", 5_000, "2019-01-01-opposition-regime", null)]
    [InlineData("2019-03-01", 2_000, "drawn", 300)]
    [InlineData("2019-03-31", 2_000, "drawn", 300)]
    [InlineData("2019-04-01", 5_000, "2019-04-01-opposition-regime", null)]
    public async Task A_drawn_line_takes_the_place_of_the_derived_one_on_its_days(string day, double expectedM, string line, int? uncertaintyM)
    {
        _front.Files.Write("lines.geojson", Lines(Line("drawn", 2_000, "2019-03-01", "2019-04-01")));
        _front.Incident("2019-07-05-raid", 0, day);

        await LoadAsync();

        var stored = Assert.Single(await _database.Db.RowsAsync(
            "SELECT line_id, round(line_distance_min_m), line_uncertainty_m = $1 FROM atlas.published_incident", Cancel, uncertaintyM ?? 0));
        Assert.Equal($"{line}|{expectedM}|{uncertaintyM is not null}", stored);
    }

    [Fact]
    public async Task Within_the_extent_of_a_drawn_line_nothing_is_left_of_the_derived_one()
    {
        _front.Files.Write("lines.geojson", Lines(Line("drawn", 2_000, "2019-03-01", "2019-04-01")));

        await LoadAsync();

        Assert.Equal(
            ["2019-01-01-opposition-regime|True", "2019-03-01-opposition-regime|False", "2019-04-01-opposition-regime|True"],
            await _database.Db.RowsAsync("""
                SELECT l.id, ST_Length(ST_Intersection(l.geom, d.extent)) > 1e-5 FROM atlas.line_of_engagement l, atlas.drawn_line d
                 WHERE l.method = 'derived' ORDER BY l.id
                """, Cancel));
    }

    [Fact]
    public async Task Two_drawn_lines_of_the_same_sides_for_the_same_land_and_day_are_an_error_that_names_both()
    {
        _front.Files.Write("lines.geojson", Lines(Line("one", 2_000, "2019-03-01", "2019-04-01"), Line("two", 3_000, "2019-03-31", null)));

        var (errors, _) = await _front.Files.CheckAsync(Cancel);

        var error = Assert.Single(errors);
        Assert.StartsWith("lines.geojson:5:1 /features/1: ", error, StringComparison.Ordinal);
        Assert.Contains("drawn line 'two' and drawn line 'one'", error, StringComparison.Ordinal);
        Assert.Contains("lines.geojson:4:1 /features/0", error, StringComparison.Ordinal);
        Assert.Contains("2019-03-31", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drawn_lines_that_follow_each_other_are_no_error()
    {
        _front.Files.Write("lines.geojson", Lines(Line("one", 2_000, "2019-03-01", "2019-04-01"), Line("two", 3_000, "2019-04-01", null)));

        var (errors, _) = await _front.Files.CheckAsync(Cancel);

        Assert.Empty(errors);
    }

    [Fact]
    public async Task A_drawn_area_moves_the_line_to_its_rim()
    {
        // Land of the opposition up to 7 km east of its town, where cells would give it 5.
        _front.Files.Write("areas.geojson", Areas("opposition", 6_900 - 7_000, 7_000));
        _front.Incident("2019-07-05-raid", 6_000, "2019-03-01");

        await LoadAsync();

        Assert.Equal(
            ["2019-03-01-opposition-regime-drawn-area|1000|200"],
            await _database.Db.RowsAsync("SELECT line_id, round(line_distance_min_m), line_uncertainty_m FROM atlas.published_incident", Cancel));
    }

    [Fact]
    public async Task A_load_that_fails_leaves_lines_and_distances_as_they_were()
    {
        _front.Incident("2019-07-05-raid", 0, "2019-03-01");
        await LoadAsync();
        var before = await EverythingAsync();
        _front.Assess("west,regime,2019-02-01,0,,report").Assess("nowhere,regime,2019-02-01,0,,report");

        var failed = await _front.LoadAsync(_database.Db, Cancel);

        Assert.Single(failed.Errors);
        Assert.Equal(before, await EverythingAsync());
    }

    [Theory]
    [InlineData("west,regime,2020-01-01,0,,report", "control-assessments.csv:5:1: west is assessed on 2020-01-01, but from 2020-01-01 on nothing is known")]
    [InlineData(",unknown,2020-02-01,,,report", "control-assessments.csv:5:1: control assessment 'the end of what is known' stands here a second time")]
    [InlineData(",regime,2020-01-01,,,report", "control-assessments.csv:5:2: a row without a community ends what is known of all")]
    public async Task What_is_known_ends_once_and_for_all_communities(string row, string expected)
    {
        _front.Assess(row);

        var (errors, _) = await _front.Files.CheckAsync(Cancel);

        Assert.Contains(errors, error => error.StartsWith(expected, StringComparison.Ordinal));
    }

    private Task<IReadOnlyList<string>> EverythingAsync() => _database.Db.RowsAsync("""
        SELECT id, valid::text, ST_AsText(geom) FROM atlas.line_of_engagement
         UNION ALL SELECT id, line_id, line_distance_min_m::text FROM atlas.published_incident ORDER BY 1
        """, Cancel);

    private async Task LoadAsync() => Assert.Empty((await _front.LoadAsync(_database.Db, Cancel)).Errors);

    private static string Lines(params string[] features) => Collection("drawn_lines", features);

    private static string Areas(string controller, double from, double to) => Collection("control_areas", $$"""
        {"type": "Feature", "id": "drawn-area", "properties": {"controller": "{{controller}}", "valid_from": "2019-03-01", "method": "digitised",
         "uncertainty_m": 200, "source": "report", "place": "map 1"}, "geometry": {{Box(from, to)}} }
        """.ReplaceLineEndings(" "));

    private static string Line(string id, double metresEast, string from, string? until) => $$"""
        {"type": "Feature", "id": "{{id}}", "properties": {"side_a": "regime", "side_b": "opposition", "valid_from": "{{from}}", "valid_until": {{Quoted(until)}},
         "method": "digitised", "uncertainty_m": 300, "source": "report", "place": "map 1", "extent": {{Box(-20_000, 20_000)}} },
         "geometry": {"type": "LineString", "coordinates": [[{{Lon(metresEast)}}, 35.4], [{{Lon(metresEast)}}, 35.6]] } }
        """.ReplaceLineEndings(" ");

    private static string Box(double from, double to) =>
        $"{{\"type\": \"Polygon\", \"coordinates\": [[[{Lon(from)}, 35.4], [{Lon(to)}, 35.4], [{Lon(to)}, 35.6], [{Lon(from)}, 35.6], [{Lon(from)}, 35.4]]]}}";

    private static string Quoted(string? text) => text is null ? "null" : $"\"{text}\"";

    private static string Lon(double metresEast) => FrontLine.EastOf(metresEast).ToString("R", CultureInfo.InvariantCulture);

    private static string Collection(string record, params string[] features) =>
        $"{{\n\"type\": \"FeatureCollection\", \"record\": \"{record}\",\n\"features\": [\n{string.Join(",\n", features)}\n]\n}}\n";
}
