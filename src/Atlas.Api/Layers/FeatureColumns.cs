using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Atlas.Api.Formats;
using Npgsql;

namespace Atlas.Api.Layers;

/// <summary>
/// The columns of a layer's features, in the order in which they are selected and read: id, geometry, properties, and the two ends of the time
/// where the format has a place for it. A point comes as two numbers; other shapes as PostGIS writes them for the format.
/// </summary>
/// <param name="crs">The reference system of the coordinates.</param>
/// <param name="properties">The properties that are wanted.</param>
public sealed class FeatureColumns(Layer layer, Crs crs, IReadOnlyList<LayerProperty> properties, FeatureFormat format)
{
    private static readonly ConditionalWeakTable<Layer, ConcurrentDictionary<(string Crs, string Format), FeatureColumns>> Whole = [];

    private string? _select;

    public const int IdColumn = 0;
    public const int ShapeColumn = 1;
    public const int BeforeProperties = 3;

    public Layer Layer => layer;

    public Crs Crs => crs;

    public IReadOnlyList<LayerProperty> Properties => properties;

    /// <summary>Where the time begins, and in the next column ends; null where the format or the layer has none.</summary>
    public int? TimeColumn { get; } = format.HasTime && layer.Time is not null ? BeforeProperties + properties.Count : null;

    /// <summary>How many columns there are: others may be selected after them.</summary>
    public int Count => BeforeProperties + properties.Count + (TimeColumn is null ? 0 : 2);

    /// <summary>The same for the properties that are wanted; where all are, made once.</summary>
    public static FeatureColumns Of(Layer layer, Crs crs, IReadOnlyList<LayerProperty> properties, FeatureFormat format) => properties == layer.Properties
        ? Whole.GetOrCreateValue(layer).GetOrAdd((crs.Uri, format.Name), _ => new(layer, crs, properties, format))
        : new(layer, crs, properties, format);

    /// <summary>No more than says which feature it is.</summary>
    public static FeatureColumns None(Layer layer) => new(layer, Crs.Wgs84, [], FeatureFormat.GeoJson);

    public string Select => _select ??= Selected();

    public static string Id(NpgsqlDataReader row) => row.GetString(IdColumn);

    /// <summary>The first coordinate of a point.</summary>
    public double X(NpgsqlDataReader row) => Math.Round(row.GetDouble(ShapeColumn), crs.Decimals);

    /// <summary>The second coordinate of a point.</summary>
    public double Y(NpgsqlDataReader row) => Math.Round(row.GetDouble(ShapeColumn + 1), crs.Decimals);

    private string Selected()
    {
        var shape = crs.From($"f.{layer.Geometry}");
        IEnumerable<string> geometry = layer.Shape == LayerShape.Point
            ? [$"ST_X({shape})", $"ST_Y({shape})"]
            : [Encoded(shape), "NULL::float8"];
        IEnumerable<string> time = TimeColumn is null ? [] : [$"lower(f.{layer.Time})", $"upper(f.{layer.Time})"];
        return string.Join(", ", [$"f.{layer.IdColumn}::text", .. geometry, .. properties.Select(Column), .. time]);
    }

    // jsonb has a form of its own on its way here.
    private static string Column(LayerProperty property) => $"f.{SqlName.Quote(property.Name)}{(property.Type == PropertyType.Json ? "::text" : "")}";

    private string Encoded(string shape) => format.Shapes switch
    {
        ShapeEncoding.WellKnownText => $"ST_AsText({shape}, {crs.Decimals})",
        ShapeEncoding.WellKnownBinary => $"ST_AsBinary({shape}, 'NDR')",
        ShapeEncoding.Kml => $"CASE GeometryType({shape}) WHEN 'GEOMETRYCOLLECTION' THEN '<MultiGeometry>' || (SELECT string_agg(ST_AsKML(part.geom, {crs.Decimals}), '') FROM ST_Dump({shape}) AS part) || '</MultiGeometry>' ELSE ST_AsKML({shape}, {crs.Decimals}) END",
        _ => $"ST_AsGeoJSON({shape}, {crs.Decimals}, 0)",
    };
}
