using Atlas.Domain.Ceasefires;
using Xunit;
using static Atlas.Domain.Tests.Ceasefires.Given;

namespace Atlas.Domain.Tests.Ceasefires;

public class CaveatTests
{
    private static readonly CoveragePeriod Monitoring = Monitored("2018-01-01", "2022-01-01");
    private static readonly ComparedIncident Undated = Incident("2020-03", 2);

    [Fact]
    public void A_plain_comparison_needs_no_caveat() => Assert.Empty(CodesOf(Fifth, WindowRequest.OfDays(), [Monitoring], Fifth));

    [Fact]
    public void Nothing_known_about_monitoring_is_said() =>
        Assert.Equal(["no_coverage_recorded"], CodesOf(Fifth, WindowRequest.OfDays(), [], Fifth));

    [Fact]
    public void A_gap_is_said_with_what_it_clips() =>
        Assert.Equal(
            ["short_window", "window_clipped", "coverage_gap"],
            CodesOf(Fifth, WindowRequest.OfDays(), [Monitored("2019-01-01", "2020-03-10")], Fifth));

    [Fact]
    public void A_source_that_tells_selected_incidents_is_said() =>
        Assert.Equal(
            ["selected_incidents_only"],
            CodesOf(Fifth, WindowRequest.OfDays(), [Monitored("2019-01-01", "2021-01-01", "notable_only")], Fifth));

    [Fact]
    public void A_source_that_begins_or_ends_within_the_days_is_said() =>
        Assert.Equal(
            ["sources_differ"],
            CodesOf(Fifth, WindowRequest.OfDays(), [Monitoring, Monitored("2019-04-26", "2020-03-01")], Fifth));

    [Fact]
    public void Other_ceasefires_inside_are_named_in_both_languages()
    {
        var comparison = Compare(Fourth, WindowRequest.OfDays(60), [Monitoring], All);

        var caveat = Assert.Single(comparison.Caveats, c => c.Code == "other_ceasefires_inside");
        Assert.Equal("Other ceasefires took effect within these days: Ceasefire idlib-3; Ceasefire idlib-5.", caveat.Text.En);
        Assert.EndsWith("وقف idlib-3؛ وقف idlib-5.", caveat.Text.Ar, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_without_an_hour_is_said() =>
        Assert.Equal(["effective_day_only"], CodesOf(First, WindowRequest.OfDays(), [Monitoring], First));

    [Theory]
    [InlineData(WindowLimit.NextCeasefire, "no_next_ceasefire")]
    [InlineData(WindowLimit.End, "end_not_stated")]
    public void A_limit_that_no_source_states_is_said(WindowLimit limit, string code) =>
        Assert.Contains(code, CodesOf(Fifth, WindowRequest.Until(limit), [Monitoring], Fifth));

    [Fact]
    public void Indeterminate_unknown_and_dominating_incidents_are_said() =>
        Assert.Equal(
            ["indeterminate_incidents", "unknown_tolls", "one_incident_dominates"],
            CodesOf(Fifth, WindowRequest.OfDays(), [Monitoring], [Fifth], Undated, Incident("2020-03-01", null), Incident("2020-03-02", 8)));

    [Fact]
    public void Clustering_is_said() =>
        Assert.Contains(
            "incidents_cluster",
            CodesOf(
                Fifth, WindowRequest.OfDays(), [Monitoring], [Fifth],
                [.. Enumerable.Repeat(Incident("2020-03-02"), 5), Incident("2020-03-20")]));

    [Fact]
    public void Clustering_without_an_interval_for_it_promises_none() =>
        Assert.DoesNotContain(
            "incidents_cluster",
            CodesOf(Fifth, WindowRequest.OfDays(), [Monitoring], [Fifth], [.. Enumerable.Repeat(Incident("2020-03-02"), 5)]));

    [Fact]
    public void Every_caveat_is_written_in_Arabic_too()
    {
        ComparedIncident[] incidents = [Incident("2019-07-01", 9), Incident("2019-08-01", null), Incident("2019-08-02", null)];

        var caveats = Compare(First, WindowRequest.Until(WindowLimit.End), [], All, incidents).Caveats;

        Assert.NotEmpty(caveats);
        Assert.All(caveats, caveat => Assert.Matches(@"^\p{IsArabic}.*[.]$", caveat.Text.Ar));
        Assert.All(caveats, caveat => Assert.DoesNotMatch(@"\p{IsArabic}", caveat.Text.En));
    }

    private static IEnumerable<string> CodesOf(
        Ceasefire ceasefire, WindowRequest request, CoveragePeriod[] coverage, params Ceasefire[] all) =>
        CodesOf(ceasefire, request, coverage, all, []);

    private static IEnumerable<string> CodesOf(
        Ceasefire ceasefire, WindowRequest request, CoveragePeriod[] coverage, Ceasefire[] all, params ComparedIncident[] incidents) =>
        Compare(ceasefire, request, coverage, all, incidents).Caveats.Select(caveat => caveat.Code);

    private static Comparison Compare(
        Ceasefire ceasefire,
        WindowRequest request,
        CoveragePeriod[] coverage,
        IEnumerable<Ceasefire> all,
        params ComparedIncident[] incidents) =>
        Comparison.Of(ceasefire, request, incidents, all, coverage, Day("2026-11-20"));
}
