using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using Atlas.Api.Tests.Freshness;
using Atlas.Testing;
using Xunit;

namespace Atlas.Api.Tests.Tiles;

/// <summary>How tiles are asked for and answered.</summary>
public sealed class TileProtocolTests(GeodataApi api) : IClassFixture<GeodataApi>
{
    private const string Tiles = "/api/collections/incidents/tiles/WebMercatorQuad";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_empty_tile_has_no_content_and_can_be_kept()
    {
        using var answer = await api.Client.GetAsync($"{Tiles}/8/0/0", Cancel);

        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(Cancel));
        Assert.NotNull(answer.Headers.ETag);
    }

    [Theory]
    [InlineData("19/0/0")]
    [InlineData("6/64/0")]
    [InlineData("6/0/64")]
    [InlineData("0/0/1")]
    [InlineData("99999999999999999999/0/0")]
    [InlineData("6/99999999999999999999/0")]
    public async Task A_tile_beyond_the_grid_is_not_there(string tile) => await api.Client.ProblemAsync($"{Tiles}/{tile}", HttpStatusCode.NotFound);

    [Theory]
    [InlineData("a/0/0", "tileMatrix")]
    [InlineData("6/-1/0", "tileRow")]
    [InlineData("6/25/38.5", "tileCol")]
    [InlineData("6/25/38.mvt", "tileCol")]
    [InlineData("6/%D9%A1/38", "tileRow")]
    [InlineData("6/%27%3B--/38", "tileRow")]
    public async Task A_tile_that_is_no_number_is_refused_by_name(string tile, string parameter)
    {
        var problem = await api.Client.ProblemAsync($"{Tiles}/{tile}", HttpStatusCode.BadRequest);

        Assert.Equal(parameter, problem.GetProperty("parameter").GetString());
    }

    [Theory]
    [InlineData("limit=10", "limit")]
    [InlineData("sortby=id", "sortby")]
    [InlineData("crs=http://www.opengis.net/def/crs/EPSG/0/3857", "crs")]
    [InlineData("properties=id", "properties")]
    [InlineData("colour=red", "colour")]
    [InlineData("datetime=yesterday", "datetime")]
    [InlineData("filter=killed_min%20%3E", "filter")]
    [InlineData("filter=colour%20=%201", "filter")]
    [InlineData("zone=nowhere", "zone")]
    [InlineData("party=martians", "party")]
    [InlineData("bbox=1,2,3", "bbox")]
    [InlineData("massacre=true&massacre=false", "massacre")]
    [InlineData("f=png", "f")]
    [InlineData("zone=%00", "zone")]
    public async Task A_bad_parameter_is_refused_by_name(string query, string parameter)
    {
        var problem = await api.Client.ProblemAsync($"{Tiles}/6/25/38?{query}", HttpStatusCode.BadRequest);

        Assert.Equal(parameter, problem.GetProperty("parameter").GetString());
    }

    [Fact]
    public async Task Another_kind_of_tile_is_not_acceptable()
    {
        using var answer = await api.Client.AskAsync($"{Tiles}/6/25/38", "Accept: image/png");

        Assert.Equal(HttpStatusCode.NotAcceptable, answer.StatusCode);
        Assert.Null(answer.Headers.ETag);
    }

    [Fact]
    public async Task A_client_who_has_the_tile_gets_no_second_one()
    {
        var tag = await api.Client.TagAsync($"{Tiles}/6/25/38");

        using var again = await api.Client.AskAsync($"{Tiles}/6/25/38", $"If-None-Match: {tag}");

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal(tag, again.Headers.ETag);
        Assert.False(tag.IsWeak);
    }

    [Theory]
    [InlineData("gzip", "gzip")]
    [InlineData("br", "br")]
    [InlineData("gzip, deflate, br", "br")]
    [InlineData("br;q=0, gzip;q=0.5", "gzip")]
    [InlineData("*", "br")]
    [InlineData("identity", null)]
    [InlineData("deflate", null)]
    public async Task A_tile_is_sent_in_a_coding_that_the_client_takes(string accepted, string? coding)
    {
        var plain = await api.Client.GetByteArrayAsync($"{Tiles}/6/25/38", Cancel);

        using var answer = await api.Client.AskAsync($"{Tiles}/6/25/38", $"Accept-Encoding: {accepted}");

        Assert.Equal(coding, answer.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.Contains("Accept-Encoding", answer.Headers.Vary);
        Assert.Equal(plain, Decoded(await answer.Content.ReadAsByteArrayAsync(Cancel), coding));
        Assert.Equal(coding is null, answer.Headers.ETag!.Equals(await api.Client.TagAsync($"{Tiles}/6/25/38")));
    }

    [Theory]
    [InlineData($"{Tiles}/6/25/38")]
    [InlineData($"{Tiles}/6/25/38", "Accept-Encoding: gzip")]
    [InlineData($"{Tiles}/6/25/38", "Accept: application/x-protobuf", "Host: atlas.example")]
    [InlineData($"{Tiles}/6/25/38?massacre=true", "Origin: https://elsewhere.example")]
    [InlineData($"{Tiles}/8/0/0")]
    [InlineData("/api/tiles/WebMercatorQuad/6/25/38?collections=incidents,massacres")]
    public async Task A_tile_that_is_asked_for_again_is_answered_as_the_first_time(string tile, params string[] headers)
    {
        var fresh = $"{tile}{(tile.Contains('?') ? '&' : '?')}f=mvt";
        var first = await WholeAsync(fresh, headers);

        Assert.Equal(first, await WholeAsync(fresh, headers));
        Assert.NotEqual(first, await WholeAsync(fresh, [.. headers, "Accept-Language: ar"]));
    }

    [Fact]
    public async Task A_browser_elsewhere_may_read_a_tile_and_a_cache_may_keep_it()
    {
        using var answer = await api.Client.AskAsync($"{Tiles}/6/25/38", "Origin: https://elsewhere.example");

        Assert.Equal("*", answer.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.True(answer.Headers.CacheControl!.Public);
        Assert.True(answer.Headers.CacheControl.MustRevalidate);
    }

    [Fact]
    public async Task A_fault_is_not_kept()
    {
        using var answer = await api.Client.GetAsync($"{Tiles}/6/25/38?zone=nowhere", Cancel);

        Assert.Null(answer.Headers.ETag);
        Assert.Equal(new CacheControlHeaderValue { NoStore = true }, answer.Headers.CacheControl);
    }

    private async Task<string> WholeAsync(string path, string[] headers)
    {
        using var answer = await api.Client.AskAsync(path, headers);
        answer.Headers.Date = null;
        return $"{(int)answer.StatusCode}\n{answer.Headers}{answer.Content.Headers}{Convert.ToHexString(await answer.Content.ReadAsByteArrayAsync(Cancel))}";
    }

    private static byte[] Decoded(byte[] bytes, string? coding)
    {
        using var stream = new MemoryStream(bytes);
        using Stream decoding = coding switch { "gzip" => new GZipStream(stream, CompressionMode.Decompress), "br" => new BrotliStream(stream, CompressionMode.Decompress), _ => stream };
        using var decoded = new MemoryStream();
        decoding.CopyTo(decoded);
        return decoded.ToArray();
    }
}
