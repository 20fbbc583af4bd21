using System.Diagnostics;
using System.Net;
using System.Text.Json;
using Atlas.Api.Tests.Ogc;
using Atlas.Testing;
using Xunit;

namespace Atlas.Api.Tests.Cql2;

[Trait(ConformanceTests.Class, "ogcapi-features-3/1.0/conf/filter")]
[Trait(ConformanceTests.Class, "ogcapi-features-3/1.0/conf/features-filter")]
[Trait(ConformanceTests.Class, "cql2/1.0/conf/cql2-json")]
[Trait(ConformanceTests.Class, "cql2/1.0/conf/cql2-text")]
[Trait(ConformanceTests.Class, "cql2/1.0/conf/array-functions")]
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
    [InlineData("INTERVAL('2019-07-22','2019-07-22')")]
    [InlineData("INTERVAL('2019-07-21T21:00:00Z','2019-07-22')")]
    [InlineData("INTERVAL('2019-07-22','2019-07-21T21:00:00Z')")]
    public async Task An_interval_may_be_one_moment(string moment) =>
        Assert.Contains("2019-07-22-maarat-al-numan-market", await IdsAsync($"filter={Uri.EscapeDataString($"T_INTERSECTS(date_start,{moment})")}"));

    [Theory]
    [InlineData("killed_min >=", "the filter ends too early")]
    [InlineData("place LIKE 'a\\'", "the filter ends too early")]
    [InlineData("killed_min IN (1, 2,, 3)", "',' is not expected here (at position 21)")]
    [InlineData("killed_min IN (1, 'two')", "cannot be compared")]
    [InlineData("killed_min = 1 # 2", "'#' is not expected here (at position 16)")]
    [InlineData("updated_at > TIMESTAMP('2019-07-22T06:00:00')", "is not an RFC 3339 date-time with an offset")]
    [InlineData("updated_at > TIMESTAMP('2019-07-22T06:00Z')", "is not an RFC 3339 date-time with an offset")]
    [InlineData("updated_at > TIMESTAMP('2019-07-22 06:00:00Z')", "is not an RFC 3339 date-time with an offset")]
    [InlineData("S_INTERSECTS(geom, POLYGON EMPTY)", "an empty shape is nowhere")]
    [InlineData("S_INTERSECTS(geom, MULTIPOINT Z EMPTY)", "an empty shape is nowhere")]
    [InlineData("S_INTERSECTS(geom, GEOMETRYCOLLECTION(POINT EMPTY))", "an empty shape is nowhere")]
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
    [InlineData("T_DURING(date_start, INTERVAL('2020-01-01','2019-01-01'))", "the interval ends before it begins (at position 44)")]
    [InlineData("T_DURING(date_start, INTERVAL('2020-01-01T00:00:01Z','2020-01-01T00:00:00Z'))", "the interval ends before it begins (at position 54)")]
    [InlineData("T_DURING(INTERVAL('2020-01-01','2019-12-31T21:59:59Z'), INTERVAL(date_start,date_end))", "the interval ends before it begins (at position 32)")]
    [InlineData("T_DURING(date_start, INTERVAL('2019-12-31T22:00:01Z','2020-01-01'))", "the interval ends before it begins (at position 54)")]
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

    [Theory]
    [InlineData("""{"op":"like","args":[{"property":"place"},"a\\"]}""", "cannot end in a backslash")]
    [InlineData("""{"op":"like","args":[{"property":"place"},{"op":"casei","args":["a\\\\\\"]}]}""", "cannot end in a backslash")]
    [InlineData("""{"op":"s_intersects","args":[{"property":"geom"},{"type":"Polygon","coordinates":[]}]}""", "an empty shape is nowhere")]
    [InlineData("""{"op":"s_intersects","args":[{"property":"geom"},{"type":"MultiPoint","coordinates":[]}]}""", "an empty shape is nowhere")]
    [InlineData("""{"op":"s_intersects","args":[{"property":"geom"},{"type":"GeometryCollection","geometries":[]}]}""", "an empty shape is nowhere")]
    [InlineData("""{"op":"t_during","args":[{"property":"date_start"},{"interval":["2020-01-01","2019-01-01"]}]}""", "the interval ends before it begins")]
    [InlineData("""{"op":">","args":[{"property":"updated_at"},{"timestamp":"2019-07-22T06:00:00"}]}""", "is not an RFC 3339 date-time with an offset")]
    public async Task JSON_that_makes_no_sense_is_refused_as_the_text_is(string filter, string expected)
    {
        var problem = await api.Client.ProblemAsync($"/api/collections/incidents/items?filter-lang=cql2-json&filter={Uri.EscapeDataString(filter)}", HttpStatusCode.BadRequest);

        Assert.Equal("filter", problem.GetProperty("parameter").GetString());
        Assert.Contains(expected, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pattern_that_a_property_gives_and_that_ends_in_a_backslash_is_refused_in_words()
    {
        await api.Database.Db.ExecuteAsync("UPDATE atlas.incident SET place = '%\\' WHERE id = '2019-11-qahh-camp'", Cancel);

        var problem = await api.Client.ProblemAsync("/api/collections/incidents/items?filter=title_en%20LIKE%20place", HttpStatusCode.BadRequest);

        Assert.Contains("cannot end in a backslash", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CASEI('Straße') = CASEI('STRASSE')")]
    [InlineData("CASEI('STRASSE') LIKE CASEI('%aße')")]
    [InlineData("CASEI('ΌΔΟΣ') = CASEI('όδος') AND CASEI('ΌΔΟΣ') LIKE CASEI('%Σ')")]
    [InlineData("ACCENTI(CASEI('İSTANBUL')) = CASEI('istanbul') AND CASEI('IĞDIR') = CASEI('ığdır')")]
    [InlineData("NOT CASEI('İ') = CASEI('i')")]
    [InlineData("ACCENTI('مُحَمَّد') = 'محمد' AND CASEI('حلب') = 'حلب'")]
    [InlineData("NOT ACCENTI('أحمد') = ACCENTI('احمد')")]
    [InlineData("CASEI('ſ') = 's' AND CASEI('ﬁ') = 'fi'")]
    public async Task Case_is_folded_in_full_and_by_the_rules_of_no_language(string filter) =>
        Assert.Equal(28, (await IdsAsync($"filter={Uri.EscapeDataString(filter)}")).Count);

    [Theory]
    [InlineData("killed_min IN (0, 4, 40)", "killed_min = 0 OR killed_min = 4 OR killed_min = 40")]
    [InlineData("killed_min NOT IN (0, 4, 40)", "killed_min <> 0 AND killed_min <> 4 AND killed_min <> 40")]
    [InlineData("killed_min IN (4, 2 + 2, site_count)", "killed_min = 4 OR killed_min = site_count")]
    [InlineData("CASEI(governorate) IN (CASEI('SY-ID'), 'sy-hl')", "governorate = 'SY-ID' OR governorate = 'SY-HL'")]
    [InlineData("governorate IN ('SY-ID', 'SY-HL')", "governorate = 'SY-ID' OR governorate = 'SY-HL'")]
    [InlineData("date_start IN (DATE('2019-07-05'), DATE('2019-07-22'))", "date_start = DATE('2019-07-05') OR date_start = DATE('2019-07-22')")]
    public async Task A_list_means_what_its_items_mean_one_by_one(string list, string oneByOne)
    {
        var ids = await IdsAsync($"filter={Uri.EscapeDataString(list)}");

        Assert.NotEmpty(ids);
        Assert.Equal(await IdsAsync($"filter={Uri.EscapeDataString(oneByOne)}"), ids);
    }

    [Fact]
    public async Task Thousands_of_values_are_one_list()
    {
        var values = string.Join(',', Enumerable.Range(0, 2_500));

        Assert.Equal(await IdsAsync("filter=killed_min%20IS%20NOT%20NULL"), await IdsAsync($"filter=killed_min%20IN%20({values})"));
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
