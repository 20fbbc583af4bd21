using System.Text.Json;
using NetTopologySuite.Geometries;

namespace Atlas.Api.Cql2;

/// <summary>Reads the JSON encoding of CQL2 into the same tree as the text.</summary>
public static class Cql2Json
{
    private static readonly GeometryFactory Factory = new();

    /// <exception cref="Cql2Exception">The text is not JSON, or not CQL2.</exception>
    public static Cql2Expression Parse(string filter)
    {
        Cql2Limits.Check(filter);
        try
        {
            using var document = JsonDocument.Parse(filter, new JsonDocumentOptions { MaxDepth = Cql2Limits.MaximumDepth + 1 });
            return Expression(document.RootElement);
        }
        catch (JsonException broken)
        {
            throw new Cql2Exception((int)(broken.BytePositionInLine ?? 0) + 1, "the filter is not valid JSON");
        }
        catch (Exception unsuitable) when (unsuitable is InvalidOperationException or KeyNotFoundException or FormatException or ArgumentException)
        {
            throw Bad("the filter is JSON, but not CQL2");
        }
    }

    private static Cql2Expression Expression(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => new TextLiteral(1, json.GetString()!),
        JsonValueKind.Number => json.GetDouble() is var number && double.IsFinite(number) ? new NumberLiteral(1, number) : throw Bad("a number is too large"),
        JsonValueKind.True or JsonValueKind.False => new BooleanLiteral(1, json.GetBoolean()),
        JsonValueKind.Array => new ListExpression(1, [.. json.EnumerateArray().Select(Expression)]),
        JsonValueKind.Object => Object(json),
        _ => throw Bad("null has no place in a filter; use isNull"),
    };

    private static Cql2Expression Object(JsonElement json)
    {
        if (json.TryGetProperty("op", out var op))
        {
            var name = op.GetString() ?? throw Bad("an operator has a name");
            return new Operation(1, name == "isNull" ? name : name.ToLowerInvariant(), [.. json.GetProperty("args").EnumerateArray().Select(Expression)]);
        }

        if (json.TryGetProperty("property", out var property))
        {
            return new PropertyReference(1, property.GetString()!);
        }

        if (json.TryGetProperty("date", out var date))
        {
            return Cql2Literals.Date(1, date.GetString()!);
        }

        if (json.TryGetProperty("timestamp", out var timestamp))
        {
            return Cql2Literals.Timestamp(1, timestamp.GetString()!);
        }

        if (json.TryGetProperty("interval", out var interval) && interval.GetArrayLength() == 2)
        {
            return new Interval(1, End(interval[0]), End(interval[1]));
        }

        if (json.TryGetProperty("bbox", out var box))
        {
            return new BoxLiteral(1, Numbers(box));
        }

        return json.TryGetProperty("type", out var type) ? new GeometryLiteral(1, Geometry(type.GetString()!, json)) : throw Bad("an object of the filter is no expression");
    }

    private static Cql2Expression End(JsonElement json) => json.ValueKind == JsonValueKind.String ? Cql2Literals.Instant(1, json.GetString()!) : Expression(json);

    private static Geometry Geometry(string type, JsonElement json)
    {
        if (type == "GeometryCollection")
        {
            return Factory.CreateGeometryCollection([.. json.GetProperty("geometries").EnumerateArray().Select(part => Geometry(part.GetProperty("type").GetString()!, part))]);
        }

        var coordinates = json.GetProperty("coordinates");
        return type switch
        {
            "Point" => Factory.CreatePoint(Position(coordinates)),
            "MultiPoint" => Factory.CreateMultiPointFromCoords(Line(coordinates)),
            "LineString" => Factory.CreateLineString(Line(coordinates)),
            "MultiLineString" => Factory.CreateMultiLineString([.. coordinates.EnumerateArray().Select(line => Factory.CreateLineString(Line(line)))]),
            "Polygon" => Polygon(coordinates),
            "MultiPolygon" => Factory.CreateMultiPolygon([.. coordinates.EnumerateArray().Select(Polygon)]),
            _ => throw Bad($"'{type}' is not a GeoJSON geometry"),
        };
    }

    private static Polygon Polygon(JsonElement rings)
    {
        var linear = rings.EnumerateArray().Select(ring => Factory.CreateLinearRing(Line(ring))).ToArray();
        return linear.Length == 0 ? Factory.CreatePolygon() : Factory.CreatePolygon(linear[0], linear[1..]);
    }

    private static Coordinate[] Line(JsonElement positions) => [.. positions.EnumerateArray().Select(Position)];

    private static Coordinate Position(JsonElement position) => Numbers(position) is [var x, var y, ..] ? new Coordinate(x, y) : throw Bad("a position has two numbers");

    private static List<double> Numbers(JsonElement json) => [.. json.EnumerateArray().Select(number => number.GetDouble())];

    // System.Text.Json keeps no positions: a fault of meaning is said of the whole filter.
    private static Cql2Exception Bad(string message) => new(1, message);
}
