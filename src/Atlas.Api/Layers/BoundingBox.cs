using System.Globalization;
using Atlas.Api.Http;

namespace Atlas.Api.Layers;

/// <summary>
/// A box in WGS 84 degrees, borders included. <see cref="West"/> greater than <see cref="East"/> means that it crosses the antimeridian.
/// </summary>
public readonly record struct BoundingBox(double West, double South, double East, double North)
{
    /// <param name="text"><c>west,south,east,north</c>, or six numbers with heights, which are read and left aside.</param>
    public static BoundingBox Parse(string text)
    {
        var parts = text.Split(',');
        var numbers = new double[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            if (!double.TryParse(parts[i], NumberStyles.Float, CultureInfo.InvariantCulture, out numbers[i]) || !double.IsFinite(numbers[i]))
            {
                throw Bad($"'{parts[i]}' is not a number");
            }
        }

        var box = numbers.Length switch
        {
            4 => new BoundingBox(numbers[0], numbers[1], numbers[2], numbers[3]),
            6 => new BoundingBox(numbers[0], numbers[1], numbers[3], numbers[4]),
            _ => throw Bad("four or six numbers are needed: west,south,east,north"),
        };
        if (Math.Abs(box.West) > 180 || Math.Abs(box.East) > 180 || Math.Abs(box.South) > 90 || Math.Abs(box.North) > 90)
        {
            throw Bad("longitudes lie between -180 and 180, latitudes between -90 and 90");
        }

        return box.South > box.North ? throw Bad("the southern border lies north of the northern one") : box;
    }

    /// <summary>True for features that touch the box. A point is compared as stored: <c>&amp;&amp;</c> alone compares float32 boxes.</summary>
    public Condition Touches(Layer layer)
    {
        var halves = West <= East ? [this] : new[] { this with { East = 180 }, this with { West = -180 } };
        return bind =>
        {
            var inside = string.Join(" OR ", halves.Select(half => half.Touches(layer, bind)));
            return layer.HasUnplacedFeatures ? $"(f.{layer.Geometry} IS NULL OR {inside})" : $"({inside})";
        };
    }

    private string Touches(Layer layer, SqlBinder bind)
    {
        var (west, south, east, north) = (bind.Bind(West), bind.Bind(South), bind.Bind(East), bind.Bind(North));
        var envelope = $"ST_MakeEnvelope({west}, {south}, {east}, {north}, 4326)";
        var geometry = $"f.{layer.Geometry}";
        return layer.Shape == LayerShape.Point
            ? $"({geometry} && {envelope} AND ST_X({geometry}) BETWEEN {west} AND {east} AND ST_Y({geometry}) BETWEEN {south} AND {north})"
            : $"ST_Intersects({geometry}, {envelope})";
    }

    private static ParameterException Bad(string detail) => new("bbox", detail);
}
