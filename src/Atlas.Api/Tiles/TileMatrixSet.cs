using System.Globalization;
using System.Text.Json.Serialization;
using Atlas.Api.Ogc;

namespace Atlas.Api.Tiles;

/// <summary>The grid in which all tiles are cut: WebMercatorQuad, as OGC registered it.</summary>
public sealed record TileMatrixSet(
    string Id, string Title, string Uri, string Crs, [property: JsonPropertyName("orderedAxes")] IReadOnlyList<string> OrderedAxes,
    [property: JsonPropertyName("tileMatrices")] IReadOnlyList<TileMatrix> TileMatrices)
{
    public const string WebMercatorQuadId = "WebMercatorQuad";
    public const string WebMercatorQuadTitle = "Google Maps Compatible for the World";
    public const string WebMercatorQuadUri = "http://www.opengis.net/def/tilematrixset/OGC/1.0/WebMercatorQuad";
    public const string WebMercatorUri = "http://www.opengis.net/def/crs/EPSG/0/3857";

    private const int RegisteredZooms = 25;

    public static TileMatrixSet WebMercatorQuad { get; } = new(
        WebMercatorQuadId, WebMercatorQuadTitle, WebMercatorQuadUri, WebMercatorUri, ["X", "Y"], [.. Enumerable.Range(0, RegisteredZooms).Select(TileMatrix.OfZoom)]);
}

/// <summary>The tiles of one zoom.</summary>
/// <param name="CellSize">Metres of the projection in a pixel.</param>
public sealed record TileMatrix(
    string Id, [property: JsonPropertyName("scaleDenominator")] double ScaleDenominator, [property: JsonPropertyName("cellSize")] double CellSize,
    [property: JsonPropertyName("cornerOfOrigin")] string CornerOfOrigin, [property: JsonPropertyName("pointOfOrigin")] IReadOnlyList<double> PointOfOrigin,
    [property: JsonPropertyName("tileWidth")] int TileWidth, [property: JsonPropertyName("tileHeight")] int TileHeight,
    [property: JsonPropertyName("matrixWidth")] int MatrixWidth, [property: JsonPropertyName("matrixHeight")] int MatrixHeight)
{
    private const double HalfTheWorld = 20037508.342789244;
    private const int Pixels = 256;

    // OGC's pixel has 0.28 mm.
    private const double PixelMetres = 0.00028;

    internal static TileMatrix OfZoom(int zoom)
    {
        var cell = 2 * HalfTheWorld / Pixels / (1 << zoom);
        return new(
            zoom.ToString(CultureInfo.InvariantCulture), cell / PixelMetres, cell, "topLeft", [-HalfTheWorld, HalfTheWorld], Pixels, Pixels, 1 << zoom, 1 << zoom);
    }
}

/// <summary>The grids there are.</summary>
public sealed record TileMatrixSetList([property: JsonPropertyName("tileMatrixSets")] IReadOnlyList<TileMatrixSetItem> TileMatrixSets);

/// <summary>A grid in the list.</summary>
public sealed record TileMatrixSetItem(string Id, string Title, string Uri, IReadOnlyList<Link> Links);
