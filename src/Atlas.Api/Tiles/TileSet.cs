using System.Globalization;
using System.Text.Json.Serialization;
using Atlas.Api.Layers;
using Atlas.Api.Ogc;

namespace Atlas.Api.Tiles;

/// <summary>The tilesets of a collection, or of all.</summary>
public sealed record TileSetList(IReadOnlyList<Link> Links, [property: JsonPropertyName("tilesets")] IReadOnlyList<TileSetItem> TileSets);

/// <summary>A tileset in the list.</summary>
public sealed record TileSetItem(
    string Title, [property: JsonPropertyName("dataType")] string DataType, string Crs,
    [property: JsonPropertyName("tileMatrixSetURI")] string TileMatrixSetUri, IReadOnlyList<Link> Links);

/// <summary>The tiles of a collection, or of all, as OGC's Two Dimensional Tile Matrix Set and Tile Set Metadata describes them.</summary>
public sealed record TileSet(
    string Title, string Description, [property: JsonPropertyName("dataType")] string DataType, string Crs,
    [property: JsonPropertyName("tileMatrixSetURI")] string TileMatrixSetUri,
    [property: JsonPropertyName("tileMatrixSetLimits")] IReadOnlyList<TileMatrixLimits> TileMatrixSetLimits,
    IReadOnlyList<TileSetLayer> Layers, IReadOnlyList<Link> Links)
{
    public const string RelTileSets = "http://www.opengis.net/def/rel/ogc/1.0/tilesets-vector";
    public const string DataTypeVector = "vector";

    private const string RelTilingScheme = "http://www.opengis.net/def/rel/ogc/1.0/tiling-scheme";
    private const string Json = "application/json";

    /// <param name="path">Where the tilesets are.</param>
    public static TileSetList ListOf(string title, string path, Func<string, string> link) => new(
        [new(link($"{path}?f=json"), "self", Json, $"{title}: tilesets")],
        [
            new(title, DataTypeVector, TileMatrixSet.WebMercatorUri, TileMatrixSet.WebMercatorQuadUri,
                [new(link($"{path}/{TileMatrixSet.WebMercatorQuadId}?f=json"), "self", Json, $"{title}: tileset"), TilingScheme(link), Tiles(title, path, link)]),
        ]);

    /// <param name="path">Where the tilesets are.</param>
    /// <param name="further">Links of this tileset alone.</param>
    public static TileSet Of(string title, string description, string path, IEnumerable<Layer> layers, Func<string, string> link, params IEnumerable<Link> further) => new(
        title, description, DataTypeVector, TileMatrixSet.WebMercatorUri, TileMatrixSet.WebMercatorQuadUri,
        [.. Enumerable.Range(0, TileAddress.GreatestZoom + 1).Select(TileMatrixLimits.OfZoom)],
        [.. layers.Select(layer => new TileSetLayer(layer.Id, layer.TitleEn, DataTypeVector, (int)layer.Shape))],
        [new(link($"{path}/{TileMatrixSet.WebMercatorQuadId}?f=json"), "self", Json, "This document"), TilingScheme(link), Tiles(title, path, link), .. further]);

    /// <summary>Where the tiles of a set are, as a template.</summary>
    public static string TemplateOf(string path, string zoom, string row, string column) => $"{path}/{TileMatrixSet.WebMercatorQuadId}/{zoom}/{row}/{column}";

    private static Link TilingScheme(Func<string, string> link) =>
        new(link($"/api/tileMatrixSets/{TileMatrixSet.WebMercatorQuadId}"), RelTilingScheme, Json, TileMatrixSet.WebMercatorQuadTitle);

    private static Link Tiles(string title, string path, Func<string, string> link) =>
        new(link(TemplateOf(path, "{tileMatrix}", "{tileRow}", "{tileCol}")), "item", TileAnswer.MediaType, $"{title}: vector tiles") { Templated = true };
}

/// <summary>The tiles of a zoom that can be asked for.</summary>
public sealed record TileMatrixLimits(
    [property: JsonPropertyName("tileMatrix")] string TileMatrix, [property: JsonPropertyName("minTileRow")] int MinTileRow,
    [property: JsonPropertyName("maxTileRow")] int MaxTileRow, [property: JsonPropertyName("minTileCol")] int MinTileCol,
    [property: JsonPropertyName("maxTileCol")] int MaxTileCol)
{
    internal static TileMatrixLimits OfZoom(int zoom) => new(zoom.ToString(CultureInfo.InvariantCulture), 0, (1 << zoom) - 1, 0, (1 << zoom) - 1);
}

/// <summary>A layer in the tiles.</summary>
/// <param name="GeometryDimension">0 points, 1 lines, 2 polygons.</param>
public sealed record TileSetLayer(
    string Id, string Title, [property: JsonPropertyName("dataType")] string DataType, [property: JsonPropertyName("geometryDimension")] int GeometryDimension);
