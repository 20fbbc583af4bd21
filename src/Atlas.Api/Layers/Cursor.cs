using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;
using Atlas.Api.Http;
using Npgsql;

namespace Atlas.Api.Layers;

/// <summary>
/// Where a page ended: the order, and the sort values and id of its last feature. Opaque to clients, independent of <c>limit</c>, and with a
/// checksum, so that a cursor that was cut or changed on its way is refused rather than answered with the wrong page.
/// </summary>
public sealed record Cursor(string Order, IReadOnlyList<string?> Values, string LastId)
{
    private const int ChecksumBytes = 8;
    private const int Longest = 4_000;

    /// <exception cref="ParameterException">This is no cursor of this order.</exception>
    public static Cursor Parse(string text, SortOrder order)
    {
        if (text.Length is 0 or > Longest || !Base64Url.IsValid(text))
        {
            throw Bad();
        }

        var bytes = Base64Url.DecodeFromChars(text);
        if (bytes.Length <= ChecksumBytes || !Checksum(bytes.AsSpan(ChecksumBytes)).AsSpan().SequenceEqual(bytes.AsSpan(0, ChecksumBytes)))
        {
            throw Bad();
        }

        return Read(bytes.AsSpan(ChecksumBytes)) is { } cursor && cursor.IsOf(order) ? cursor : throw Bad();
    }

    /// <summary>Where a row stands in the order in which it was asked for.</summary>
    public static Cursor At(NpgsqlDataReader row, ItemsRequest request)
    {
        var keys = Enumerable.Range(request.Columns.Count, request.Order.Keys.Count).Select(column => row.IsDBNull(column) ? null : row.GetString(column));
        return new Cursor(request.Order.ToString(), [.. keys], FeatureColumns.Id(row));
    }

    public override string ToString()
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(this);
        return Base64Url.EncodeToString([.. Checksum(json), .. json]);
    }

    // The checksum guards against accidents. Who makes one of his own can write anything.
    private static Cursor? Read(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize<Cursor>(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private bool IsOf(SortOrder order) =>
        Order == order.ToString()
        && CursorValue.IsText(LastId)
        && Values?.Count == order.Keys.Count
        && order.Keys.Zip(Values).All(key => key.Second is { } value ? CursorValue.Fits(key.First.Property.Type, value) : !order.IsByPlace);

    private static byte[] Checksum(ReadOnlySpan<byte> json) => SHA256.HashData(json)[..ChecksumBytes];

    private static ParameterException Bad() => new("cursor", "this cursor was not made here for this order; follow the next link as it is");
}
