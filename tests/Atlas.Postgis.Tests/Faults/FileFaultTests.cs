using System.Text;
using Atlas.Testing;
using Xunit;

namespace Atlas.Postgis.Tests.Faults;

/// <summary>Files that are broken as files.</summary>
public sealed class FileFaultTests : IDisposable
{
    private readonly DataFiles _files = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("", "1:1: this is not valid JSON")]
    [InlineData("{\"record\": \"incident\",", "1:22: this is not valid JSON")]
    [InlineData("{\n  \"record\": \"incident\"\n  \"id\": 1\n}", "3:3: this is not valid JSON")]
    [InlineData("{} {}", "1:4: this is not valid JSON")]
    [InlineData("{\"record\": 'incident'}", "1:12: this is not valid JSON")]
    [InlineData("{\n  \"record\": \"zones\",\n  \"record\": \"zones\", \"zones\": []\n}", "3:3 /record: 'record' stands here a second time")]
    [InlineData("[]", "1:1: 'record' must say what the file holds")]
    [InlineData("null", "1:1: 'record' must say what the file holds")]
    [InlineData("{\"record\": \"zones\", \"zones\": [], \"zone\": []}", "1:42 /zone: 'zone' is not a known member here")]
    public async Task Json_that_is_broken(string text, string fault)
    {
        _files.Write("other.json", text);

        var (errors, _) = await _files.CheckAsync(Cancel);

        Assert.StartsWith($"other.json:{fault}", Assert.Single(errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_nested_without_end_is_refused()
    {
        _files.Write("other.json", new string('[', 100_000));

        var (errors, _) = await _files.CheckAsync(Cancel);

        Assert.Equal(["other.json:1:33: this is not valid JSON"], errors);
    }

    [Fact]
    public async Task Json_that_is_not_utf8_is_refused()
    {
        _files.Write("incident.json", Encoding.Latin1.GetBytes(new IncidentText().With("title_en", "\"Café\"").ToString()));

        var (errors, _) = await _files.CheckAsync(Cancel);

        Assert.Contains("incident.json:4:15 /title_en: this text is not Unicode", errors);
    }

    [Theory]
    [InlineData("town2,Town\n", "3:1: this row has 2 cells, the header 10")]
    [InlineData("town2,Town,البلدة,,35.5,36.5,1000,report,gazetteer 1,CC BY 4.0,more\n", "3:1: this row has 11 cells, the header 10")]
    [InlineData("town2,\"Town,البلدة,,35.5,36.5,1000,report,gazetteer 1,CC BY 4.0\n", "3:1: this row is not CSV")]
    [InlineData("town2,Town,,,91,36.5,1000,report,g,l\n", "3:5: 'lat' must be a number between -90 and 90, not '91'")]
    [InlineData("town2,Town,,,35.5,NaN,1000,report,g,l\n", "3:6: 'lon' must be a number between -180 and 180, not 'NaN'")]
    [InlineData("town2,Town,,,\"35,5\",36,1000,report,g,l\n", "3:5: 'lat' must be a number between -90 and 90, not '35,5'")]
    [InlineData("town2,Town,,,35.5,36.5,,report,g,l\n", "3:7: 'uncertainty_m' is missing")]
    [InlineData("town2,Town,,,35.5,36.5,1.5,report,g,l\n", "3:7: 'uncertainty_m' must be a whole number, not '1.5'")]
    [InlineData("town2,,,,35.5,36.5,1000,report,g,l\n", "3:2: 'name_en' is missing")]
    [InlineData("Town 2,Town,,,35.5,36.5,1000,report,g,l\n", "3:1: 'id' must be small letters, digits and single hyphens, not 'Town 2'")]
    [InlineData("town2,Town,,,35.5,36.5,1000,hearsay,g,l\n", "3:1: there is no source 'hearsay'")]
    [InlineData("town2,Town,,A;A,35.5,36.5,1000,report,g,l\n", "3:4: 'aliases' names 'A' twice")]
    [InlineData("town2,To\u0000wn,,,35.5,36.5,1000,report,g,l\n", "3:2: 'name_en' has a control character")]
    [InlineData("town,Town again,,,35.5,36.5,1000,report,g,l\n", "3:1: community 'town' stands here a second time; first at communities.csv:2:1")]
    public async Task A_row_that_is_wrong(string row, string fault)
    {
        _files.Write("communities.csv", File.ReadAllText(_files.PathOf("communities.csv")) + row);

        var (errors, _) = await _files.CheckAsync(Cancel);

        Assert.StartsWith($"communities.csv:{fault}", Assert.Single(errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_column_that_nobody_knows()
    {
        _files.Replace("communities.csv", "licence\n", "licence,colour\n");
        _files.Replace("communities.csv", "CC BY 4.0\n", "CC BY 4.0,red\n");

        var (errors, _) = await _files.CheckAsync(Cancel);

        Assert.Equal(["communities.csv:2:11: 'colour' is not a known column here"], errors);
    }

    [Fact]
    public async Task A_table_that_nobody_knows()
    {
        _files.Write("other.csv", "name,age\nx,7\n");

        var (errors, _) = await _files.CheckAsync(Cancel);

        Assert.Equal(["other.csv:1:1: this header belongs to no known table (communities, control assessments, coverage, published figures)"], errors);
    }

    [Fact]
    public async Task An_id_that_stands_in_two_files()
    {
        _files.Write(new IncidentText(), "same.json");

        var (errors, _) = await _files.CheckAsync(Cancel);

        Assert.Equal(["same.json:1:1: incident '2019-07-05-town-raid' stands here a second time; first at incident.json:1:1"], errors);
    }

    [Fact]
    public async Task All_faults_of_all_files_are_told_at_once_in_the_order_of_the_files()
    {
        _files.Write(new IncidentText().With("event_class", "\"mishap\"").With("killed", "{\"min\": 9, \"max\": 8}").With("sources", "[]"));
        _files.Replace("communities.csv", "1000,report", "0,hearsay");
        _files.Write("broken.json", "{");
        _files.Replace("governorates.geojson", "[36, 35]]]", "[36, 35.5]]]");

        var (errors, _) = await _files.CheckAsync(Cancel);

        Assert.Equal(
            ["broken.json:1:2", "communities.csv:2:1", "communities.csv:2:7", "governorates.geojson:5:54", "incident.json:14:18", "incident.json:16:13", "incident.json:18:14"],
            errors.Select(error => error.Split([' ', ':'])).Select(parts => $"{parts[0]}:{parts[1]}:{parts[2]}"));
    }

    [Fact]
    public async Task A_mark_at_the_beginning_and_windows_line_ends_are_no_fault()
    {
        foreach (var file in new[] { "incident.json", "communities.csv", "sources.json", "governorates.geojson" })
        {
            var text = File.ReadAllText(_files.PathOf(file)).Replace("\n", "\r\n", StringComparison.Ordinal);
            _files.Write(file, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]);
        }

        await using var database = await TestDatabase.EmptyAsync(Cancel);
        var loaded = await _files.LoadAsync(database.Db, Cancel);

        Assert.Empty(loaded.Errors);
        Assert.Equal(["Town|البلدة|CC BY 4.0"], await database.Db.RowsAsync("SELECT name_en, name_ar, licence FROM atlas.community", Cancel));
    }

    public void Dispose() => _files.Dispose();
}
