using System.Text;
using System.Text.Json;
using Atlas.Testing;
using Xunit;

namespace Atlas.Api.Tests.Exports;

/// <summary>Whoever finds a file later can tell what it is, how old, whose, and what it does not say.</summary>
public sealed class MetadataTests(GeodataApi api) : IClassFixture<GeodataApi>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("geojson")]
    [InlineData("fgb")]
    [InlineData("kml")]
    public async Task A_file_says_what_it_is(string format)
    {
        var text = Encoding.UTF8.GetString(await api.Client.GetByteArrayAsync($"/api/exports/incidents-near-lines.{format}?governorate=SY-ID", Cancel));

        Assert.All(
            ["Figures are a minimum.", "الأرقام حدٌّ أدنى.", "governorate = SY-ID", "credited to their report", "snhr-2019-07-31", "APPROXIMATE", "generated_at", "data_changed_at"],
            words => Assert.Contains(words, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("geojsonseq")]
    public async Task A_file_without_a_place_for_it_links_to_what_it_is(string format)
    {
        using var answer = await api.Client.GetAsync($"/api/exports/incidents-near-lines.{format}?governorate=SY-ID", Cancel);

        var link = Assert.Single(answer.Headers.GetValues("Link"), link => link.Contains("rel=\"describedby\"", StringComparison.Ordinal));
        var document = await api.Client.JsonAsync(new Uri(link.Split('<', '>')[1]).PathAndQuery);
        var metadata = document.GetProperty("notes")[0];
        Assert.Equal("SY-ID", metadata.GetProperty("filter").GetProperty("governorate").GetString());
        Assert.StartsWith("Figures are a minimum.", metadata.GetProperty("caveat").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_metadata_comes_before_the_features_and_names_the_version_of_the_data()
    {
        var version = await api.Database.Db.ScalarAsync<long>("SELECT version FROM atlas.data_version", Cancel);

        var text = await api.Client.GetStringAsync("/api/exports/massacres.geojson", Cancel);

        Assert.InRange(text.IndexOf("\"metadata\"", StringComparison.Ordinal), 0, text.IndexOf("\"features\"", StringComparison.Ordinal));
        Assert.Equal(version, JsonElement.Parse(text).GetProperty("metadata").GetProperty("data_version").GetInt64());
    }

    [Fact]
    public async Task The_metadata_says_since_when_the_data_are_what_they_are()
    {
        var changedAt = await api.Database.Db.ScalarAsync<DateTime>("SELECT changed_at FROM atlas.data_version", Cancel);

        var metadata = (await api.Client.JsonAsync("/api/exports/massacres/metadata.json")).GetProperty("notes")[0];

        Assert.Equal(changedAt, metadata.GetProperty("data_changed_at").GetDateTime());
    }

    [Fact]
    public async Task Only_sources_of_the_selected_features_are_cited()
    {
        var id = "2020-03-05-maaret-misreen-poultry-farm";
        var cited = (await api.Client.JsonAsync($"/api/incidents/{id}")).GetProperty("sources").EnumerateArray().Select(source => source.GetProperty("id").GetString()).Distinct().Order();

        var export = await api.Client.JsonAsync($"/api/exports/incidents.geojson?id={id}");

        Assert.Equal(cited, export.GetProperty("metadata").GetProperty("sources").EnumerateArray().Select(source => source.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task A_file_is_named_by_its_layer_and_the_version_of_the_data()
    {
        var version = await api.Database.Db.ScalarAsync<long>("SELECT version FROM atlas.data_version", Cancel);
        foreach (var (path, name) in new[] { ("/api/exports/massacres.zip", "massacres-v{0}.zip"), ("/api/collections/massacres/items?f=kml", "massacres-v{0}.kml") })
        {
            using var answer = await api.Client.GetAsync(path, Cancel);

            Assert.Equal($"attachment; filename=\"{name.Replace("{0}", $"{version}", StringComparison.Ordinal)}\"", answer.Content.Headers.ContentDisposition?.ToString());
        }

        using var page = await api.Client.GetAsync("/api/collections/massacres/items", Cancel);
        Assert.Equal("inline", page.Content.Headers.ContentDisposition?.ToString());
    }

    [Fact]
    public async Task Each_writing_has_a_tag_of_its_own_that_is_good_until_the_data_changes()
    {
        using var first = await api.Client.GetAsync("/api/exports/massacres.kml", Cancel);
        using var second = await api.Client.GetAsync("/api/exports/massacres.kml", Cancel);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/exports/massacres.kml") { Headers = { IfNoneMatch = { first.Headers.ETag! } } };

        using var third = await api.Client.SendAsync(request, Cancel);

        Assert.NotEqual(first.Headers.ETag, second.Headers.ETag);
        Assert.Equal(System.Net.HttpStatusCode.NotModified, third.StatusCode);
    }

    [Fact]
    public async Task The_columns_of_a_table_are_described()
    {
        var header = (await api.Client.GetStringAsync("/api/exports/massacres.csv", Cancel)).Split("\r\n")[0].Split(',');

        var columns = (await api.Client.JsonAsync("/api/exports/massacres/metadata.json")).GetProperty("tableSchema").GetProperty("columns").EnumerateArray().ToList();

        Assert.Equal(header, columns.Select(column => column.GetProperty("name").GetString()));
        Assert.All(columns, column => Assert.NotEmpty(column.GetProperty("dc:description").GetString()!));
    }
}
