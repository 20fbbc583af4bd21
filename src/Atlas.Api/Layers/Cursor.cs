using System.Buffers.Text;
using System.Text;
using Atlas.Api.Http;

namespace Atlas.Api.Layers;

/// <summary>Where a page ended: the id of its last feature. Opaque to clients, independent of <c>limit</c>.</summary>
public readonly record struct Cursor(string LastId)
{
    private const string Prefix = "id:";
    private const int LongestId = 500;

    public static Cursor Parse(string text)
    {
        if (text.Length is 0 or > LongestId || !Base64Url.IsValid(text))
        {
            throw Bad();
        }

        var decoded = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text));
        return decoded.StartsWith(Prefix, StringComparison.Ordinal) && !decoded.Contains('\0', StringComparison.Ordinal) ? new(decoded[Prefix.Length..]) : throw Bad();
    }

    public override string ToString() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(Prefix + LastId));

    private static ParameterException Bad() => new("cursor", "this cursor was not made here; follow the next link as it is");
}
