using Atlas.Api.Layers;

namespace Atlas.Api.ReferenceLayers;

/// <summary>The shapes in a column of a table, and the SQL that brings them to EPSG:4326 and to what every format can hold: flat, and without curves.</summary>
internal sealed record TableShape(string Sql, LayerShape Kind)
{
    /// <param name="type">Type of the column: geometry or geography.</param>
    /// <param name="kind">Its kind as PostGIS has it, such as <c>Point</c>, <c>PolygonZ</c> or <c>Geometry</c>.</param>
    /// <param name="srid">Of the column; where it names none, that of its rows.</param>
    /// <returns>Null where the reference system is not known.</returns>
    public static TableShape? Of(string column, string type, string kind, int srid, bool isOfRows)
    {
        if (srid <= 0)
        {
            return null;
        }

        var name = SqlName.Quote(column);
        var flat = kind.TrimEnd('Z', 'M');
        var shape = type == "geography" ? $"{name}::geometry" : name;
        shape = flat == kind && flat is not ("Geometry" or "GeometryCollection") && !flat.Contains("Curve", StringComparison.Ordinal) && !flat.Contains("Surface", StringComparison.Ordinal) && flat != "CircularString"
            ? shape
            : $"ST_Force2D(ST_CurveToLine({shape}))";
        return new(InDegrees(shape, srid, isOfRows), flat switch
        {
            "Point" => LayerShape.Point,
            "LineString" or "MultiLineString" or "CircularString" or "CompoundCurve" or "MultiCurve" => LayerShape.Line,
            _ => LayerShape.Polygon,
        });
    }

    // Rows that are each in a system of their own may also be in none: where those lie is not known.
    private static string InDegrees(string shape, int srid, bool isOfRows) =>
        isOfRows ? $"CASE WHEN ST_SRID({shape}) > 0 THEN ST_Transform({shape}, 4326) END"
        : srid == 4326 ? shape
        : $"ST_Transform({shape}, 4326)";
}
