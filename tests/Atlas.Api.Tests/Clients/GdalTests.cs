using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Xunit;

namespace Atlas.Api.Tests.Clients;

/// <summary>GDAL, as QGIS and analysts use it, reads the service from a real port.</summary>
public sealed class GdalTests(ListeningApi api) : IClassFixture<ListeningApi>
{
    private readonly HttpClient _client = api.Client;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Address => $"OAPIF:{_client.BaseAddress}api";

    [Fact]
    public async Task It_lists_every_collection()
    {
        var output = await Gdal.RunAsync("ogrinfo", "-ro", Address);

        Assert.All(await CollectionsAsync(), collection => Assert.Matches($"(?m)^[0-9]+: {Regex.Escape(collection)}( |$)", output));
    }

    [Fact]
    public async Task It_copies_every_feature_of_every_collection_into_a_geopackage()
    {
        var folder = Directory.CreateTempSubdirectory("atlas-gdal-");
        var file = Path.Combine(folder.FullName, "atlas.gpkg");

        // Pages of 50, so that it has to follow next links.
        await Gdal.RunAsync("ogr2ogr", "-f", "GPKG", file, Address, "-oo", "PAGE_SIZE=50");

        foreach (var collection in await CollectionsAsync())
        {
            var summary = await Gdal.RunAsync("ogrinfo", "-ro", "-so", file, collection);
            var expected = await _client.IdsAsync(collection);
            Assert.Equal(expected.Count, int.Parse(Regex.Match(summary, "Feature Count: ([0-9]+)").Groups[1].Value, CultureInfo.InvariantCulture));
        }

        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task It_reads_dates_numbers_lists_and_arabic_as_what_they_are()
    {
        var output = await Gdal.RunAsync("ogrinfo", "-ro", Address, "incidents", "-where", "id = '2020-03-05-maaret-misreen-poultry-farm'");

        Assert.Contains("date_start (Date) = 2020/03/05", output, StringComparison.Ordinal);
        Assert.Contains("killed_min (Integer) = 15", output, StringComparison.Ordinal);
        Assert.Contains("parties (StringList) = (1:russian_forces)", output, StringComparison.Ordinal);
        Assert.Matches(@"title_ar \(String\) = .*\p{IsArabic}", output);
    }

    [Theory]
    [InlineData("communities", "Point")]
    [InlineData("lines-of-engagement", "Multi Line String")]
    [InlineData("governorates", "Multi Polygon")]
    public async Task It_reads_a_vector_tile(string collection, string geometry)
    {
        var folder = Directory.CreateTempSubdirectory("atlas-gdal-");
        var file = Path.Combine(folder.FullName, "tile.mvt");
        await File.WriteAllBytesAsync(file, await _client.GetByteArrayAsync($"/api/collections/{collection}/tiles/WebMercatorQuad/0/0/0", Cancel), Cancel);

        var summary = await Gdal.RunAsync("ogrinfo", "-ro", "-al", "-so", file, "-oo", "X=0", "-oo", "Y=0", "-oo", "Z=0");

        var expected = await _client.IdsAsync(collection);
        Assert.Contains($"Layer name: {collection}", summary, StringComparison.Ordinal);
        Assert.Contains($"Geometry: {geometry}", summary, StringComparison.Ordinal);
        Assert.Equal(expected.Count, int.Parse(Regex.Match(summary, "Feature Count: ([0-9]+)").Groups[1].Value, CultureInfo.InvariantCulture));
        Assert.Contains("id: String", summary, StringComparison.Ordinal);
        folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData("/api/incidents/a%00b")]
    [InlineData("/api/collections/incidents/items/%00")]
    public async Task The_server_itself_refuses_a_path_with_a_nul(string path)
    {
        using var answer = await _client.GetAsync(path, Cancel);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private async Task<IReadOnlyList<string>> CollectionsAsync() =>
        [.. (await _client.JsonAsync("/api/collections")).GetProperty("collections").EnumerateArray().Select(collection => collection.GetProperty("id").GetString()!)];
}
