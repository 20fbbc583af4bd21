using Atlas.Api.Http;
using Atlas.Testing;
using Xunit;

namespace Atlas.Api.Tests.Http;

/// <summary>Absolute links lead to where the public reaches the service, and nobody but a trusted proxy has a say in it.</summary>
public sealed class PublicAddressTests(GeodataDatabase geodata) : IClassFixture<GeodataDatabase>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("10.0.0.0/8, 127.0.0.0/8")]
    public async Task A_trusted_proxy_says_what_the_public_address_is(string trusted) => Assert.Equal(
        "https://atlas.example/map/api/collections/incidents",
        await LinkAsync(["X-Forwarded-Proto: https", "X-Forwarded-Host: atlas.example", "X-Forwarded-Prefix: /map"], ("ATLAS_TRUSTED_PROXIES", trusted)));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("10.0.0.0/8,::1")]
    public async Task Nobody_else_is_believed(string? trusted)
    {
        var link = await LinkAsync(
            ["X-Forwarded-Proto: https", "X-Forwarded-Host: evil.example", "X-Forwarded-Prefix: /evil", "Forwarded: host=evil.example;proto=https"],
            trusted is null ? [] : [("ATLAS_TRUSTED_PROXIES", trusted)]);

        Assert.StartsWith("http://127.0.0.1:", link, StringComparison.Ordinal);
        Assert.EndsWith("/api/collections/incidents", link, StringComparison.Ordinal);
        Assert.DoesNotContain("evil", link, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_last_word_is_that_of_the_proxy() => Assert.Equal(
        "https://atlas.example/api/collections/incidents",
        await LinkAsync(
            ["X-Forwarded-For: 127.0.0.1, 192.0.2.7", "X-Forwarded-Proto: http, https", "X-Forwarded-Host: evil.example, atlas.example"],
            ("ATLAS_TRUSTED_PROXIES", "127.0.0.1")));

    [Theory]
    [InlineData("Forwarded: for=192.0.2.7;proto=https;host=atlas.example", "https://atlas.example/")]
    [InlineData("Forwarded: host=evil.example;proto=http, For=\"[2001:db8::1]:80\" ; HOST=\"atlas.example:8443\" ;Proto=https", "https://atlas.example:8443/")]
    [InlineData("Forwarded: proto=https", "https://127.0.0.1:")]
    [InlineData("Forwarded: host=evil.example;proto=https, for=192.0.2.7", "http://127.0.0.1:")]
    [InlineData("Forwarded: host=evil.example;proto=https, \"", "http://127.0.0.1:")]
    [InlineData("Forwarded: host=\"evil/<b>\"", "http://127.0.0.1:")]
    public async Task The_last_element_of_the_standards_header_is_that_of_the_proxy(string header, string link) => Assert.StartsWith(
        link, await LinkAsync([header], ("ATLAS_TRUSTED_PROXIES", "127.0.0.1")), StringComparison.Ordinal);

    [Fact]
    public async Task Beside_the_older_headers_the_standards_is_left_aside() => Assert.StartsWith(
        "https://atlas.example/",
        await LinkAsync(["X-Forwarded-Proto: https", "X-Forwarded-Host: atlas.example", "Forwarded: host=evil.example;proto=http"], ("ATLAS_TRUSTED_PROXIES", "127.0.0.1")), StringComparison.Ordinal);

    [Fact]
    public async Task The_setting_of_the_operator_stands_above_all() => Assert.Equal(
        "https://set.example/atlas/api/collections/incidents",
        await LinkAsync(
            ["X-Forwarded-Proto: https", "X-Forwarded-Host: other.example"],
            ("ATLAS_TRUSTED_PROXIES", "127.0.0.1"), ("ATLAS_PUBLIC_URL", "https://set.example/atlas/")));

    [Fact]
    public async Task A_host_that_is_no_host_name_is_not_repeated() => Assert.StartsWith(
        "http://127.0.0.1:",
        await LinkAsync(["X-Forwarded-Host: evil\"><script>"], ("ATLAS_TRUSTED_PROXIES", "127.0.0.1")), StringComparison.Ordinal);

    [Theory]
    [InlineData("X-Forwarded-Proto: javascript")]
    [InlineData("X-Forwarded-Proto: https, data")]
    [InlineData("Forwarded: proto=javascript")]
    public async Task A_scheme_that_is_not_of_the_web_is_not_repeated(string header) => Assert.StartsWith(
        "http://127.0.0.1:", await LinkAsync([header], ("ATLAS_TRUSTED_PROXIES", "127.0.0.1")), StringComparison.Ordinal);

    [Theory]
    [InlineData("everyone")]
    [InlineData("10.0.0.0/33")]
    [InlineData("127.0.0.1,proxy.example")]
    public void A_wrong_entry_stops_the_start_and_is_named(string trusted)
    {
        var wrong = Assert.Throws<FormatException>(() => TrustedProxies.Read(trusted));

        Assert.Contains("ATLAS_TRUSTED_PROXIES", wrong.Message, StringComparison.Ordinal);
        Assert.Contains(trusted.Split(',')[^1], wrong.Message, StringComparison.Ordinal);
    }

    private async Task<string> LinkAsync(string[] headers, params (string, string)[] settings)
    {
        await using var service = new AtlasApi(geodata.Database.ConnectionString, settings);
        service.Listen();
        using var client = service.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(client.BaseAddress!, "/api/collections/incidents/items?limit=1"));
        foreach (var header in headers)
        {
            var name = header.Split(": ")[0];
            request.Headers.TryAddWithoutValidation(name, header[(name.Length + 2)..]);
        }

        using var answer = await client.SendAsync(request, Cancel);
        return System.Text.Json.JsonElement.Parse(await answer.Content.ReadAsStringAsync(Cancel)).Link("collection")!;
    }
}
