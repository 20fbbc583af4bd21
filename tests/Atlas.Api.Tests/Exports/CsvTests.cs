using System.Text;
using Atlas.Testing;
using Xunit;

namespace Atlas.Api.Tests.Exports;

/// <summary>CSV opens right in a spreadsheet, and nothing in it is run.</summary>
public sealed class CsvTests(GeodataApi api) : IClassFixture<GeodataApi>
{
    private const string Id = "2020-03-05-maaret-misreen-poultry-farm";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+cmd", "'+cmd")]
    [InlineData("-2", "'-2")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("  =1", "'  =1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("\u200f－1", "'\u200f－1")]
    [InlineData("\t=1", "\"'\t=1\"")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("=HYPERLINK(\"http://x\",\"y\")", "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"")]
    [InlineData("a = b", "a = b")]
    [InlineData("قصف، ثم \"قصف\"", "\"قصف، ثم \"\"قصف\"\"\"")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    public async Task A_text_that_a_spreadsheet_would_run_is_only_text(string title, string cell)
    {
        await api.Database.Db.ExecuteAsync("UPDATE atlas.published_incident SET title_en = $1 WHERE id = $2", Cancel, title, Id);

        var text = await api.Client.GetStringAsync($"/api/exports/incidents.csv?id={Id}&properties=title_en,killed_min", Cancel);

        Assert.StartsWith($"title_en,killed_min,longitude,latitude\r\n{cell},15,", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Numbers_stay_numbers_below_zero()
    {
        var rows = (await api.Client.GetStringAsync("/api/exports/ceasefire-incidents.csv?phase=before&properties=days_from_ceasefire", Cancel)).Split("\r\n");

        Assert.Contains(rows, row => row.StartsWith('-'));
        Assert.DoesNotContain(rows, row => row.StartsWith('\''));
    }

    [Fact]
    public async Task A_byte_order_mark_comes_only_where_it_is_asked_for()
    {
        var without = await api.Client.GetByteArrayAsync("/api/exports/massacres.csv?bom=false", Cancel);
        var with = await api.Client.GetByteArrayAsync("/api/exports/massacres.csv?bom=true", Cancel);

        Assert.Equal("id,"u8.ToArray(), without[..3]);
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), with[..3]);
        Assert.Equal(without, with[3..]);
    }

    [Fact]
    public async Task Unknown_is_an_empty_cell_and_lists_are_joined_by_semicolons()
    {
        var unknown = await api.Client.GetStringAsync("/api/exports/incidents.csv?id=2019-11-qahh-camp&properties=killed_min,killed_max,event_class", Cancel);
        var list = await api.Client.GetStringAsync("/api/exports/incidents.csv?id=2019-05-19-kafranbel-air-raids&properties=weapons", Cancel);

        Assert.StartsWith("event_class,killed_min,killed_max,longitude,latitude\r\nbombardment,,,", unknown, StringComparison.Ordinal);
        Assert.StartsWith("weapons,longitude,latitude\r\n\"airstrike_fixed_wing;missile\",", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_tables_of_a_comparison_follow_the_same_rule()
    {
        await api.Database.Db.ExecuteAsync("UPDATE atlas.ceasefire SET name_en = '=1+1' WHERE id = 'idlib-4-2020-01-12'", Cancel);

        Assert.Contains(",'=1+1,", await api.Client.GetStringAsync("/api/ceasefires/comparisons?f=csv", Cancel), StringComparison.Ordinal);
    }
}
