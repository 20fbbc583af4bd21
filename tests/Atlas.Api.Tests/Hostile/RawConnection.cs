using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace Atlas.Api.Tests.Hostile;

/// <summary>Sends bytes as they are, and judges what comes back: a refusal, an answer, or the end of the connection, and never a fault of the service.</summary>
internal static partial class RawConnection
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20); // more than the service has with a request that does not go on

    /// <returns>What is wrong; null where nothing is.</returns>
    public static async Task<string?> JudgeAsync(Uri service, byte[] bytes, CancellationToken cancel) => await AskAsync(service, bytes, cancel) switch
    {
        null => "the connection stays open without an answer",
        "" => null,
        var answer when GoAway().IsMatch(answer) => null,
        var answer when !StatusLine().IsMatch(answer) => $"no status line: {answer[..Math.Min(60, answer.Length)]}",
        var answer => Fault().IsMatch(answer) ? "a fault of the service" : null,
    };

    /// <summary>Sends, and reads the head of the first answer, or until the service closes the connection.</summary>
    /// <returns>Null where it does neither.</returns>
    public static async Task<string?> AskAsync(Uri service, byte[] bytes, CancellationToken cancel)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(Patience);
        using var client = new TcpClient();
        await client.ConnectAsync(service.Host, service.Port, cancel);
        var stream = client.GetStream();
        var answer = new StringBuilder();
        var buffer = new byte[4096];
        try
        {
            await stream.WriteAsync(bytes, patience.Token);
            for (var read = -1; read != 0 && !answer.ToString().Contains("\r\n\r\n", StringComparison.Ordinal);)
            {
                read = await stream.ReadAsync(buffer, patience.Token);
                answer.Append(Encoding.Latin1.GetString(buffer, 0, read));
            }
        }
        catch (IOException)
        {
            // closed before all was sent: what came until then counts
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return null;
        }

        return answer.ToString();
    }

    [GeneratedRegex("^HTTP/1\\.1 [1-5][0-9][0-9] ")]
    private static partial Regex StatusLine();

    // 501 and 505 say what HTTP has and this service has not.
    [GeneratedRegex("^HTTP/1\\.1 50[0234] ")]
    private static partial Regex Fault();

    // To one who speaks HTTP/2 it says so in HTTP/2: a frame of type 7.
    [GeneratedRegex(@"^\0\0.\a", RegexOptions.Singleline)]
    private static partial Regex GoAway();
}
