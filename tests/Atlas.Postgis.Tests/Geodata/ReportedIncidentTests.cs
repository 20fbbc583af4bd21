using Atlas.Testing;
using Xunit;

namespace Atlas.Postgis.Tests.Geodata;

/// <summary>What the five reports say, as it stands in the database.</summary>
public sealed class ReportedIncidentTests(GeodataDatabase geodata) : IClassFixture<GeodataDatabase>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("2019-05-19-kafranbel-air-raids", "2019-05-19|2019-05-19|11|11|True|russian_forces|likely")]
    [InlineData("2019-07-22-maarat-al-numan-market", "2019-07-22|2019-07-22|39|39|True|russian_forces|likely")]
    [InlineData("2019-07-05-mhambel-air-raid", "2019-07-05|2019-07-05|4|4|False|syrian_regime_forces|established")]
    [InlineData("2019-07-05-mhambel-barrel-bombs", "2019-07-05|2019-07-05|13|13|True|syrian_regime_forces|established")]
    [InlineData("2019-06-10-jabala-air-raid", "2019-06-10|2019-06-10|13|-|True|syrian_regime_forces|established")]
    [InlineData("2019-11-qahh-camp", "2019-11-01|2019-11-30|-|-|False|syrian_regime_forces|established")]
    [InlineData("2020-01-15-idlib-air-attack", "2020-01-15|2020-01-15|22|22|True|syrian_regime_forces|established")]
    [InlineData("2020-03-05-maaret-misreen-poultry-farm", "2020-03-05|2020-03-05|15|15|True|russian_forces|likely")]
    [InlineData("2020-07-07-tal-abyad-car-bomb", "2020-07-07|2020-07-07|6|6|True|unidentified|unknown")]
    [InlineData("2023-02-17-tadmur-truffle-gatherers", "2023-02-17|2023-02-17|40|-|True|iranian_backed_militias|established")]
    [InlineData("2023-02-19-kafrsousa-air-strike", "2023-02-19|2023-02-19|0|0|False|israeli_forces|established")]
    [InlineData("2023-02-19-mazraa-square-air-defence", "2023-02-19|2023-02-19|2|2|False|syrian_regime_forces|established")]
    public async Task An_incident_is_as_its_report_has_it(string id, string expected)
    {
        Assert.Equal([expected], await geodata.Database.Db.RowsAsync("""
            SELECT to_char(date_start, 'YYYY-MM-DD'), to_char(date_end, 'YYYY-MM-DD'), killed_min, killed_max, massacre, attribution, attribution_confidence
              FROM atlas.published_incident WHERE id = $1
            """, Cancel, id));
    }

    [Fact]
    public async Task All_incidents_of_the_reports_are_there_and_massacres_are_those_of_the_rule()
    {
        Assert.Equal(["28|15"], await geodata.Database.Db.RowsAsync("""
            SELECT count(*), count(*) FILTER (WHERE massacre) FROM atlas.published_incident
            """, Cancel));
        Assert.Empty(await geodata.Database.Db.RowsAsync(
            "SELECT id FROM atlas.published_incident WHERE massacre <> coalesce(killed_min >= 5, false)", Cancel));
    }

    [Fact]
    public async Task Month_only_incidents_stay_a_month_and_their_toll_unknown()
    {
        Assert.Equal(
            ["2019-11-qahh-camp|2019-10-31 22:00|2019-11-30 22:00", "2019-12-joubas-camp|2019-11-30 22:00|2019-12-31 22:00"],
            await geodata.Database.Db.RowsAsync("""
                SELECT id, to_char(lower(occurred) AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI'), to_char(upper(occurred) AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI')
                  FROM atlas.published_incident WHERE time_precision = 'month' AND killed_min IS NULL ORDER BY id
                """, Cancel));
    }

    [Fact]
    public async Task Every_incident_says_where_and_who_says_so()
    {
        Assert.Empty(await geodata.Database.Db.RowsAsync("""
            SELECT i.id FROM atlas.incident i
             WHERE i.place = '' OR NOT EXISTS (
                SELECT FROM atlas.incident_source s WHERE s.incident = i.id AND s.place ~ '00[0-4]:[0-9]+')
            """, Cancel));
    }

    [Fact]
    public async Task Every_settlement_of_an_incident_has_an_arabic_name()
    {
        Assert.Empty(await geodata.Database.Db.RowsAsync("""
            SELECT c.id FROM atlas.incident i JOIN atlas.community c ON c.id = i.community WHERE c.name_ar IS NULL OR c.name_ar !~ '[ء-ي]'
            """, Cancel));
    }

    [Fact]
    public async Task Every_title_and_note_stands_in_both_languages()
    {
        Assert.Empty(await geodata.Database.Db.RowsAsync("""
            SELECT id FROM atlas.incident
             WHERE title_ar !~ '[ء-ي]' OR title_en ~ '[ء-ي]' OR (note IS NULL) <> (note_ar IS NULL) OR (location_note IS NULL) <> (location_note_ar IS NULL)
            """, Cancel));
    }

    [Fact]
    public async Task The_five_numbered_ceasefires_took_effect_when_the_reports_say()
    {
        Assert.Equal(
            ["1|2019-08-01 day", "2|2019-08-31 day", "3|2020-01-09 14:00 minute", "4|2020-01-12 00:01 minute", "5|2020-03-06 00:00 minute"],
            await geodata.Database.Db.RowsAsync("""
                SELECT ordinal, to_char(effective_at AT TIME ZONE 'Asia/Damascus', CASE effective_precision WHEN 'day' THEN 'YYYY-MM-DD' ELSE 'YYYY-MM-DD HH24:MI' END)
                       || ' ' || effective_precision
                  FROM atlas.ceasefire WHERE ordinal IS NOT NULL ORDER BY ordinal
                """, Cancel));
    }

    [Fact]
    public void No_data_file_has_a_control_character()
    {
        var files = Directory.EnumerateFiles(RepositoryFolder.Geodata, "*", SearchOption.AllDirectories);

        Assert.All(files, file => Assert.DoesNotContain(File.ReadAllText(file), letter => char.IsControl(letter) && letter is not '\n'));
    }
}
