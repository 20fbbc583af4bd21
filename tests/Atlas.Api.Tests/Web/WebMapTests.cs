using Atlas.Testing;
using Xunit;

namespace Atlas.Api.Tests.Web;

public sealed class WebMapTests(GeodataDatabase geodata) : IClassFixture<GeodataDatabase>, IDisposable
{
    private readonly DirectoryInfo _web = Directory.CreateTempSubdirectory("atlas-web-");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/?embed")]
    [InlineData("/?embed=true")]
    [InlineData("/?entry=near-lines&embed=true&lang=ar")]
    public async Task The_view_made_for_other_pages_may_stand_in_any(string address)
    {
        using var answer = await GetAsync(address);

        Assert.Contains("frame-ancestors *", Policy(answer), StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("X-Frame-Options"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/?entry=massacres")]
    [InlineData("/?embed=no")]
    [InlineData("/?embed=true&embed=true")]
    public async Task No_other_view_may_stand_in_a_page_of_somebody_else(string address)
    {
        using var answer = await GetAsync(address);

        Assert.Contains("frame-ancestors 'self'", Policy(answer), StringComparison.Ordinal);
        Assert.Equal("SAMEORIGIN", Assert.Single(answer.Headers.GetValues("X-Frame-Options")));
    }

    public void Dispose() => _web.Delete(recursive: true);

    private static string Policy(HttpResponseMessage answer) => Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));

    private async Task<HttpResponseMessage> GetAsync(string address)
    {
        await File.WriteAllTextAsync(Path.Combine(_web.FullName, "index.html"), "<!doctype html>", Cancel);
        await using var api = new AtlasApi(geodata.Database.ConnectionString, ("ATLAS_WEB", _web.FullName));
        using var client = api.CreateClient();
        return await client.GetAsync(address, Cancel);
    }
}
