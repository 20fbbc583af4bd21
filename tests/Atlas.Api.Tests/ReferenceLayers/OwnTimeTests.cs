using Xunit;

namespace Atlas.Api.Tests.ReferenceLayers;

/// <summary>Conditions that an index can be used for let through what those let through for which none can.</summary>
public sealed class OwnTimeTests(OwnTimes own) : IClassFixture<OwnTimes>
{
    private const int All = 43;

    private static readonly string[] Instants = ["2018-01-01", "2019-03-28", "2019-03-28T22:00:00Z", "2019-03-29", "2019-10-24T21:30:00Z", "2019-10-24T22:00:00Z", "2019-10-25", "2021-01-01"];

    private static readonly string[] Moments =
    [
        "DATE('2019-03-29')", "DATE('2019-10-25')", "TIMESTAMP('2019-03-28T22:00:00Z')", "TIMESTAMP('2019-03-28T23:00:00Z')", "TIMESTAMP('2019-10-24T21:30:00Z')",
        "INTERVAL('2019-03-28','2019-10-24T22:00:00Z')", "INTERVAL('..','2019-03-29')", "INTERVAL('2019-03-28T22:00:00Z','..')",
    ];

    private static readonly string[] Periods = ["days_start", "instants_end", "clock_start", "INTERVAL(days_start,days_end)", "INTERVAL(instants_start,days_end)", "INTERVAL('..',clock_end)"];

    public static TheoryData<string> Kinds => [.. OwnTimes.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_window_finds_the_same_periods_by_their_ends_and_by_their_ranges(string kind)
    {
        var windows = Instants.SelectMany((from, i) => Instants.Skip(i).Select(to => $"{from}/{to}").Append(from).Append($"{from}/..").Append($"../{from}"));
        var counts = new HashSet<int>();
        foreach (var window in windows)
        {
            var byEnds = await IdsAsync($"stays-{kind}", $"datetime={window}");

            Assert.Equal(await IdsAsync($"stays_seen-{kind}", $"datetime={window}"), byEnds);
            counts.Add(byEnds.Count);
        }

        Assert.True(counts.Count > 4 && counts.Min() < All / 2, string.Join(' ', counts));
    }

    [Theory]
    [InlineData("T_AFTER")]
    [InlineData("T_BEFORE")]
    [InlineData("T_CONTAINS")]
    [InlineData("T_DISJOINT")]
    [InlineData("T_DURING")]
    [InlineData("T_EQUALS")]
    [InlineData("T_FINISHEDBY")]
    [InlineData("T_FINISHES")]
    [InlineData("T_INTERSECTS")]
    [InlineData("T_MEETS")]
    [InlineData("T_METBY")]
    [InlineData("T_OVERLAPPEDBY")]
    [InlineData("T_OVERLAPS")]
    [InlineData("T_STARTEDBY")]
    [InlineData("T_STARTS")]
    public async Task A_temporal_function_finds_what_is_not_among_those_it_does_not_find(string function)
    {
        foreach (var (period, moment) in from period in Periods from moment in Moments select (period, moment))
        {
            await FindsTheSameAsync($"{function}({period},{moment})");
            await FindsTheSameAsync($"{function}({moment},{period})");
        }
    }

    [Theory]
    [InlineData("=")]
    [InlineData("<>")]
    [InlineData("<")]
    [InlineData("<=")]
    [InlineData(">")]
    [InlineData(">=")]
    public async Task A_comparison_finds_what_is_not_among_those_it_does_not_find(string sign)
    {
        string[] columns = ["days_start", "instants_start", "clock_end"];
        foreach (var (column, moment) in from column in columns from moment in Moments.Where(moment => moment[0] != 'I') select (column, moment))
        {
            await FindsTheSameAsync($"{column} {sign} {moment}");
            await FindsTheSameAsync($"{moment} {sign} {column}");
        }

        await FindsTheSameAsync($"share {sign} 1.5");
        await FindsTheSameAsync($"2 {sign} share");
    }

    [Theory]
    [InlineData("beds = 3", "beds + 0 = 3")]
    [InlineData("beds <> 3", "beds + 0 <> 3")]
    [InlineData("3 < beds", "3 < beds + 0")]
    [InlineData("beds >= 2.5", "beds + 0 >= 2.5")]
    [InlineData("beds > -9000000000000000", "beds + 0 > -9000000000000000")]
    [InlineData("beds < 1e300", "beds + 0 < 1e300")]
    [InlineData("beds BETWEEN 2 AND 4", "beds + 0 BETWEEN 2 AND 4")]
    [InlineData("beds IN (2, 3, 900)", "beds + 0 IN (2, 3, 900)")]
    [InlineData("beds IN (2, 3.5)", "beds + 0 IN (2, 3.5)")]
    [InlineData("NOT beds IN (2, 3)", "NOT beds + 0 IN (2, 3)")]
    public async Task Whole_numbers_are_found_as_numbers_are(string whole, string number)
    {
        var found = await IdsAsync("stays-days", $"filter={Uri.EscapeDataString(whole)}");

        Assert.Equal(await IdsAsync("stays-days", $"filter={Uri.EscapeDataString(number)}"), found);
        Assert.InRange(found.Count, 1, All - 1);
    }

    // Under NOT a column is asked for as it is read, and no index is used.
    private async Task FindsTheSameAsync(string filter) => Assert.Equal(
        await IdsAsync("stays-days", $"filter={Uri.EscapeDataString($"NOT (NOT ({filter}))")}"), await IdsAsync("stays-days", $"filter={Uri.EscapeDataString(filter)}"));

    private async Task<IReadOnlyList<int>> IdsAsync(string layer, string query) => [.. (await own.Client.FeaturesAsync(layer, $"&properties=id&{query}")).Select(feature => feature.GetProperty("id").GetInt32())];
}
