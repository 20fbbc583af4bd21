using System.Globalization;
using Atlas.Api.Http;
using NetTopologySuite.Geometries;

namespace Atlas.Api.Layers;

/// <summary>A coordinate reference system that layers answer in.</summary>
/// <param name="Uri">Its name in the register of OGC.</param>
/// <param name="Srid">Its EPSG code in PostGIS.</param>
/// <param name="IsLatitudeFirst">The order of its axes, for coordinates and for boxes alike.</param>
/// <param name="Decimals">Decimals of a coordinate: about a decimetre in degrees, a millimetre in metres.</param>
public sealed record Crs(string Uri, int Srid, bool IsLatitudeFirst, int Decimals)
{
    /// <summary>WGS 84, longitude first: the default.</summary>
    public static Crs Wgs84 { get; } = new("http://www.opengis.net/def/crs/OGC/1.3/CRS84", 4326, false, 6);

    /// <summary>The coordinates that it has, in its own units, x to the east: a box or a filter beyond them is refused.</summary>
    public Envelope Domain { get; private init; } = new(-180, 180, -90, 90);

    /// <summary>Where it can be computed, in degrees of WGS 84; null: everywhere.</summary>
    private Envelope? Area { get; init; }

    public static IReadOnlyList<Crs> All { get; } =
    [
        Wgs84,
        new("http://www.opengis.net/def/crs/EPSG/0/4326", 4326, true, 6),
        new("http://www.opengis.net/def/crs/EPSG/0/3857", 3857, false, 3) { Domain = new(-3e7, 3e7, -3e7, 3e7) },
        new("http://www.opengis.net/def/crs/EPSG/0/32637", 32637, false, 3)
        {
            // A zone of UTM is made for six degrees. PROJ computes it farther out, but not all around the globe: there PostGIS fails.
            Domain = new(-1e7, 1e7, -1e7, 1e7),
            Area = new(-6, 84, -84, 84),
        },
    ];

    /// <exception cref="ParameterException">It is none of ours.</exception>
    public static Crs Parse(string parameter, string uri) => All.FirstOrDefault(crs => crs.Uri == uri)
        ?? throw new ParameterException(parameter, $"'{uri}' is not one of {string.Join(", ", All.Select(crs => crs.Uri))}");

    /// <summary>SQL that turns a WGS 84 geometry into this system, with this system's axes. Null for a geometry that it cannot hold.</summary>
    public string From(string geometry)
    {
        var transformed = this switch
        {
            { Srid: 4326 } => geometry,
            { Area: { } area } => $"CASE WHEN {geometry} @ {Sql(area)} THEN ST_Transform({geometry}, {Srid}) END",
            _ => $"ST_Transform({geometry}, {Srid})",
        };
        return IsLatitudeFirst ? $"ST_FlipCoordinates({transformed})" : transformed;
    }

    /// <summary>SQL of the part of a WGS 84 geometry that this system can hold, x to the east. Of one that crosses itself, too: an intersection would fail.</summary>
    public string PartOf(string geometry) => Area is { } area
        ? $"ST_Transform(CASE WHEN {geometry} @ {Sql(area)} THEN {geometry} ELSE ST_ClipByBox2D({geometry}, {Sql(area)}::box2d) END, {Srid})"
        : $"ST_Transform({geometry}, {Srid})";

    private static string Sql(Envelope box) => string.Create(
        CultureInfo.InvariantCulture, $"ST_MakeEnvelope({box.MinX}, {box.MinY}, {box.MaxX}, {box.MaxY}, 4326)");
}
