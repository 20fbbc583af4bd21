using System.Net;
using Atlas.Api.Tests.Clients;
using Xunit;

namespace Atlas.Api.Tests.Http;

/// <summary>Requests that nobody in good faith sends, over a real port: refused, never a 500.</summary>
public sealed class HostileRequestTests(ListeningApi api) : IClassFixture<ListeningApi>
{
    private const string Items = "/api/collections/incidents/items";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_endless_address_is_too_long()
    {
        using var answer = await api.Client.GetAsync($"{Items}?filter={new string('x', 60_000)}", Cancel);

        Assert.Equal(HttpStatusCode.RequestUriTooLong, answer.StatusCode);
    }

    [Fact]
    public async Task Endless_headers_are_too_large()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Items);
        request.Headers.Add("X-Padding", new string('x', 60_000));

        using var answer = await api.Client.SendAsync(request, Cancel);

        Assert.Equal(HttpStatusCode.RequestHeaderFieldsTooLarge, answer.StatusCode);
    }

    [Fact]
    public async Task A_filter_of_the_greatest_length_is_read()
    {
        var filter = "killed_min>=5" + string.Concat(Enumerable.Repeat(" OR killed_min>=5", 600));

        using var answer = await api.Client.GetAsync($"{Items}?filter={Uri.EscapeDataString(filter)}", Cancel);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("NOT ", 4_000)]
    [InlineData("(", 10_000)]
    [InlineData("killed_min=1 AND ", 900)]
    [InlineData("'", 9_999)]
    [InlineData("-", 9_999)]
    public async Task A_filter_that_piles_up_is_refused(string piece, int times)
    {
        using var answer = await api.Client.GetAsync($"{Items}?filter={Uri.EscapeDataString(string.Concat(Enumerable.Repeat(piece, times)))}", Cancel);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_thousand_parameters_are_refused() => await api.Client.ProblemAsync(
        $"{Items}?{string.Join('&', Enumerable.Range(0, 1000).Select(i => $"p{i}=1"))}", HttpStatusCode.BadRequest);

    [Fact]
    public async Task A_body_is_not_read()
    {
        using var sent = new HttpRequestMessage(HttpMethod.Post, Items) { Content = new ByteArrayContent(new byte[100_000]) };
        sent.Headers.ExpectContinue = true; // a client that does not wait for leave may find the connection closed while it still sends
        using var beside = new HttpRequestMessage(HttpMethod.Get, Items) { Content = new ByteArrayContent(new byte[10]) };

        using var answered = await api.Client.SendAsync(beside, Cancel);
        using var refused = await api.Client.SendAsync(sent, Cancel);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, refused.StatusCode);
        Assert.Equal(HttpStatusCode.OK, answered.StatusCode);
    }

    [Theory]
    [InlineData("Range", "bytes=0-10")]
    [InlineData("If-Match", "\"nothing\"")]
    [InlineData("If-Modified-Since", "yesterday")]
    [InlineData("Accept-Encoding", ";;;")]
    [InlineData("Accept", "\u0001/\u0002")]
    [InlineData("Expect", "the worst")]
    public async Task An_odd_header_does_no_harm(string name, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Items);
        request.Headers.TryAddWithoutValidation(name, value);

        using var answer = await api.Client.SendAsync(request, Cancel);

        Assert.True((int)answer.StatusCode < 500, $"{name}: {answer.StatusCode}");
    }
}
