using System.Globalization;
using Atlas.Api.Layers;
using NetTopologySuite.Densify;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Valid;
using NpgsqlTypes;

namespace Atlas.Api.Cql2;

/// <summary>The shapes that a filter gives: their coordinates are those of its reference system, and they are compared in WGS 84.</summary>
internal sealed class Cql2Shapes(Crs crs, SqlBinder bind)
{
    private static readonly GeometryFactory Factory = new(new PrecisionModel(), 4326);

    // Edges that are straight in metres are bent in degrees: they are cut into pieces of this part of the shape's extent.
    private const int Pieces = 200;

    /// <exception cref="Cql2Exception">The box has too many or too few numbers, or no inside, or lies outside the reference system.</exception>
    public string Sql(BoxLiteral box)
    {
        var numbers = box.Numbers;
        var (first, second, third, fourth) = numbers.Count switch
        {
            4 => (numbers[0], numbers[1], numbers[2], numbers[3]),
            6 => (numbers[0], numbers[1], numbers[3], numbers[4]), // heights are left aside
            _ => throw new Cql2Exception(box.Position, "a BBOX has four or six numbers"),
        };
        var (west, south, east, north) = crs.IsLatitudeFirst ? (second, first, fourth, third) : (first, second, third, fourth);
        if (south > north)
        {
            throw new Cql2Exception(box.Position, "the southern border of the BBOX lies north of the northern one");
        }

        if (west > east && crs.Srid != 4326)
        {
            throw new Cql2Exception(box.Position, "the western border of the BBOX lies east of the eastern one");
        }

        return Bound(box.Position, west <= east ? Rectangle(west, south, east, north) : Factory.CreateMultiPolygon(
            [Rectangle(west, south, 180, north), Rectangle(-180, south, east, north)])); // it crosses the antimeridian
    }

    /// <exception cref="Cql2Exception">The shape is not valid, or lies outside the reference system.</exception>
    public string Sql(GeometryLiteral literal)
    {
        var shape = literal.Value.Copy();
        if (crs.IsLatitudeFirst)
        {
            shape.Apply(new EastFirst());
        }

        return Bound(literal.Position, shape);
    }

    // PostGIS would fail on what is refused here.
    private string Bound(int position, Geometry shape)
    {
        if (shape.IsEmpty)
        {
            throw new Cql2Exception(position, "an empty shape is nowhere: nothing can be compared with it");
        }

        if (shape.Coordinates.Any(at => !crs.Domain.Contains(at)))
        {
            throw new Cql2Exception(position, crs.Srid == 4326
                ? $"longitudes lie between -180 and 180, latitudes between -90 and 90; the {(crs.IsLatitudeFirst ? "latitude" : "longitude")} comes first"
                : string.Create(CultureInfo.InvariantCulture, $"metres east lie between {crs.Domain.MinX} and {crs.Domain.MaxX}, metres north between {crs.Domain.MinY} and {crs.Domain.MaxY}"));
        }

        var validity = new IsValidOp(shape);
        if (!validity.IsValid)
        {
            throw new Cql2Exception(position, $"the shape is not valid: {validity.ValidationError.Message}");
        }

        if (crs.Srid == 4326)
        {
            shape.SRID = 4326;
            return bind.Bind(shape, NpgsqlDbType.Geometry);
        }

        var fine = shape.Dimension == Dimension.Point ? shape : Densifier.Densify(shape, Math.Max(1, shape.EnvelopeInternal.Diameter / Pieces));
        fine.SRID = crs.Srid;
        return $"ST_Transform({bind.Bind(fine, NpgsqlDbType.Geometry)}, 4326)";
    }

    private static Polygon Rectangle(double west, double south, double east, double north) => Factory.CreatePolygon(
        [new(west, south), new(east, south), new(east, north), new(west, north), new(west, south)]);

    private sealed class EastFirst : ICoordinateFilter
    {
        public void Filter(Coordinate coord) => (coord.X, coord.Y) = (coord.Y, coord.X);
    }
}
