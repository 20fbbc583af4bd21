using Atlas.Testing;
using Xunit;

namespace Atlas.Postgis.Tests.Loading;

/// <summary>What an editor should look at again: told, and loaded all the same.</summary>
public sealed class WarningTests : IDisposable
{
    private readonly DataFiles _files = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_weekday_that_the_calendar_contradicts()
    {
        _files.Write(new IncidentText().With("stated_weekday", "\"Saturday\""));

        Assert.Equal(["incident.json:21:21 /stated_weekday: the source says Saturday, the calendar says friday for 2019-07-05"], await WarningsAsync());
    }

    [Fact]
    public async Task A_weekday_that_is_right_is_nothing_to_warn_of()
    {
        _files.Write(new IncidentText().With("stated_weekday", "\"friday\""));

        Assert.Empty(await WarningsAsync());
    }

    [Theory]
    [InlineData("landmine_uxo")]
    [InlineData("ied")]
    [InlineData("car_bomb")]
    [InlineData("suicide_bomb")]
    public async Task A_remote_explosion_that_is_attributed(string weapon)
    {
        _files.Write(new IncidentText().With("weapons", $"[\"{weapon}\"]"));

        Assert.Equal(
            [$"incident.json:17:15 /parties/0: {weapon} is not attributed by the sources' methodology, but syrian_regime_forces is named as solely responsible"],
            await WarningsAsync());
    }

    [Theory]
    [InlineData("unidentified", "sole")]
    [InlineData("isis", "alleged_only")]
    public async Task A_remote_explosion_that_is_left_open_is_nothing_to_warn_of(string party, string role)
    {
        _files.Write(new IncidentText()
            .With("weapons", """["car_bomb"]""")
            .With("parties", $$"""[{"party": "{{party}}", "role": "{{role}}", "confidence": "unknown"}]"""));

        Assert.Empty(await WarningsAsync());
    }

    [Fact]
    public async Task A_place_outside_its_stated_governorate()
    {
        // A tenth of a degree of longitude at 35.5° N is 9.07 km.
        _files.Replace("communities.csv", "35.5,36.5", "35.5,37.1");

        Assert.Equal(["incident.json:11:18 /governorate: stated in SY-ID, but the place lies 9.1 km outside its polygon"], await WarningsAsync());
    }

    [Theory]
    [InlineData("governorate", "title_en", "\"Shelling of the TOWN's market\"")]
    [InlineData("district", "title_en", "\"Shelling of the town\"")]
    [InlineData("withheld", "title_ar", "\"قصف سوق البلدة\"")]
    [InlineData("governorate", "id", "\"2019-07-05-a-town-raid\"")]
    [InlineData("withheld", "parties", """[{"party": "isis", "role": "sole", "confidence": "likely", "stated_as": "a cell from Town"}]""")]
    public async Task A_public_text_that_names_a_hidden_place(string level, string field, string json)
    {
        _files.Write(new IncidentText().With("id", "\"2019-07-05-raid\"").With("title_en", "\"Raid\"").With("title_ar", "\"غارة\"")
            .With("public_level", $"\"{level}\"").With(field, json));

        Assert.Equal([$"incident.json:1:1: '{field}' names the settlement and is public, but the place is shown at level '{level}'"], await WarningsAsync());
    }

    [Fact]
    public async Task A_text_that_names_the_settlement_that_is_shown_is_nothing_to_warn_of()
    {
        _files.Write(new IncidentText().With("public_level", "\"locality\"").With("title_en", "\"Shelling of the town\""));

        Assert.Empty(await WarningsAsync());
    }

    [Theory]
    [InlineData("party", 9, 5, 3, "whole is 9 in the report, but its parts by party add up to 8")]
    [InlineData("party", 8, 5, 3, null)]
    [InlineData("governorate", 7, 5, 3, "whole is 7 in the report, but its parts by governorate add up to 8")]
    [InlineData("community", 9, 5, 3, null)]
    [InlineData("community", 4, 5, 3, "whole is 4 in the report, but a part by community is 5")]
    public async Task Published_totals_whose_parts_do_not_add_up(string breakdown, int whole, int one, int other, string? warning)
    {
        const string Same = "report,I,2019-07-01,2019-07-31,country,SY,,,killed,all";
        _files.Write("figures.csv", $"{DataFiles.FiguresHeader}whole,{Same},{whole},exact,,,\na,{Same},{one},exact,whole,{breakdown},\nb,{Same},{other},exact,whole,{breakdown},\n");

        Assert.Equal(warning is null ? [] : [$"figures.csv:2:1: {warning}"], await WarningsAsync());
    }

    public void Dispose() => _files.Dispose();

    private async Task<IEnumerable<string>> WarningsAsync()
    {
        await using var database = await TestDatabase.EmptyAsync(Cancel);
        var loaded = await _files.LoadAsync(database.Db, Cancel);
        Assert.Empty(loaded.Errors);
        Assert.Equal(1, await database.Db.ScalarAsync<long>("SELECT count(*) FROM atlas.published_incident", Cancel));
        return loaded.Warnings.Select(_files.Short);
    }
}
