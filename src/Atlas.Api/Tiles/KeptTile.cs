using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Atlas.Api.Tiles;

/// <summary>A tile as it left: its bytes and, once it has left, the head of the answer.</summary>
/// <param name="Body">In the coding that was asked for; none where the tile is empty.</param>
internal sealed record KeptTile(ReadOnlyMemory<byte> Body)
{
    // Written by the server anew for each answer.
    private static readonly HashSet<string> OfOneAnswer = new([HeaderNames.Date, HeaderNames.Connection, HeaderNames.TransferEncoding], StringComparer.OrdinalIgnoreCase);

    private int _status;
    private KeyValuePair<string, StringValues>[] _headers = [];

    public static KeptTile Empty { get; } = new(ReadOnlyMemory<byte>.Empty);

    /// <summary>Memory that it takes, about, with the question that it answers.</summary>
    public long Bytes { get; private init; }

    /// <summary>The same with the head that it left with.</summary>
    public KeptTile As(HttpResponse left, string question) => this with
    {
        _status = left.StatusCode,
        _headers = [.. left.Headers.Where(header => !OfOneAnswer.Contains(header.Key))],
        Bytes = 2000 + (2L * question.Length) + Body.Length,
    };

    public async Task WriteAsync(HttpResponse response)
    {
        response.StatusCode = _status;
        foreach (var (name, values) in _headers)
        {
            response.Headers[name] = values;
        }

        if (!Body.IsEmpty)
        {
            await response.BodyWriter.WriteAsync(Body);
        }
    }
}
