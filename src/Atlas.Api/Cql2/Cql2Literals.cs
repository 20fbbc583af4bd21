using System.Globalization;
using Atlas.Api.Http;
using NetTopologySuite.IO;

namespace Atlas.Api.Cql2;

/// <summary>Literals that both encodings share.</summary>
internal static class Cql2Literals
{
    public static Cql2Expression Date(int position, string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? new DateLiteral(position, date)
            : throw new Cql2Exception(position, $"'{text}' is not a date such as 2019-07-22");

    public static Cql2Expression Timestamp(int position, string text) =>
        Rfc3339.Parse(text) is { } instant
            ? new TimestampLiteral(position, instant)
            : throw new Cql2Exception(position, $"'{text}' is not an RFC 3339 date-time with an offset, such as 2019-07-22T06:00:00Z");

    /// <summary>The end of an interval: <c>..</c>, a date or a date-time.</summary>
    public static Cql2Expression Instant(int position, string text) =>
        text == ".." ? new OpenEnd(position) : text.Contains('T', StringComparison.OrdinalIgnoreCase) ? Timestamp(position, text) : Date(position, text);

    public static Cql2Expression WellKnownText(int position, string text)
    {
        try
        {
            return new GeometryLiteral(position, new WKTReader().Read(text));
        }
        catch (Exception notRead) when (notRead is not OutOfMemoryException) // the reader fails in many ways on what is none, also by indexes and assertions
        {
            throw new Cql2Exception(position, "this geometry is not well-known text");
        }
    }
}
