using System.Globalization;
using Atlas.Api.Http;

namespace Atlas.Api.Layers;

/// <summary>
/// A box, borders included, with x to the east and y to the north. In degrees, <see cref="West"/> greater than <see cref="East"/> means that it
/// crosses the antimeridian.
/// </summary>
public readonly record struct BoundingBox(double West, double South, double East, double North, Crs Crs)
{
    /// <param name="text">Four numbers in the order of the system's axes, or six with heights, which are read and left aside.</param>
    public static BoundingBox Parse(string text, Crs crs)
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

        var (first, second, third, fourth) = numbers.Length switch
        {
            4 => (numbers[0], numbers[1], numbers[2], numbers[3]),
            6 => (numbers[0], numbers[1], numbers[3], numbers[4]),
            _ => throw Bad("four or six numbers are needed: west,south,east,north"),
        };
        var box = crs.IsLatitudeFirst ? new BoundingBox(second, first, fourth, third, crs) : new BoundingBox(first, second, third, fourth, crs);
        box.Check();
        return box;
    }

    /// <summary>In degrees, and not across the antimeridian.</summary>
    public bool IsPlain => Crs.Srid == 4326 && West <= East;

    /// <summary>
    /// True for features that touch the box, and for those without a place. A point is compared as stored: <c>&amp;&amp;</c> alone compares float32 boxes.
    /// </summary>
    public Condition Touches(Layer layer)
    {
        var halves = West <= East ? [this] : new[] { this with { East = 180 }, this with { West = -180 } };
        var unplaced = layer.HasUnplacedFeatures ? $"f.{layer.Geometry} IS NULL OR " : "";
        return bind => $"({unplaced}{string.Join(" OR ", halves.Select(half => half.Touches(layer, bind)))})";
    }

    /// <summary>
    /// The same for points that were found by their <see cref="Layer.PlaceCode"/>, in a plain box. A CASE,
    /// which the planner takes to let through one in two: of four comparisons it would expect nothing, and gather all before it returns the first.
    /// </summary>
    public Condition Holds(Layer layer)
    {
        var (box, point) = (this, $"f.{layer.Geometry}");
        return bind => $"""
            CASE WHEN {point} IS NULL THEN true
                 WHEN ST_X({point}) BETWEEN {bind.Bind(box.West)} AND {bind.Bind(box.East)} THEN ST_Y({point}) BETWEEN {bind.Bind(box.South)} AND {bind.Bind(box.North)} END
            """;
    }

    private void Check()
    {
        if (Crs.Srid == 4326 && (Math.Abs(West) > 180 || Math.Abs(East) > 180 || Math.Abs(South) > 90 || Math.Abs(North) > 90))
        {
            throw Bad("longitudes lie between -180 and 180, latitudes between -90 and 90");
        }

        if (!Crs.Domain.Contains(West, South) || !Crs.Domain.Contains(East, North))
        {
            throw Bad("these coordinates lie outside the reference system");
        }

        if (South > North || (Crs.Srid != 4326 && West > East))
        {
            throw Bad(South > North ? "the southern border lies north of the northern one" : "the western border lies east of the eastern one");
        }
    }

    private string Touches(Layer layer, SqlBinder bind)
    {
        var (west, south, east, north) = (bind.Bind(West), bind.Bind(South), bind.Bind(East), bind.Bind(North));
        var geometry = $"f.{layer.Geometry}";
        if (Crs.Srid != 4326)
        {
            // Coordinates in metres are rounded to the millimetre, on their way out and by whoever computes a box: so is its border.
            const string Millimetre = "0.001";

            // The index knows degrees: a box around the box finds candidates, and the box itself decides in its own system.
            var box = $"ST_MakeEnvelope({west}, {south}, {east}, {north}, {Crs.Srid})";
            var around = $"ST_Expand(ST_Transform(ST_Segmentize({box}, greatest(1, ({east} - {west} + {north} - {south}) / 100)), 4326), 0.01)";
            return $"({geometry} && {around} AND ST_Intersects({Crs.PartOf(geometry)}, ST_Expand({box}, {Millimetre})))";
        }

        var envelope = $"ST_MakeEnvelope({west}, {south}, {east}, {north}, 4326)";
        return layer.Shape == LayerShape.Point
            ? $"({geometry} && {envelope} AND ST_X({geometry}) BETWEEN {west} AND {east} AND ST_Y({geometry}) BETWEEN {south} AND {north})"
            : $"ST_Intersects({geometry}, {envelope})";
    }

    private static ParameterException Bad(string detail) => new("bbox", detail);
}
