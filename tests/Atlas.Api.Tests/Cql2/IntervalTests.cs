using System.Net;
using Atlas.Testing;
using Xunit;

namespace Atlas.Api.Tests.Cql2;

/// <summary>Intervals end where they begin or later, by the instants that their ends are, also where clocks change; at the ends of time days are of UTC.</summary>
public sealed class IntervalTests(GeodataApi api) : IClassFixture<GeodataApi>
{
    private static readonly string[] Functions =
    [
        "T_AFTER", "T_BEFORE", "T_CONTAINS", "T_DISJOINT", "T_DURING", "T_EQUALS", "T_FINISHEDBY", "T_FINISHES", "T_INTERSECTS", "T_MEETS", "T_METBY", "T_OVERLAPPEDBY",
        "T_OVERLAPS", "T_STARTEDBY", "T_STARTS",
    ];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("'2019-03-28T22:00:00Z','2019-03-29'")] // midnight was skipped: the day began at one o'clock
    [InlineData("'2019-03-29','2019-03-28T22:00:00Z'")]
    [InlineData("'2020-03-26T22:00:00Z','2020-03-27'")]
    [InlineData("'2019-10-24T20:30:00Z','2019-10-25'")] // the last hour of the day before came twice
    [InlineData("'2019-10-24T21:30:00Z','2019-10-25'")]
    [InlineData("'2019-10-24T22:00:00Z','2019-10-25'")]
    [InlineData("'2019-10-25','2019-10-24T22:00:00Z'")]
    public async Task An_interval_may_end_in_the_instant_in_which_it_begins(string ends) => Assert.Equal(HttpStatusCode.OK, await StatusAsync($"T_DURING(updated_at,INTERVAL({ends}))"));

    [Theory]
    [InlineData("'2019-03-28T22:00:01Z','2019-03-29'")]
    [InlineData("'2019-03-29','2019-03-28T21:59:59Z'")]
    [InlineData("'2019-10-24T22:00:01Z','2019-10-25'")]
    [InlineData("'2019-10-25','2019-10-24T21:59:59Z'")]
    [InlineData("'9999-12-31','0001-01-01'")]
    [InlineData("'9999-12-31T23:59:59Z','0001-01-01'")]
    [InlineData("'9999-12-31','0001-01-01T00:00:00Z'")]
    public async Task An_interval_that_ends_in_an_earlier_instant_is_refused(string ends) => Assert.Equal(HttpStatusCode.BadRequest, await StatusAsync($"T_DURING(updated_at,INTERVAL({ends}))"));

    [Theory]
    [InlineData("DATE('0001-01-01')")]
    [InlineData("DATE('9999-12-31')")]
    [InlineData("TIMESTAMP('0001-01-01T00:00:00Z')")]
    [InlineData("TIMESTAMP('9999-12-31T23:59:59.999999Z')")]
    [InlineData("INTERVAL('0001-01-01','..')")]
    [InlineData("INTERVAL('..','0001-01-01')")]
    [InlineData("INTERVAL('9999-12-31','..')")]
    [InlineData("INTERVAL('..','9999-12-31')")]
    [InlineData("INTERVAL('0001-01-01','9999-12-31')")]
    [InlineData("INTERVAL('0001-01-02','0001-01-04T00:00:00Z')")]
    [InlineData("INTERVAL('0001-01-01T00:00:00Z','0001-01-02')")]
    [InlineData("INTERVAL('0001-01-01T00:00:00Z','9999-12-31')")]
    [InlineData("INTERVAL('0001-01-01','9999-12-31T23:59:59Z')")]
    [InlineData("INTERVAL('9999-12-28T00:00:00Z','9999-12-29')")]
    [InlineData("INTERVAL('9999-12-30T20:00:00Z','9999-12-31')")]
    public async Task The_ends_of_time_are_moments_like_others(string moment)
    {
        foreach (var function in Functions)
        {
            Assert.Equal(HttpStatusCode.OK, await StatusAsync($"{function}(INTERVAL(date_start,date_end),{moment})"));
            Assert.Equal(HttpStatusCode.OK, await StatusAsync($"{function}({moment},updated_at)"));
        }
    }

    [Theory]
    [InlineData("0001-01-01", 0)]
    [InlineData("0001-01-03", 0)]
    [InlineData("0001-01-04", 0)]
    [InlineData("9999-12-28", 0)]
    [InlineData("9999-12-29", 0)]
    [InlineData("9999-12-31", 0)]
    [InlineData("0001-01-02/..", 28)]
    [InlineData("../9999-12-30", 28)]
    [InlineData("0001-01-03/9999-12-28", 28)]
    public async Task A_window_may_reach_to_the_ends_of_time(string datetime, int count) => Assert.Equal(count, (await api.Client.IdsAsync("incidents", $"&datetime={datetime}")).Count);

    private async Task<HttpStatusCode> StatusAsync(string filter)
    {
        using var answer = await api.Client.GetAsync($"/api/collections/incidents/items?properties=id&filter={Uri.EscapeDataString(filter)}", Cancel);
        return answer.StatusCode;
    }
}
