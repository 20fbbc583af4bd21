using System.Diagnostics;
using System.Net;
using System.Text.Json;
using Atlas.Testing;
using Xunit;

namespace Atlas.Api.Tests.Cql2;

public sealed class FilterTests(GeodataApi api) : IClassFixture<GeodataApi>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("killed_min >= 5", """{"op":">=","args":[{"property":"killed_min"},5]}""")]
    [InlineData("NOT killed_min >= 5", """{"op":"not","args":[{"op":">=","args":[{"property":"killed_min"},5]}]}""")]
    [InlineData("killed_min IS NULL", """{"op":"isNull","args":[{"property":"killed_min"}]}""")]
    [InlineData("date_start BETWEEN DATE('2019-07-01') AND DATE('2019-07-31')", """{"op":"between","args":[{"property":"date_start"},{"date":"2019-07-01"},{"date":"2019-07-31"}]}""")]
    [InlineData("governorate IN ('SY-ID','SY-HL')", """{"op":"in","args":[{"property":"governorate"},["SY-ID","SY-HL"]]}""")]
    [InlineData("A_CONTAINS(weapons, ('barrel_bomb'))", """{"op":"a_contains","args":[{"property":"weapons"},["barrel_bomb"]]}""")]
    [InlineData("S_INTERSECTS(geom, BBOX(36,35,37,36))", """{"op":"s_intersects","args":[{"property":"geom"},{"bbox":[36,35,37,36]}]}""")]
    [InlineData("S_WITHIN(geom, POLYGON((36 35,37 35,37 36,36 36,36 35)))", """{"op":"s_within","args":[{"property":"geom"},{"type":"Polygon","coordinates":[[[36,35],[37,35],[37,36],[36,36],[36,35]]]}]}""")]
    [InlineData("T_INTERSECTS(date_start, INTERVAL('2019-07-01','..'))", """{"op":"t_intersects","args":[{"property":"date_start"},{"interval":["2019-07-01",".."]}]}""")]
    [InlineData("CASEI(place) LIKE CASEI('%MARKET%') OR killed_min * 2 > 60", """{"op":"or","args":[{"op":"like","args":[{"op":"casei","args":[{"property":"place"}]},{"op":"casei","args":["%MARKET%"]}]},{"op":">","args":[{"op":"*","args":[{"property":"killed_min"},2]},60]}]}""")]
    public async Task Text_and_JSON_let_the_same_features_through(string text, string json)
    {
        var fromText = await IdsAsync($"filter={Uri.EscapeDataString(text)}");
        var fromJson = await IdsAsync($"filter-lang=cql2-json&filter={Uri.EscapeDataString(json)}");

        Assert.NotEmpty(fromText);
        Assert.Equal(fromText, fromJson);
    }

    [Fact]
    public async Task An_unknown_toll_passes_neither_a_comparison_nor_its_opposite()
    {
        var all = await IdsAsync("");
        var five = await IdsAsync($"filter={Uri.EscapeDataString("killed_min >= 5")}");
        var fewer = await IdsAsync($"filter={Uri.EscapeDataString("NOT killed_min >= 5")}");
        var unknown = await IdsAsync($"filter={Uri.EscapeDataString("killed_min IS NULL")}");

        Assert.NotEmpty(unknown);
        Assert.Equal(all.Order(), five.Concat(fewer).Concat(unknown).Order());
        Assert.Equal(five, await IdsAsync("massacre=true"));
    }

    [Theory]
    [InlineData("A_CONTAINS")]
    [InlineData("A_CONTAINEDBY")]
    [InlineData("A_EQUALS")]
    [InlineData("A_OVERLAPS")]
    public async Task Lists_are_compared_as_sets(string function)
    {
        HashSet<string> asked = ["missile", "airstrike_fixed_wing"]; // the records have them the other way round
        using var all = JsonDocument.Parse(await api.Client.GetStringAsync("/api/collections/incidents/items?limit=1000", Cancel));
        var expected = all.RootElement.GetProperty("features").EnumerateArray()
            .Where(feature => Holds(feature.GetProperty("properties").GetProperty("weapons").EnumerateArray().Select(weapon => weapon.GetString()!).ToHashSet()))
            .Select(feature => feature.GetProperty("id").GetString())
            .ToList();

        Assert.NotEmpty(expected);
        Assert.Equal(expected, await IdsAsync($"filter={Uri.EscapeDataString($"{function}(weapons, ('missile', 'airstrike_fixed_wing'))")}"));

        bool Holds(HashSet<string> weapons) => function switch
        {
            "A_CONTAINS" => weapons.IsSupersetOf(asked),
            "A_CONTAINEDBY" => weapons.IsSubsetOf(asked),
            "A_EQUALS" => weapons.SetEquals(asked),
            _ => weapons.Overlaps(asked),
        };
    }

    [Theory]
    [InlineData("killed_min >=", "'>' is not expected here")]
    [InlineData("killed >= 5", "'killed' is not a queryable")]
    [InlineData("killed_min = 'five'", "cannot be compared")]
    [InlineData("killed_min + place > 5", "a number is needed here")]
    [InlineData("date_start = DATE('2019-02-30')", "is not a date")]
    [InlineData("S_INTERSECTS(geom, POINT(200 95))", "longitudes lie between")]
    [InlineData("S_INTERSECTS(geom, POLYGON((0 0,1 1,1 0,0 1,0 0)))", "the shape is not valid")]
    [InlineData("S_INTERSECTS(geom, POLYGON((0 0", "")]
    [InlineData("sleep(10)", "is not a function")]
    [InlineData("place = 'a' ; DROP TABLE atlas.incident", "is not expected here")]
    [InlineData("'a' = place) OR (1=1", "is not expected here")]
    [InlineData("killed_min", "a condition is needed here")]
    [InlineData("", "")]
    public async Task A_filter_that_makes_no_sense_is_refused_with_its_position(string filter, string expected)
    {
        using var answer = await api.Client.GetAsync($"/api/collections/incidents/items?filter={Uri.EscapeDataString(filter)}", Cancel);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancel));
        Assert.Equal("filter", problem.RootElement.GetProperty("parameter").GetString());
        Assert.Contains(expected, problem.RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Contains("position", problem.RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    public static TheoryData<string> Hostile { get; } =
    [
        new string('(', 5_000),
        string.Concat(Enumerable.Repeat("NOT ", 3_000)) + "massacre",
        string.Join(" AND ", Enumerable.Repeat("massacre", 1_500)),
        string.Concat(Enumerable.Repeat("((((((((killed_min", 1)) + " = 1" + new string(')', 8),
        "killed_min = " + string.Concat(Enumerable.Repeat("-", 4_000)) + "1",
        "killed_min > 1e308 * 1e308",
        "killed_min / 0 = 1 OR killed_min % 0 = 1",
        "2 ^ 100000 > killed_min",
        "place LIKE '" + new string('%', 5_000) + "'",
        new string('a', 20_000),
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task A_hostile_filter_is_answered_soon_and_never_by_a_failure(string filter)
    {
        var start = Stopwatch.GetTimestamp();
        using var answer = await api.Client.GetAsync($"/api/collections/incidents/items?filter={Uri.EscapeDataString(filter)}", Cancel);

        Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.BadRequest, $"{answer.StatusCode}");
        Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(10));
    }

    private async Task<List<string?>> IdsAsync(string query)
    {
        using var answer = JsonDocument.Parse(await api.Client.GetStringAsync($"/api/collections/incidents/items?limit=1000&{query}", Cancel));
        return [.. answer.RootElement.GetProperty("features").EnumerateArray().Select(feature => feature.GetProperty("id").GetString())];
    }
}
