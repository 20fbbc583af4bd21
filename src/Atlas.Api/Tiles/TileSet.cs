using System.Globalization;
using System.Text.Json.Serialization;
using Atlas.Api.Layers;
using Atlas.Api.Ogc;

namespace Atlas.Api.Tiles;

/// <summary>The tilesets of a collection.</summary>
public sealed record TileSetList(IReadOnlyList<Link> Links, [property: JsonPropertyName("tilesets")] IReadOnlyList<TileSetItem> TileSets);

/// <summary>A tileset in the list.</summary>
public sealed record TileSetItem(
    string Title, [property: JsonPropertyName("dataType")] string DataType, string Crs,
    [property: JsonPropertyName("tileMatrixSetURI")] string TileMatrixSetUri, IReadOnlyList<Link> Links);

/// <summary>The tiles of a collection, as OGC's Two Dimensional Tile Matrix Set and Tile Set Metadata describes them.</summary>
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

    public static TileSetList ListOf(Layer layer, Func<string, string> link) => new(
        [new(link($"{Path(layer)}?f=json"), "self", Json, $"{layer.TitleEn}: tilesets")],
        [
            new(layer.TitleEn, DataTypeVector, TileMatrixSet.WebMercatorUri, TileMatrixSet.WebMercatorQuadUri,
            [
                new(link($"{Path(layer)}/{TileMatrixSet.WebMercatorQuadId}?f=json"), "self", Json, $"{layer.TitleEn}: tileset"),
                TilingScheme(link),
                Tiles(layer, link),
            ]),
        ]);

    public static TileSet Of(Layer layer, Func<string, string> link) => new(
        layer.TitleEn, layer.Description, DataTypeVector, TileMatrixSet.WebMercatorUri, TileMatrixSet.WebMercatorQuadUri,
        [.. Enumerable.Range(0, TileAddress.GreatestZoom + 1).Select(TileMatrixLimits.OfZoom)],
        [new(layer.Id, layer.TitleEn, DataTypeVector, (int)layer.Shape)],
        [
            new(link($"{Path(layer)}/{TileMatrixSet.WebMercatorQuadId}?f=json"), "self", Json, "This document"),
            TilingScheme(link),
            Tiles(layer, link),
            new(link($"{Path(layer)}/{TileMatrixSet.WebMercatorQuadId}/tilejson.json"), "describedby", Json, $"{layer.TitleEn}: TileJSON"),
        ]);

    /// <summary>Where the tiles of a layer are, as a template.</summary>
    public static string TemplateOf(Layer layer, string zoom, string row, string column) => $"{Path(layer)}/{TileMatrixSet.WebMercatorQuadId}/{zoom}/{row}/{column}";

    private static string Path(Layer layer) => $"/api/collections/{layer.Id}/tiles";

    private static Link TilingScheme(Func<string, string> link) =>
        new(link($"/api/tileMatrixSets/{TileMatrixSet.WebMercatorQuadId}"), RelTilingScheme, Json, TileMatrixSet.WebMercatorQuadTitle);

    private static Link Tiles(Layer layer, Func<string, string> link) =>
        new(link(TemplateOf(layer, "{tileMatrix}", "{tileRow}", "{tileCol}")), "item", TileEndpoints.MediaType, $"{layer.TitleEn}: vector tiles") { Templated = true };
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
