using System.Globalization;
using NetTopologySuite;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using NetTopologySuite.Operation.Valid;

namespace Atlas.Api.Cql2;

/// <summary>Literals that both encodings share.</summary>
internal static class Cql2Literals
{
    private static readonly GeometryFactory Wgs84 = new(new PrecisionModel(), 4326);

    private static readonly string[] TimestampFormats = ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    public static Cql2Expression Date(int position, string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? new DateLiteral(position, date)
            : throw new Cql2Exception(position, $"'{text}' is not a date such as 2019-07-22");

    public static Cql2Expression Timestamp(int position, string text) =>
        DateTimeOffset.TryParseExact(text, TimestampFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? new TimestampLiteral(position, instant)
            : throw new Cql2Exception(position, $"'{text}' is not an RFC 3339 date-time");

    /// <summary>The end of an interval: <c>..</c>, a date or a date-time.</summary>
    public static Cql2Expression Instant(int position, string text) =>
        text == ".." ? new OpenEnd(position) : text.Contains('T', StringComparison.Ordinal) ? Timestamp(position, text) : Date(position, text);

    /// <summary>Four numbers, or six with heights, which are left aside. West greater than east crosses the antimeridian.</summary>
    public static Cql2Expression Box(int position, IReadOnlyList<double> numbers)
    {
        var (west, south, east, north) = numbers.Count switch
        {
            4 => (numbers[0], numbers[1], numbers[2], numbers[3]),
            6 => (numbers[0], numbers[1], numbers[3], numbers[4]),
            _ => throw new Cql2Exception(position, "a BBOX has four or six numbers"),
        };
        if (south > north)
        {
            throw new Cql2Exception(position, "the southern border of the BBOX lies north of the northern one");
        }

        return Shape(position, west <= east ? Rectangle(west, south, east, north) : Wgs84.CreateMultiPolygon(
            [Rectangle(west, south, 180, north), Rectangle(-180, south, east, north)]));
    }

    public static Cql2Expression WellKnownText(int position, string text)
    {
        try
        {
            return Shape(position, new WKTReader(new NtsGeometryServices(new PrecisionModel(), 4326)).Read(text));
        }
        catch (Exception notRead) when (notRead is NetTopologySuite.IO.ParseException or ArgumentException or FormatException)
        {
            throw new Cql2Exception(position, "this geometry is not well-known text");
        }
    }

    /// <exception cref="Cql2Exception">The shape is not valid, or not on the globe: PostGIS would fail on it.</exception>
    public static Cql2Expression Shape(int position, Geometry shape)
    {
        shape.SRID = 4326;
        var bounds = shape.EnvelopeInternal;
        if (shape.Coordinates.Any(at => !double.IsFinite(at.X) || !double.IsFinite(at.Y)) || (!shape.IsEmpty
            && (bounds.MinX < -180 || bounds.MaxX > 180 || bounds.MinY < -90 || bounds.MaxY > 90)))
        {
            throw new Cql2Exception(position, "longitudes lie between -180 and 180, latitudes between -90 and 90");
        }

        var validity = new IsValidOp(shape);
        return validity.IsValid ? new GeometryLiteral(position, shape) : throw new Cql2Exception(position, $"the shape is not valid: {validity.ValidationError.Message}");
    }

    private static Polygon Rectangle(double west, double south, double east, double north) => Wgs84.CreatePolygon(
        [new(west, south), new(east, south), new(east, north), new(west, north), new(west, south)]);
}
