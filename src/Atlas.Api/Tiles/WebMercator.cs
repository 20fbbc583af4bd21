namespace Atlas.Api.Tiles;

/// <summary>The projection of web maps, on a square of side 1 whose north-western corner is the origin.</summary>
public static class WebMercator
{
    /// <summary>Where the square ends, north and south. Nothing beyond is in any tile.</summary>
    public const double GreatestLatitude = 85.0511287798066;

    public static double X(double longitude) => (longitude + 180) / 360;

    public static double Y(double latitude) => 0.5 - (Math.Atanh(Math.Sin(latitude * Math.PI / 180)) / (2 * Math.PI));

    public static double Longitude(double x) => (x * 360) - 180;

    public static double Latitude(double y) => Math.Atan(Math.Sinh((0.5 - y) * 2 * Math.PI)) * 180 / Math.PI;

    /// <summary>SQL for <see cref="X"/>.</summary>
    public static string SqlX(string longitude) => $"(({longitude} + 180) / 360)";

    /// <summary>SQL for <see cref="Y"/>.</summary>
    public static string SqlY(string latitude) => $"(0.5 - atanh(sind({latitude})) / (2 * pi()))";
}
