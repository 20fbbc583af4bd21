using Atlas.Testing;
using Xunit;

namespace Atlas.Postgis.Tests.Faults;

/// <summary>Each fault of an incident file is told with its line, column and pointer.</summary>
public sealed class IncidentFaultTests : IDisposable
{
    private readonly DataFiles _files = new();

    [Theory]
    [InlineData("event_class", "\"mishap\"", "14:18 /event_class: 'mishap' is not a event_class code")]
    [InlineData("weapons", "[\"barrel_bomb\", \"catapult\"]", "15:30 /weapons/1: 'catapult' is not a weapon code")]
    [InlineData("weapons", "[\"mortar\", \"mortar\"]", "15:25 /weapons/1: 'weapons' names 'mortar' twice")]
    [InlineData("weapons", "\"mortar\"", "15:14 /weapons: 'weapons' must be a list")]
    [InlineData("public_level", "\"Exact\"", "13:19 /public_level: 'Exact' is not a public_level code")]
    [InlineData("date_start", "\"2019-02-30\"", "6:17 /date_start: 'date_start' must be a date such as 2019-07-22, not '2019-02-30'")]
    [InlineData("date_start", "\"5/7/2019\"", "6:17 /date_start: 'date_start' must be a date such as 2019-07-22, not '5/7/2019'")]
    [InlineData("date_end", "\"20190-7-05\"", "7:15 /date_end: 'date_end' must be a date such as 2019-07-22, not '20190-7-05'")]
    [InlineData("date_end", "\"2019-07-04\"", "7:15 /date_end: 'date_end' must not come before 'date_start'")]
    [InlineData("date_end", "\"2019-07-06\"", "8:21 /time_precision: time_precision day needs 'date_start' and 'date_end' on the same day")]
    [InlineData("time_precision", "\"exact_time\"", "8:21 /time_precision: time_precision exact_time needs a 'local_time'")]
    [InlineData("time_precision", "\"month\"", "8:21 /time_precision: time_precision month needs the first and the last day of one month")]
    [InlineData("local_time", "\"8:35\"", "21:17 /local_time: 'local_time' must be a time such as 08:35, not '8:35'")]
    [InlineData("local_time", "\"24:00\"", "21:17 /local_time: 'local_time' must be a time such as 08:35, not '24:00'")]
    [InlineData("local_time", "\"08:35\"", "8:21 /time_precision: a 'local_time' needs time_precision exact_time or time_of_day")]
    [InlineData("killed", "{\"min\": 9, \"max\": 8}", "16:13 /killed: 'killed' has a min of 9 above its max of 8")]
    [InlineData("killed", "{\"min\": -1}", "16:21 /killed/min: 'min' must lie between 0 and 1000000, not -1")]
    [InlineData("killed", "{\"min\": 1e3}", "16:21 /killed/min: 'min' must be a whole number, not '1e3'")]
    [InlineData("killed", "{\"min\": 99999999999}", "16:21 /killed/min: 'min' must be a whole number, not '99999999999'")]
    [InlineData("killed", "{\"min\": \"6\"}", "16:21 /killed/min: 'min' must be a whole number, not '6'")]
    [InlineData("killed", "6", "16:13 /killed: 'killed' must be an object")]
    [InlineData("killed", "{\"least\": 6}", "16:23 /killed/least: 'least' is not a known member here")]
    [InlineData("children_killed", "{\"min\": 9}", "16:13 /killed: more women and children than people were killed")]
    [InlineData("victims", "[{\"age_sex\": \"boy\", \"status\": \"civilian\", \"occupation\": \"none\", \"killed\": {\"min\": 9}}]", "21:14 /victims: 9 killed in the groups, but only 8 in all")]
    [InlineData("victims", "[{\"age_sex\": \"boy\", \"status\": \"civilian\"}]", "21:15 /victims/0: 'occupation' is missing")]
    [InlineData("sites", "[{\"name_en\": \"A street\", \"killed\": {\"min\": 5}}, {\"name_en\": \"A square\", \"killed\": {\"min\": 4}}]", "21:12 /sites: 9 killed in the sites, but only 8 in all")]
    [InlineData("sites", "[{\"name_en\": \"A street\", \"point\": [36, 91]}]", "21:46 /sites/0/point: a position is [longitude, latitude] in degrees")]
    [InlineData("sites", "{}", "21:12 /sites: 'sites' must be a list of objects")]
    [InlineData("point", "[200, 35]", "21:12 /point: a position is [longitude, latitude] in degrees")]
    [InlineData("point", "[36.5]", "21:12 /point: a position is [longitude, latitude] in degrees")]
    [InlineData("uncertainty_m", "100", "21:20 /uncertainty_m: 'uncertainty_m' stands only where it is larger than the radius of locality")]
    [InlineData("uncertainty_m", "900000", "21:20 /uncertainty_m: 'uncertainty_m' must lie between 1 and 500000, not 900000")]
    [InlineData("double_tap", "\"yes\"", "21:17 /double_tap: 'double_tap' must be true or false")]
    [InlineData("title_en", "\"  \"", "4:15 /title_en: 'title_en' is blank")]
    [InlineData("title_en", "7", "4:15 /title_en: 'title_en' must be text")]
    [InlineData("title_en", "null", "4:15 /title_en: 'title_en' is missing")]
    [InlineData("title_en", "\"Raid\\u0000\"", "4:15 /title_en: 'title_en' has a control character")]
    [InlineData("title_en", "\"Raid\\u001b[31m\"", "4:15 /title_en: 'title_en' has a control character")]
    [InlineData("title_en", "\"Raid\\ud800\"", "4:15 /title_en: this text is not Unicode")]
    [InlineData("id", "\"Raid on the town\"", "3:9 /id: 'id' must be a date or month, then words, such as 2019-07-22-maarat-al-numan-market, not 'Raid on the town'")]
    [InlineData("sources", "[]", "18:14 /sources: an incident needs a source")]
    [InlineData("sources", "[{\"source\": \"hearsay\", \"place\": \"I\"}]", "18:26 /sources/0/source: there is no source 'hearsay'")]
    [InlineData("sources", "[{\"source\": \"report\"}]", "18:15 /sources/0: 'place' is missing")]
    [InlineData("community", "\"nowhere\"", "10:16 /community: there is no community 'nowhere'")]
    [InlineData("governorate", "\"SY-XX\"", "11:18 /governorate: there is no governorate 'SY-XX'")]
    [InlineData("community", "null", "12:25 /location_precision: location_precision locality needs a 'point' or a 'community'")]
    [InlineData("links", "[{\"kind\": \"follows\", \"incident\": \"2019-07-04-nothing\"}]", "21:45 /links/0/incident: there is no incident '2019-07-04-nothing'")]
    [InlineData("links", "[{\"kind\": \"follows\", \"incident\": \"2019-07-05-town-raid\"}]", "21:45 /links/0/incident: an incident cannot be linked with itself")]
    [InlineData("alternatives", "[{\"field\": \"killed\", \"value\": \"7\", \"source\": \"hearsay\", \"place\": \"I\"}]", "21:64 /alternatives/0/source: there is no source 'hearsay'")]
    [InlineData("stated_weekday", "\"freitag\"", "21:21 /stated_weekday: 'freitag' is not a day of the week")]
    [InlineData("colour", "\"red\"", "21:13 /colour: 'colour' is not a known member here")]
    [InlineData("a/b~c", "1", "21:12 /a~1b~0c: 'a/b~c' is not a known member here")]
    [InlineData("record", "\"accident\"", "2:13 /record: 'record' must say what the file holds")]
    public async Task It_is_named_with_its_place(string member, string json, string fault)
    {
        _files.Write(new IncidentText().With(member, json));

        var (errors, _) = await _files.CheckAsync(TestContext.Current.CancellationToken);

        Assert.StartsWith($"incident.json:{fault}", Assert.Single(errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id")]
    [InlineData("title_ar")]
    [InlineData("date_end")]
    [InlineData("place")]
    [InlineData("location_precision")]
    [InlineData("event_class")]
    [InlineData("verification_status")]
    [InlineData("workflow_state")]
    public async Task A_member_that_is_missing_is_missed(string member)
    {
        _files.Write(new IncidentText().Without(member));

        var (errors, _) = await _files.CheckAsync(TestContext.Current.CancellationToken);

        Assert.Contains($"incident.json:1:1: '{member}' is missing", errors);
    }

    [Theory]
    [InlineData("district")]
    [InlineData("governorate")]
    [InlineData("unknown")]
    public async Task A_place_known_only_as_an_area_may_have_no_point(string precision)
    {
        _files.Write(new IncidentText().With("location_precision", $"\"{precision}\"").With("point", "[36.5, 35.5]"));

        var (errors, _) = await _files.CheckAsync(TestContext.Current.CancellationToken);

        Assert.Equal([$"incident.json:21:12 /point: location_precision {precision} allows no point: it would look more exact than it is"], errors);
    }

    [Theory]
    [InlineData("2010-12-31")]
    [InlineData("2210-12-31")]
    public async Task A_date_beyond_the_years_in_question_is_a_typing_mistake(string date)
    {
        _files.Write(new IncidentText().With("date_start", $"\"{date}\"").With("date_end", $"\"{date}\""));

        var (errors, _) = await _files.CheckAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["incident.json:6:17 /date_start: 'date_start' and 'date_end' lie between March 2011 and 2100"], errors);
    }

    [Fact]
    public async Task Parties_and_victim_groups_stand_once()
    {
        _files.Write(new IncidentText()
            .With("parties", """[{"party": "isis", "role": "joint", "confidence": "likely"}, {"party": "isis", "role": "sole", "confidence": "likely"}]""")
            .With("victims", """[{"age_sex": "man", "status": "civilian", "occupation": "none"}, {"age_sex": "man", "status": "civilian", "occupation": "none"}]"""));

        var (errors, _) = await _files.CheckAsync(TestContext.Current.CancellationToken);

        Assert.Equal(
            ["incident.json:17:75 /parties/1: party 'isis' stands here twice", "incident.json:21:79 /victims/1: victim group man, civilian, none stands here twice"],
            errors);
    }

    public void Dispose() => _files.Dispose();
}
