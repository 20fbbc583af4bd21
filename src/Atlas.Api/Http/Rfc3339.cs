using System.Globalization;
using System.Text.RegularExpressions;

namespace Atlas.Api.Http;

/// <summary>Date-times as RFC 3339 writes them, and nothing else: an instant without its offset could be any of a day's.</summary>
public static partial class Rfc3339
{
    private static readonly string[] Formats = ["yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz"];

    /// <returns>Null where the text is no date-time of that form.</returns>
    public static DateTimeOffset? Parse(string text)
    {
        // It allows lower case, any number of decimals (PostgreSQL keeps six), and a leap second, which no clock here keeps.
        var upper = text.ToUpperInvariant();
        if (!Form().IsMatch(upper))
        {
            return null;
        }

        var known = LeapSecond().Replace(FurtherDecimals().Replace(upper, "$1"), "$1:59").Replace("Z", "+00:00", StringComparison.Ordinal);
        return DateTimeOffset.TryParseExact(known, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant) ? instant : null;
    }

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})\z")]
    private static partial Regex Form();

    [GeneratedRegex("(:[0-9]{2}\\.[0-9]{6})[0-9]+")]
    private static partial Regex FurtherDecimals();

    [GeneratedRegex("(T[0-9]{2}:[0-9]{2}):60")]
    private static partial Regex LeapSecond();
}
