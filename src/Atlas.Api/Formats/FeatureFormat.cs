using Atlas.Api.Http;
using Atlas.Api.Layers;

namespace Atlas.Api.Formats;

/// <summary>How PostGIS hands over a shape that is no point. A point always comes as two numbers.</summary>
public enum ShapeEncoding
{
    GeoJson,
    WellKnownText,
    WellKnownBinary,
    Kml,
}

/// <summary>A format in which the features of every layer leave.</summary>
/// <param name="Name">Its name in the parameter <c>f</c>, which is also the extension of its files.</param>
/// <param name="Shapes">What it wants of PostGIS.</param>
/// <param name="Writer">Makes the writer of one answer.</param>
public sealed record FeatureFormat(string Name, string MediaType, string Title, ShapeEncoding Shapes, Func<FeatureOutput, FeatureSet, IFeatureWriter> Writer)
{
    public static FeatureFormat GeoJson { get; } = new("geojson", "application/geo+json", "GeoJSON", ShapeEncoding.GeoJson, (output, set) => new GeoJsonWriter(output, set));

    public static FeatureFormat Csv { get; } = new("csv", CsvText.MediaType, "CSV", ShapeEncoding.WellKnownText, (output, set) => new CsvWriter(output, set))
    {
        Axes = AxisOrder.EastFirst,
    };

    /// <summary>All of them, the default first.</summary>
    public static IReadOnlyList<FeatureFormat> All { get; } =
    [
        GeoJson,
        new("geojsonseq", "application/geo+json-seq", "GeoJSON text sequence", ShapeEncoding.GeoJson, (output, set) => new GeoJsonSequenceWriter(output, set))
        {
            Axes = AxisOrder.OnlyWgs84,
        },
        Csv,
        new("fgb", "application/flatgeobuf", "FlatGeobuf", ShapeEncoding.WellKnownBinary, (output, set) => new FlatGeobufWriter(output, set))
        {
            Axes = AxisOrder.EastFirst,
        },
        new("kml", "application/vnd.google-earth.kml+xml", "KML", ShapeEncoding.Kml, (output, set) => new KmlWriter(output, set))
        {
            Axes = AxisOrder.OnlyWgs84,
            HasTime = true,
        },
    ];

    public static IReadOnlyList<Representation> Representations { get; } = [.. All.Select(format => format.Representation)];

    public static IEnumerable<string> Names => All.Select(format => format.Name);

    /// <summary>What a client can ask for, by <c>f</c> or by <c>Accept</c>.</summary>
    public Representation Representation => this == GeoJson ? Representation.GeoJson : new(Name, MediaType);

    /// <exception cref="ParameterException"><c>f</c> names none of them.</exception>
    /// <exception cref="NotAcceptableException">None of them is accepted.</exception>
    public static FeatureFormat Choose(HttpRequest request)
    {
        var chosen = Negotiation.Choose(request, Representations);
        return All.First(format => format.Name == chosen.Name);
    }

    /// <summary>The media type, and for plain text the encoding.</summary>
    public string ContentType => MediaType.StartsWith("text/", StringComparison.Ordinal) ? $"{MediaType}; charset=utf-8" : MediaType;

    /// <summary>What it makes of the axes of a reference system.</summary>
    public AxisOrder Axes { get; init; }

    /// <summary>It has a place of its own for the time of a feature.</summary>
    public bool HasTime { get; init; }

    /// <summary>False where the system is one that the format knows nothing of.</summary>
    public bool Takes(Crs crs) => Axes != AxisOrder.OnlyWgs84 || crs == Crs.Wgs84;

    /// <summary>The system that coordinates are written in where <paramref name="asked"/> was asked for.</summary>
    /// <exception cref="ParameterException">The format knows WGS 84 alone.</exception>
    public Crs CrsFor(Crs asked) => Axes switch
    {
        AxisOrder.OnlyWgs84 when !Takes(asked) => throw new ParameterException("crs", $"{Title} has coordinates in {Crs.Wgs84.Uri} only"),
        AxisOrder.EastFirst when asked.IsLatitudeFirst => Crs.Wgs84, // the same numbers in the order that every reader of the format expects
        _ => asked,
    };
}

/// <summary>How a format deals with reference systems.</summary>
public enum AxisOrder
{
    /// <summary>As the reference system has them.</summary>
    OfTheSystem,

    /// <summary>Easting or longitude first, whatever the system says.</summary>
    EastFirst,

    /// <summary>WGS 84, longitude first, and nothing else.</summary>
    OnlyWgs84,
}
