using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Atlas.Testing;
using Xunit;

namespace Atlas.Api.Tests.Exports;

/// <summary>The archive for partners: two tables of the same features, what they are, and checksums.</summary>
public sealed class ArchiveTests(GeodataApi api) : IClassFixture<GeodataApi>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("massacres", "?governorate=SY-ID")]
    [InlineData("control-areas", "")]
    public async Task It_holds_the_same_features_twice_and_sums_that_hold(string layer, string query)
    {
        var files = await UnpackAsync(layer, query);

        Assert.Equal([$"{layer}.geojson", $"{layer}.csv", "README.txt", "SHA256SUMS"], files.Keys);
        var sums = string.Concat(files.Take(3).Select(file => $"{Convert.ToHexStringLower(SHA256.HashData(file.Value))}  {file.Key}\n"));
        Assert.Equal(sums, Encoding.UTF8.GetString(files["SHA256SUMS"]));
        var features = JsonElement.Parse(Encoding.UTF8.GetString(files[$"{layer}.geojson"])).GetProperty("features").EnumerateArray();
        var rows = Encoding.UTF8.GetString(files[$"{layer}.csv"]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1);
        Assert.Equal(await api.Client.IdsAsync(layer, query.Replace('?', '&')), Answers.Ids(features));
        Assert.Equal(Answers.Ids(features), rows.Select(row => row.Split(',')[0]));
    }

    [Fact]
    public async Task Its_readme_tells_both_readers_what_it_is()
    {
        var readme = Encoding.UTF8.GetString((await UnpackAsync("incidents-near-lines", "?within=10km"))["README.txt"]);

        Assert.All(
            [
                "Incidents near the lines", "حوادث قرب خطوط الاشتباك", "Figures are a minimum.", "الأرقام حدٌّ أدنى.", "within = 10km", "Data version:", "APPROXIMATE", "تقريبية",
                "snhr-2019-07-31: Syrian Network for Human Rights (SNHR).", "Unit: m.", "- barrel_bomb: ", "sha256sum -c SHA256SUMS",
            ],
            words => Assert.Contains(words, readme, StringComparison.Ordinal));
    }

    private async Task<Dictionary<string, byte[]>> UnpackAsync(string layer, string query)
    {
        using var zip = new ZipArchive(new MemoryStream(await api.Client.GetByteArrayAsync($"/api/exports/{layer}.zip{query}", Cancel)));
        var files = new Dictionary<string, byte[]>();
        foreach (var entry in zip.Entries)
        {
            using var content = new MemoryStream();
            await using var packed = await entry.OpenAsync(Cancel);
            await packed.CopyToAsync(content, Cancel);
            files.Add(entry.FullName, content.ToArray());
        }

        return files;
    }
}
