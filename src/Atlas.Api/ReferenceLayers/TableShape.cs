using Atlas.Api.Layers;

namespace Atlas.Api.ReferenceLayers;

/// <summary>The shapes in a column of a table, and the SQL that brings them to EPSG:4326 and to what every format can hold: flat, and without curves.</summary>
/// <param name="Join">Follows the table where the shape is computed: once for each row, however often it is asked about.</param>
/// <param name="IsKept">
/// False for a row whose shape is no place on Earth: empty, with NaN or infinity among its coordinates, or outside of what its reference system is for.
/// </param>
internal sealed record TableShape(string Sql, LayerShape Kind, string Join, string IsKept)
{
    // As hardly a column of anybody's is called.
    private const string Place = "\"feature place\"";

    // In degrees. Rounding may have left a border of the world a hair beyond it.
    private const string Widest = "180.00000000001";
    private const string Highest = "90.00000000001";

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
        var given = type == "geography" ? $"{name}::geometry" : name;
        var shape = flat == kind && flat is not ("Geometry" or "GeometryCollection") && !flat.Contains("Curve", StringComparison.Ordinal) && !flat.Contains("Surface", StringComparison.Ordinal) && flat != "CircularString"
            ? given
            : $"ST_Force2D(ST_CurveToLine({given}))";
        var drawn = flat switch
        {
            "Point" => LayerShape.Point,
            "LineString" or "MultiLineString" or "CircularString" or "CompoundCurve" or "MultiCurve" => LayerShape.Line,
            _ => LayerShape.Polygon,
        };
        if (srid == 4326 && !isOfRows)
        {
            return new(shape, drawn, "", $"coalesce({IsInTheWorld(given, flat)}, {name} IS NULL)");
        }

        // Rows that are each in a system of their own may also be in none: where those lie is not known.
        var isInNone = isOfRows ? $" OR (ST_SRID({given}) = 0 AND NOT ST_IsEmpty({given}) AND {IsFinite(given, flat)})" : "";
        return new(Place, drawn,
            $" CROSS JOIN LATERAL (SELECT CASE {InItsMidst(given, flat, srid, isOfRows)}WHEN {IsFinite(given, flat)} THEN atlas.in_degrees({shape}) END AS {Place} OFFSET 0) AS \"feature places\"",
            $"({name} IS NULL OR {Place} IS NOT NULL{isInNone})");
    }

    // Where no projection fails or leads astray, points of two much used systems need not be led back, which takes most of the time.
    private static string InItsMidst(string shape, string kind, int srid, bool isOfRows) => (kind, srid) switch
    {
        ("Point", 3857) when !isOfRows => $"WHEN abs(ST_X({shape})) < 2e7 AND abs(ST_Y({shape})) < 2e7 THEN ST_Transform(ST_Force2D({shape}), 4326) ",
        ("Point", >= 32601 and <= 32660) when !isOfRows => $"WHEN ST_X({shape}) BETWEEN -1e6 AND 2e6 AND ST_Y({shape}) BETWEEN 0 AND 9e6 THEN ST_Transform(ST_Force2D({shape}), 4326) ",
        _ => "",
    };

    // The length of a line or a border is no number as soon as one coordinate is none; of many points only their text tells.
    private static string IsFinite(string shape, string kind) => kind switch
    {
        "Point" => $"(abs(ST_X({shape})) < 'Infinity' AND abs(ST_Y({shape})) < 'Infinity')",
        "LineString" or "MultiLineString" => $"ST_Length({shape}) < 'Infinity'",
        "Polygon" or "MultiPolygon" => $"ST_Perimeter({shape}) < 'Infinity'",
        _ => $"ST_AsText(ST_Force2D({shape})) !~* 'nan|inf'",
    };

    // Nothing is known of where an empty shape lies.
    private static string IsInTheWorld(string shape, string kind) => kind == "Point"
        ? $"abs(ST_X({shape})) <= {Widest} AND abs(ST_Y({shape})) <= {Highest}"
        : $"""
            ({IsFinite(shape, kind)} AND (SELECT greatest(-ST_XMin(box), ST_XMax(box)) <= {Widest} AND greatest(-ST_YMin(box), ST_YMax(box)) <= {Highest}
               FROM (SELECT Box3D({shape}) AS box OFFSET 0) AS bounds))
            """;
}
