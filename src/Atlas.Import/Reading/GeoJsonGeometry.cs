using System.Globalization;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Valid;

namespace Atlas.Import.Reading;

/// <summary>Reads RFC 7946 geometries: WGS 84, longitude first. Closed rings and valid shapes are demanded, not repaired.</summary>
internal static class GeoJsonGeometry
{
    private static readonly GeometryFactory Wgs84 = new(new PrecisionModel(), 4326);

    public static Point? Point(Node position, LoadReport report) => Position(position, report) is { } at ? Wgs84.CreatePoint(at) : null;

    public static Point PointAt(double longitude, double latitude) => Wgs84.CreatePoint(new Coordinate(longitude, latitude));

    /// <returns>A MultiPolygon, also where the file has a Polygon; null when the shape is wrong (and reported).</returns>
    public static MultiPolygon? MultiPolygon(Node? geometry, FilePosition fallback, LoadReport report)
    {
        var coordinates = geometry?.Find("coordinates");
        var polygons = (geometry?.Find("type")?.Text, coordinates?.Kind) switch
        {
            ("Polygon", NodeKind.List) => [Polygon(coordinates!, report)],
            ("MultiPolygon", NodeKind.List) => coordinates!.Items.Select(polygon => Polygon(polygon, report)).ToArray(),
            _ => [],
        };
        if (polygons.Length == 0)
        {
            report.Error(geometry?.At ?? fallback, "a Polygon or MultiPolygon is needed here");
            return null;
        }

        if (polygons.Any(polygon => polygon is null))
        {
            return null;
        }

        var shape = Wgs84.CreateMultiPolygon(polygons!);
        var validity = new IsValidOp(shape);
        if (!validity.IsValid)
        {
            var (x, y) = (validity.ValidationError.Coordinate.X, validity.ValidationError.Coordinate.Y);
            report.Error(geometry!.At, string.Create(CultureInfo.InvariantCulture, $"the shape is not valid: {validity.ValidationError.Message} at {x:0.#####},{y:0.#####}"));
            return null;
        }

        return shape;
    }

    /// <returns>A MultiLineString, also where the file has a LineString; null when the shape is wrong (and reported).</returns>
    public static MultiLineString? MultiLineString(Node? geometry, FilePosition fallback, LoadReport report)
    {
        var coordinates = geometry?.Find("coordinates");
        var lines = (geometry?.Find("type")?.Text, coordinates?.Kind) switch
        {
            ("LineString", NodeKind.List) => [Line(coordinates!, report)],
            ("MultiLineString", NodeKind.List) => coordinates!.Items.Select(line => Line(line, report)).ToArray(),
            _ => [],
        };
        if (lines.Length == 0)
        {
            report.Error(geometry?.At ?? fallback, "a LineString or MultiLineString is needed here");
        }

        return lines.Length == 0 || lines.Any(line => line is null) ? null : Wgs84.CreateMultiLineString(lines!);
    }

    private static LineString? Line(Node line, LoadReport report)
    {
        var positions = line.Items.Select(position => Position(position, report)).ToArray();
        if (positions.Any(position => position is null))
        {
            return null;
        }

        if (positions.Distinct().Count() < 2)
        {
            report.Error(line.At, "a line needs at least two different positions");
            return null;
        }

        return Wgs84.CreateLineString(positions!);
    }

    private static Polygon? Polygon(Node rings, LoadReport report)
    {
        var read = rings.Items.Select(ring => Ring(ring, report)).ToArray();
        if (read.Length == 0)
        {
            report.Error(rings.At, "a polygon needs a ring");
        }

        return read.Length == 0 || read.Any(ring => ring is null) ? null : Wgs84.CreatePolygon(read[0], read[1..]!);
    }

    private static LinearRing? Ring(Node ring, LoadReport report)
    {
        var positions = ring.Items.Select(position => Position(position, report)).ToArray();
        if (positions.Any(position => position is null))
        {
            return null;
        }

        if (positions.Length < 4 || !positions[0]!.Equals2D(positions[^1]))
        {
            report.Error(ring.At, "a ring needs at least four positions and must end where it begins");
            return null;
        }

        return Wgs84.CreateLinearRing(positions!);
    }

    private static Coordinate? Position(Node position, LoadReport report)
    {
        if (position.Kind == NodeKind.List && position.Items.Count == 2 && position.Items.All(item => item.Kind == NodeKind.Number)
            && double.TryParse(position.Items[0].Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var longitude)
            && double.TryParse(position.Items[1].Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var latitude)
            && Math.Abs(longitude) <= 180 && Math.Abs(latitude) <= 90)
        {
            return new Coordinate(longitude, latitude);
        }

        report.Error(position.At, "a position is [longitude, latitude] in degrees");
        return null;
    }
}
