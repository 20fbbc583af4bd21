using Atlas.Api.Http;

namespace Atlas.Api.Layers;

/// <summary>A coordinate reference system that layers answer in.</summary>
/// <param name="Uri">Its name in the register of OGC.</param>
/// <param name="Srid">Its EPSG code in PostGIS.</param>
/// <param name="IsLatitudeFirst">The order of its axes, for coordinates and for boxes alike.</param>
/// <param name="Decimals">Decimals of a coordinate: about a decimetre in degrees, a millimetre in metres.</param>
/// <param name="Farthest">Coordinates beyond it have no place on the globe, or none that can be computed.</param>
public sealed record Crs(string Uri, int Srid, bool IsLatitudeFirst, int Decimals, double Farthest)
{
    /// <summary>WGS 84, longitude first: the default.</summary>
    public static Crs Wgs84 { get; } = new("http://www.opengis.net/def/crs/OGC/1.3/CRS84", 4326, false, 6, 180);

    public static IReadOnlyList<Crs> All { get; } =
    [
        Wgs84,
        new("http://www.opengis.net/def/crs/EPSG/0/4326", 4326, true, 6, 180),
        new("http://www.opengis.net/def/crs/EPSG/0/3857", 3857, false, 3, 3e7),
        new("http://www.opengis.net/def/crs/EPSG/0/32637", 32637, false, 3, 1e7),
    ];

    /// <exception cref="ParameterException">It is none of ours.</exception>
    public static Crs Parse(string parameter, string uri) => All.FirstOrDefault(crs => crs.Uri == uri)
        ?? throw new ParameterException(parameter, $"'{uri}' is not one of {string.Join(", ", All.Select(crs => crs.Uri))}");

    /// <summary>SQL that turns a WGS 84 geometry into this system, with this system's axes.</summary>
    public string From(string geometry)
    {
        var transformed = Srid == 4326 ? geometry : $"ST_Transform({geometry}, {Srid})";
        return IsLatitudeFirst ? $"ST_FlipCoordinates({transformed})" : transformed;
    }
}
