using Atlas.Testing;
using Xunit;

namespace Atlas.Postgis.Tests.Faults;

/// <summary>Faults of sources, ceasefires, coverage, control and published figures.</summary>
public sealed class AgreementFaultTests : IDisposable
{
    private const string Ceasefire = """
        {"record": "ceasefires", "ceasefires": [{
          "id": "ceasefire", "name_en": "Ceasefire", "name_ar": "هدنة",
          "announced_on": "2019-08-01",
          "effective_on": "2019-08-02",
          "effective_precision": "day",
          "ended_on": null,
          "end_type": "unclear",
          "parties": [],
          "zone": null,
          "sources": [{"source": "report", "place": "I"}]
        }]}
        """;

    private readonly DataFiles _files = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("\"announced_on\": \"2019-08-01\"", "\"announced_on\": \"2019-08-03\"", "4:19 /ceasefires/0/effective_on: a ceasefire cannot take effect before it was announced")]
    [InlineData("\"effective_precision\": \"day\"", "\"effective_precision\": \"minute\"", "5:26 /ceasefires/0/effective_precision: 'effective_precision' is minute where 'effective_time' is stated")]
    [InlineData("\"ended_on\": null", "\"ended_on\": \"2019-08-01\"", "6:15 /ceasefires/0/ended_on: 'ended_on' must not come before 'effective_on'")]
    [InlineData("\"ended_on\": null,\n  \"end_type\": \"unclear\"", "\"ended_on\": \"2019-08-05\",\n  \"end_type\": \"ongoing\"", "7:15 /ceasefires/0/end_type: an ongoing ceasefire has no 'ended_on'")]
    [InlineData("\"unclear\"", "\"forgotten\"", "7:15 /ceasefires/0/end_type: 'forgotten' is not a end_type code")]
    [InlineData("\"parties\": []", "\"parties\": [\"everyone\"]", "8:15 /ceasefires/0/parties/0: 'everyone' is not a party code")]
    [InlineData("\"zone\": null", "\"zone\": \"nowhere\"", "1:41 /ceasefires/0: there is no zone 'nowhere'")]
    [InlineData("\"source\": \"report\"", "\"source\": \"hearsay\"", "10:26 /ceasefires/0/sources/0/source: there is no source 'hearsay'")]
    [InlineData("[{\"source\": \"report\", \"place\": \"I\"}]", "[]", "10:14 /ceasefires/0/sources: a ceasefire needs a source")]
    public async Task A_ceasefire_that_is_wrong(string was, string becomes, string fault)
    {
        _files.Write("ceasefires.json", Ceasefire);
        _files.Replace("ceasefires.json", was, becomes);

        var (errors, _) = await _files.CheckAsync(Cancel);

        Assert.StartsWith($"ceasefires.json:{fault}", Assert.Single(errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"language\": \"en\"", "\"language\": \"English\"", "'language' must be an ISO 639-1 code such as en, not 'English'")]
    [InlineData("\"language\": \"en\"", "\"language\": \"en\", \"url\": \"https://example.org\"", "'url_kind' must be document or publisher where there is a url")]
    [InlineData("\"language\": \"en\"", "\"language\": \"en\", \"url\": \"file:///etc\", \"url_kind\": \"document\"", "'url' must be an http(s) address")]
    [InlineData("\"2020-01-31\"", "\"31.01.2020\"", "'published_on' must be a date such as 2019-07-22, not '31.01.2020'")]
    [InlineData("\"id\": \"report\"", "\"id\": \"report\", \"title\": \"Again\"", "'title' stands here a second time")]
    public async Task A_source_that_is_wrong(string was, string becomes, string message)
    {
        _files.Replace("sources.json", was, becomes);

        var (errors, _) = await _files.CheckAsync(Cancel);

        Assert.Matches("^sources\\.json:3:[0-9]+ /sources/0(/[a-z_]+)?: ", Assert.Single(errors));
        Assert.Contains(message, errors[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("c,governorate,SY-ID,2019-07-02,2019-07-01,all_recorded,report,I,", "2:5: 'period_end' must not come before 'period_start'")]
    [InlineData("c,governorate,SY-XX,2019-07-01,2019-07-01,all_recorded,report,I,", "2:1: there is no governorate 'SY-XX'")]
    [InlineData("c,zone,nowhere,2019-07-01,2019-07-01,all_recorded,report,I,", "2:1: there is no zone 'nowhere'")]
    [InlineData("c,country,TR,2019-07-01,2019-07-01,all_recorded,report,I,", "2:1: the country is SY, not 'TR'")]
    [InlineData("c,community,town,2019-07-01,2019-07-01,all_recorded,report,I,", "2:2: coverage is of a zone, a governorate or the country")]
    [InlineData("c,country,SY,2019-07-01,2019-07-01,complete,report,I,", "2:6: 'complete' is not a completeness code")]
    public async Task Coverage_that_is_wrong(string row, string fault)
    {
        _files.Write("coverage.csv", $"id,area_kind,area,period_start,period_end,completeness,source,place,note\n{row}\n");

        var (errors, _) = await _files.CheckAsync(Cancel);

        Assert.StartsWith($"coverage.csv:{fault}", Assert.Single(errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("town,rebels,2019-07-01,0,,report", "2:2: 'rebels' is not a controller code")]
    [InlineData("nowhere,regime,2019-07-01,0,,report", "2:1: there is no community 'nowhere'")]
    [InlineData("town,regime,2019-07-01,-1,,report", "2:4: 'date_error_days' must lie between 0 and 3650, not -1")]
    [InlineData("town,regime,2019-07-01,0,,report\ntown,sdf,2019-07-01,0,,report", "3:1: control assessment 'town from 2019-07-01' stands here a second time")]
    public async Task Control_that_is_wrong(string rows, string fault)
    {
        _files.Write("control.csv", $"community,controller,valid_from,date_error_days,note,source\n{rows}\n");

        var (errors, _) = await _files.CheckAsync(Cancel);

        Assert.StartsWith($"control.csv:{fault}", Assert.Single(errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("f,report,I,2019-07-01,2019-07-31,country,SY,the_enemy,,killed,all,5,exact,,,", "2:8: 'the_enemy' is not a party code, nor other_parties")]
    [InlineData("f,report,I,2019-07-01,2019-07-31,country,SY,,,killed,all,-5,exact,,,", "2:12: 'value' must be a number between 0 and 1000000000, not '-5'")]
    [InlineData("f,report,I,2019-07-01,2019-07-31,country,SY,,,killed,all,5,exact,g,party,", "2:1: there is no published figure 'g'")]
    [InlineData("f,report,I,2019-07-01,2019-07-31,country,SY,,,killed,all,5,exact,,party,", "2:15: 'parent' and 'breakdown' go together")]
    [InlineData("f,report,I,2019-07-01,2019-07-31,country,SY,,,killed,men,5,exact,,,", "2:11: 'men' is not a victim_group code")]
    [InlineData("f,report,I,2019-07-01,2019-07-31,country,SY,,,killed,all,5,exact,f,party,", "2:14: a figure cannot be part of itself")]
    public async Task A_published_figure_that_is_wrong(string row, string fault)
    {
        _files.Write("figures.csv", $"{DataFiles.FiguresHeader}{row}\n");

        var (errors, _) = await _files.CheckAsync(Cancel);

        Assert.StartsWith($"figures.csv:{fault}", Assert.Single(errors), StringComparison.Ordinal);
    }

    public void Dispose() => _files.Dispose();
}
