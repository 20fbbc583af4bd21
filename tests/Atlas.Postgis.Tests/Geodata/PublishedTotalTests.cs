using Atlas.Testing;
using Xunit;

namespace Atlas.Postgis.Tests.Geodata;

/// <summary>The totals of the five reports, recomputed from what was loaded.</summary>
public sealed class PublishedTotalTests(GeodataDatabase geodata) : IClassFixture<GeodataDatabase>
{
    /// <summary>Where a report contradicts itself. Anything else here would be our own mistake in typing.</summary>
    private static readonly string[] Contradictions = ["2023-02-torture by party: 4 against 3"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Parts_add_up_to_the_whole_but_for_the_contradictions_of_the_reports()
    {
        var differ = await geodata.Database.Db.RowsAsync("""
            SELECT format('%s by %s: %s against %s', whole.id, part.breakdown, whole.value, sum(part.value))
              FROM atlas.published_figure part JOIN atlas.published_figure whole ON whole.id = part.parent
             WHERE part.measure = whole.measure AND part.breakdown IN ('party', 'governorate', 'cause', 'sex')
               AND (part.victim_group = whole.victim_group OR part.breakdown = 'sex')
             GROUP BY whole.id, part.breakdown, whole.value HAVING sum(part.value) <> whole.value
            """, Cancel);

        Assert.Equal(Contradictions, differ);
    }

    [Fact]
    public async Task No_part_is_larger_than_its_whole()
    {
        Assert.Empty(await geodata.Database.Db.RowsAsync("""
            SELECT part.id FROM atlas.published_figure part JOIN atlas.published_figure whole ON whole.id = part.parent
             WHERE part.measure = whole.measure AND part.value > whole.value
            """, Cancel));
    }

    [Fact]
    public async Task Stated_shares_are_the_numbers_rounded_but_for_those_that_the_report_has_wrong()
    {
        var differ = await geodata.Database.Db.RowsAsync("""
            SELECT share.id FROM atlas.published_figure share JOIN atlas.published_figure whole ON whole.id = share.parent
             WHERE share.measure = 'percent' AND share.victim_group = 'women_and_children' AND abs(share.value - 100 / whole.value * (
                SELECT sum(part.value) FROM atlas.published_figure part WHERE part.parent = whole.id AND part.victim_group IN ('women', 'children'))) > 0.5
             ORDER BY 1
            """, Cancel);

        Assert.Equal(["2020-01-in-massacres-percent", "2020-03-in-massacres-percent"], differ);
    }

    [Theory]
    [InlineData("snhr-2019-07-31", "2019-07-killed", 781)]
    [InlineData("snhr-2019-07-31", "2019-07-killed-regime", 625)]
    [InlineData("snhr-2019-07-31", "2019-07-killed-russian", 156)]
    [InlineData("snhr-2023-03-01", "2023-02-torture", 4)]
    public async Task A_total_is_that_of_the_report(string report, string figure, int value)
    {
        Assert.Equal([$"{value}"], await geodata.Database.Db.RowsAsync("SELECT value FROM atlas.published_figure WHERE source = $1 AND id = $2", Cancel, report, figure));
    }

    [Fact]
    public async Task Every_report_has_figures_with_the_line_they_stand_in()
    {
        Assert.Equal(
            ["snhr-2019-07-31", "snhr-2020-01-idlib", "snhr-2020-03-27", "snhr-2020-07-deaths", "snhr-2023-03-01"],
            await geodata.Database.Db.RowsAsync("SELECT DISTINCT source FROM atlas.published_figure ORDER BY 1", Cancel));
        Assert.Empty(await geodata.Database.Db.RowsAsync("SELECT id, place FROM atlas.published_figure WHERE place !~ '00[0-4]:[0-9]+'", Cancel));
    }

    [Fact]
    public async Task Loading_our_own_data_warns_of_the_same_contradiction()
    {
        var loaded = await Import.Loader.LoadAsync(geodata.Database.Db, [RepositoryFolder.Geodata], "test", "again", Cancel);

        Assert.Empty(loaded.Errors);
        Assert.Equal("nothing has changed", loaded.Summary);
        Assert.Equal("2023-02-torture is 4 in the report, but its parts by party add up to 3", Assert.Single(loaded.Warnings, warning => warning.Contains("in the report", StringComparison.Ordinal)).Split(": ", 2)[1]);
        Assert.Single(loaded.Warnings, warning => warning.Contains("2019-07-13-khan-sheikhoun-cave-shelter.json", StringComparison.Ordinal)
            && warning.EndsWith("the source says friday, the calendar says saturday for 2019-07-13", StringComparison.Ordinal));
    }
}
