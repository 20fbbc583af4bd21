using System.IO.Compression;
using System.Text;
using Atlas.Api.Tests.Tiles;
using Atlas.Testing;
using Xunit;

namespace Atlas.Api.Tests.Incidents;

/// <summary>What is taken away, or drawn, tells no more of a protected place than the items do.</summary>
public sealed class ProtectedExportTests(ProtectedIncidents given) : IClassFixture<ProtectedIncidents>
{
    private static readonly (double Longitude, double Latitude)[] Exact = [(41.987654, 37.123456), (42.012345, 37.098765)];

    private static readonly string[] Layers = ["incidents", "massacres", "incidents-near-lines"];

    private readonly GeodataApi _api = given.Api;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("items?f=geojsonseq")]
    [InlineData("items?f=csv")]
    [InlineData("items?f=kml")]
    [InlineData("items?f=fgb")]
    [InlineData("items?crs=http://www.opengis.net/def/crs/EPSG/0/4326")]
    [InlineData("items?sortby=place&limit=1")]
    public async Task No_format_holds_the_exact_place(string form)
    {
        foreach (var layer in Layers)
        {
            AssertTellsNothing(layer, await _api.Client.GetByteArrayAsync($"/api/collections/{layer}/{form}", Cancel));
        }
    }

    [Fact]
    public async Task No_file_of_an_archive_holds_it()
    {
        foreach (var layer in Layers)
        {
            await using var body = await _api.Client.GetStreamAsync($"/api/exports/{layer}.zip", Cancel);
            using var whole = new MemoryStream();
            await body.CopyToAsync(whole, Cancel);
            using var archive = new ZipArchive(whole);
            foreach (var entry in archive.Entries)
            {
                using var content = new MemoryStream();
                await using var file = await entry.OpenAsync(Cancel);
                await file.CopyToAsync(content, Cancel);
                AssertTellsNothing($"{layer}/{entry.Name}", content.ToArray());
            }
        }
    }

    [Theory]
    [InlineData(8)]
    [InlineData(12)]
    [InlineData(18)]
    public async Task No_tile_has_anything_there(int zoom)
    {
        foreach (var layer in Layers)
        {
            foreach (var (longitude, latitude) in Exact)
            {
                var (row, column) = TileQuestions.At(zoom, longitude, latitude);
                Assert.Empty(await _api.Client.TileAsync(layer, zoom, row, column));
            }
        }
    }

    [Fact]
    public async Task No_filter_finds_it()
    {
        string[] filters =
        [
            "S_WITHIN(geom,BBOX(41.9,37,42.1,37.2))", "S_INTERSECTS(geom,POINT(41.987654 37.123456))",
            $"CASEI(place) LIKE CASEI('%{ProtectedIncidents.Secret}%')", $"place = '{ProtectedIncidents.Secret}'",
        ];
        foreach (var filter in filters)
        {
            Assert.Empty(await _api.Client.IdsAsync("incidents", $"&filter={Uri.EscapeDataString(filter)}"));
        }
    }

    private static void AssertTellsNothing(string where, byte[] content)
    {
        Assert.True(content.Length > 0, where);
        Assert.DoesNotMatch(@"41\.9876|37\.1234|42\.0123|37\.0987|" + ProtectedIncidents.Secret, Encoding.UTF8.GetString(content));
        foreach (var (longitude, latitude) in Exact)
        {
            Assert.True(content.AsSpan().IndexOf(BitConverter.GetBytes(longitude)) < 0 && content.AsSpan().IndexOf(BitConverter.GetBytes(latitude)) < 0, where);
        }
    }
}
