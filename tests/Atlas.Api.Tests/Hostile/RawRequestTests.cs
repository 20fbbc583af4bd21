using System.Net.Sockets;
using System.Text;
using Atlas.Api.Tests.Clients;
using Atlas.Api.Tests.Ogc;
using Xunit;

namespace Atlas.Api.Tests.Hostile;

/// <summary>What comes over a socket need not be HTTP.</summary>
public sealed class RawRequestTests(ListeningApi api) : IClassFixture<ListeningApi>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Bytes_that_no_client_sends_are_refused_or_answered_and_the_next_client_is_served()
    {
        await JudgeAsync(RawRequests.All.Select(request => (request.Name, Encoding.UTF8.GetBytes(request.Bytes))));

        Assert.NotEmpty(await api.Client.IdsAsync("governorates"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Bytes_changed_at_random_do_no_harm(int seed)
    {
        var random = new Random(seed);

        await JudgeAsync(Enumerable.Range(0, 80).Select(_ => RawRequests.Next(random)));
    }

    [Fact]
    [Trait(ConformanceTests.Trap, "T12")]
    public async Task The_status_line_says_the_version_that_the_suite_looks_for() => Assert.StartsWith(
        "HTTP/1.1 200 OK\r\n", await RawConnection.AskAsync(api.Client.BaseAddress!, "GET /api HTTP/1.1\r\nHost: atlas.example\r\nConnection: close\r\n\r\n"u8.ToArray(), Cancel), StringComparison.Ordinal);

    [Fact]
    public async Task A_request_that_stops_in_its_head_is_given_up_while_others_are_answered()
    {
        using var slow = new TcpClient();
        await slow.ConnectAsync(api.Client.BaseAddress!.Host, api.Client.BaseAddress.Port, Cancel);
        var stream = slow.GetStream();
        await stream.WriteAsync("GET /api HTTP/1.1\r\nHost: at"u8.ToArray(), Cancel);

        Assert.NotEmpty(await api.Client.IdsAsync("governorates"));
        using var answer = new StreamReader(stream, Encoding.Latin1);
        Assert.StartsWith("HTTP/1.1 408 ", await answer.ReadToEndAsync(Cancel), StringComparison.Ordinal);
    }

    // All at once: some of them the service waits for, until it has waited long enough.
    private async Task JudgeAsync(IEnumerable<(string Name, byte[] Bytes)> requests) => Assert.All(
        await Task.WhenAll(requests.Select(async request => (request, Finding: await RawConnection.JudgeAsync(api.Client.BaseAddress!, request.Bytes, Cancel)))),
        judged => Assert.True(judged.Finding is null, $"{judged.request.Name}: {judged.Finding} {Convert.ToHexString(judged.request.Bytes)}"));
}
