using System.IO.Compression;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Atlas.Api.Tiles;

/// <summary>A tile as it leaves, in each coding that a client takes; compressed once, when the first such client asks.</summary>
public sealed class EncodedTile(byte[] plain)
{
    private const string Brotli = "br";
    private const string Gzip = "gzip";

    // Below this the headers weigh more than what would be saved.
    private const int LeastToCompress = 200;

    private readonly byte[] _plain = plain;
    private readonly Lazy<byte[]> _brotli = new(() => Compress(plain, into => new BrotliStream(into, CompressionLevel.Fastest)));
    private readonly Lazy<byte[]> _gzip = new(() => Compress(plain, into => new GZipStream(into, CompressionLevel.Fastest)));

    public bool IsEmpty => _plain.Length == 0;

    /// <summary>The layers of several tiles as one: a vector tile is no more than its layers, one after the other.</summary>
    public static EncodedTile Together(IEnumerable<EncodedTile> tiles) => new([.. tiles.SelectMany(tile => tile._plain)]);

    /// <summary>The most memory that it can come to take.</summary>
    public long MostBytes => 500 + (3L * _plain.Length);

    /// <param name="accepted">The header Accept-Encoding.</param>
    /// <returns>The bytes, and the coding they are in; null for none.</returns>
    public (byte[] Bytes, string? Coding) For(StringValues accepted)
    {
        if (_plain.Length < LeastToCompress || !StringWithQualityHeaderValue.TryParseList(accepted, out var codings))
        {
            return (_plain, null);
        }

        return Takes(codings, Brotli) ? (_brotli.Value, Brotli) : Takes(codings, Gzip) ? (_gzip.Value, Gzip) : (_plain, null);
    }

    private static bool Takes(IList<StringWithQualityHeaderValue> codings, string coding) =>
        (codings.FirstOrDefault(given => given.Value.Equals(coding, StringComparison.OrdinalIgnoreCase))
            ?? codings.FirstOrDefault(given => given.Value == "*")) is { } found && found.Quality != 0;

    private static byte[] Compress(byte[] plain, Func<Stream, Stream> coding)
    {
        using var compressed = new MemoryStream();
        using (var stream = coding(compressed))
        {
            stream.Write(plain);
        }

        return compressed.ToArray();
    }
}
