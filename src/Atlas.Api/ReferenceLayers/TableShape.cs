using Atlas.Api.Layers;

namespace Atlas.Api.ReferenceLayers;

/// <summary>The shapes in a column of a table, and the SQL that brings them to EPSG:4326 and to what every format can hold: flat, and without curves.</summary>
/// <param name="IsFinite">False for a shape with NaN or infinity among its coordinates, which no format can hold.</param>
internal sealed record TableShape(string Sql, LayerShape Kind, string IsFinite)
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
        var isFinite = Finite(shape, flat);
        shape = flat == kind && flat is not ("Geometry" or "GeometryCollection") && !flat.Contains("Curve", StringComparison.Ordinal) && !flat.Contains("Surface", StringComparison.Ordinal) && flat != "CircularString"
            ? shape
            : $"ST_Force2D(ST_CurveToLine({shape}))";
        return new(InDegrees(shape, srid, isOfRows, isFinite), flat switch
        {
            "Point" => LayerShape.Point,
            "LineString" or "MultiLineString" or "CircularString" or "CompoundCurve" or "MultiCurve" => LayerShape.Line,
            _ => LayerShape.Polygon,
        }, isFinite);
    }

    // Rows that are each in a system of their own may also be in none: where those lie is not known. A projection refuses what is not finite.
    private static string InDegrees(string shape, int srid, bool isOfRows, string isFinite) =>
        isOfRows ? $"CASE WHEN ST_SRID({shape}) > 0 AND {isFinite} THEN ST_Transform({shape}, 4326) END"
        : srid == 4326 ? shape
        : $"CASE WHEN {isFinite} THEN ST_Transform({shape}, 4326) END";

    // The length of a line or a border is no number as soon as one coordinate is none; of many points only their text tells.
    private static string Finite(string shape, string kind) => kind switch
    {
        "Point" => $"coalesce(abs(ST_X({shape})) < 'Infinity' AND abs(ST_Y({shape})) < 'Infinity', TRUE)",
        "LineString" or "MultiLineString" => $"coalesce(ST_Length({shape}) < 'Infinity', TRUE)",
        "Polygon" or "MultiPolygon" => $"coalesce(ST_Perimeter({shape}) < 'Infinity', TRUE)",
        _ => $"coalesce(ST_AsText(ST_Force2D({shape})) !~* 'nan|inf', TRUE)",
    };
}
