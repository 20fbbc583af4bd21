using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Atlas.Domain.Codes;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Atlas.Api.Freshness;

/// <summary>
/// A strong ETag (RFC 9110): the same question to the same build about the same state of the data has the same one on every instance.
/// Compressed answers have other bytes, so theirs ends in the coding.
/// </summary>
public sealed record EntityTag
{
    private const char BeforeCoding = '-';

    // Another build may write the same data in another way, or translate a code anew.
    private static readonly string Build = $"{typeof(EntityTag).Module.ModuleVersionId} {typeof(CodeLists).Module.ModuleVersionId}";

    private readonly string _value;

    private EntityTag(string value) => _value = value;

    /// <param name="address">Absolute address of the request with its query, since answers link to themselves.</param>
    /// <param name="representation">What else decides how the answer is written, such as the Accept header.</param>
    public static EntityTag Of(DataStamp data, string address, string representation)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{Build}\n{data.Version} {data.ChangedAt.UtcTicks}\n{address}\n{representation}");
        return new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..24]);
    }

    /// <param name="coding">Content-Encoding of the answer.</param>
    /// <param name="writtenAt">Where the answer says when it was written, which makes its bytes its own.</param>
    public string Header(StringValues coding, DateTimeOffset? writtenAt = null)
    {
        var ownBytes = writtenAt is { } at ? string.Create(CultureInfo.InvariantCulture, $"{BeforeCoding}{at.UtcTicks:x}") : "";
        return StringValues.IsNullOrEmpty(coding) ? $"\"{_value}{ownBytes}\"" : $"\"{_value}{ownBytes}{BeforeCoding}{coding}\"";
    }

    /// <returns>The tag of the list that means this state, in whichever coding it was sent; null where none does.</returns>
    public string? FoundIn(StringValues ifNoneMatch)
    {
        if (!EntityTagHeaderValue.TryParseList(ifNoneMatch, out var tags))
        {
            return null;
        }

        return tags.Select(tag => tag.Tag.ToString()).FirstOrDefault(tag => tag.Trim('"').Split(BeforeCoding)[0] == _value);
    }
}
