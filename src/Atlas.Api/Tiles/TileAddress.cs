using System.Globalization;
using Atlas.Api.Http;

namespace Atlas.Api.Tiles;

/// <summary>A tile of WebMercatorQuad: the zoom, the row from the north and the column from the west.</summary>
public readonly record struct TileAddress(int Zoom, int Row, int Column)
{
    public const int GreatestZoom = 18;

    /// <summary>Units along the side of a tile.</summary>
    public const int Extent = 4096;

    /// <summary>Units around a tile from which features are sent too, so that what is drawn on a border is whole.</summary>
    public const int Margin = 64;

    /// <returns>Null where there is no such tile.</returns>
    /// <exception cref="ParameterException">A part is not a whole number.</exception>
    public static TileAddress? Parse(string matrix, string row, string column)
    {
        var (z, y, x) = (Whole("tileMatrix", matrix), Whole("tileRow", row), Whole("tileCol", column));
        return z is { } zoom and <= GreatestZoom && y < 1 << zoom && x < 1 << zoom ? new TileAddress(zoom, y.Value, x.Value) : null;
    }

    /// <summary>The tile with its margin in degrees: west, south, east, north.</summary>
    public (double West, double South, double East, double North) Degrees
    {
        get
        {
            const double Beside = (double)Margin / Extent;
            var tiles = (double)(1 << Zoom);
            return (WebMercator.Longitude((Column - Beside) / tiles), WebMercator.Latitude((Row + 1 + Beside) / tiles),
                WebMercator.Longitude((Column + 1 + Beside) / tiles), WebMercator.Latitude((Row - Beside) / tiles));
        }
    }

    /// <summary>Where a place lies in units of this tile, from its north-western corner; false where it lies beyond the margin.</summary>
    public bool Place(double longitude, double latitude, out int x, out int y)
    {
        var units = (double)(1 << Zoom) * Extent;
        (x, y) = (Unit((WebMercator.X(longitude) * units) - (Column * (double)Extent)), Unit((WebMercator.Y(latitude) * units) - (Row * (double)Extent)));
        return IsNear(x) && IsNear(y);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Zoom}/{Row}/{Column}");

    // Far away is as good as further away, and an int holds neither infinity nor what is no number.
    private static int Unit(double units) => units > -2 * Extent ? (int)Math.Round(Math.Min(units, 3 * Extent)) : -2 * Extent;

    private static bool IsNear(int unit) => unit is >= -Margin and <= Extent + Margin;

    // Digits beyond what an int holds are a whole number all the same, of a tile that does not exist.
    private static int? Whole(string parameter, string text) =>
        text.Length > 0 && text.All(char.IsAsciiDigit)
            ? int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null
            : throw new ParameterException(parameter, $"'{text}' is not a whole number");
}
