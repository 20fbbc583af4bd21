using System.Text.RegularExpressions;
using Microsoft.Extensions.Primitives;

namespace Atlas.Api.Http;

/// <summary>The header <c>Forwarded</c> (RFC 7239), in which each proxy adds an element with what it saw.</summary>
internal static partial class ForwardedHeader
{
    public const string Name = "Forwarded";

    /// <summary>What the last proxy says of the address that the client asked.</summary>
    /// <returns>Nothing where it does not say so, or where the header cannot be read.</returns>
    public static (string? Proto, string? Host) Last(StringValues header)
    {
        var text = header.ToString(); // several headers are one list
        (string? Proto, string? Host) last = default;
        var at = 0;
        for (var pair = Pair().Match(text); pair.Success; pair = Pair().Match(text, at))
        {
            var value = Escaped().Replace(pair.Groups["value"].Value, "$1");
            last = pair.Groups["name"].Value.ToUpperInvariant() switch
            {
                "PROTO" => last with { Proto = value },
                "HOST" => last with { Host = value },
                _ => last,
            };
            at = pair.Index + pair.Length;
            if (at == text.Length)
            {
                return last;
            }

            last = pair.Groups["end"].Value == "," ? default : last;
        }

        return default;
    }

    [GeneratedRegex(@"\G[ \t]*((?<name>[!#$%&'*+.^_`|~0-9A-Za-z-]+)=(""(?<value>([^""\\]|\\.)*)""|(?<value>[!#$%&'*+.^_`|~0-9A-Za-z-]+)))?[ \t]*(?<end>[;,]|\z)", RegexOptions.ExplicitCapture)]
    private static partial Regex Pair();

    [GeneratedRegex(@"\\(.)")]
    private static partial Regex Escaped();
}
