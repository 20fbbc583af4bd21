using System.Net;
using Atlas.Api.Tiles;
using Xunit;

namespace Atlas.Api.Tests.Tiles;

/// <summary>Asks for tiles.</summary>
internal static class TileQuestions
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static string Path(string collection, int zoom, int row, int column, string query = "") =>
        $"/api/collections/{collection}/tiles/WebMercatorQuad/{zoom}/{row}/{column}{query}";

    /// <returns>The features of the tile's one layer; none of an empty tile.</returns>
    public static async Task<IReadOnlyList<DecodedFeature>> TileAsync(this HttpClient client, string collection, int zoom, int row, int column, string query = "")
    {
        using var answer = await client.GetAsync(Path(collection, zoom, row, column, query), Cancel);
        if (answer.StatusCode == HttpStatusCode.NoContent)
        {
            return [];
        }

        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{answer.StatusCode} {await answer.Content.ReadAsStringAsync(Cancel)}");
        Assert.Equal("application/vnd.mapbox-vector-tile", answer.Content.Headers.ContentType?.ToString());
        var layer = Assert.Single(DecodedTile.Read(await answer.Content.ReadAsByteArrayAsync(Cancel)).Layers);
        Assert.Equal((collection, 2ul, 4096ul), (layer.Name, layer.Version, layer.Extent));
        Assert.NotEmpty(layer.Features);
        return layer.Features;
    }

    /// <summary>All features of a zoom within a box, tile by tile.</summary>
    public static async Task<IReadOnlyList<DecodedFeature>> TilesAsync(
        this HttpClient client, string collection, int zoom, (double West, double South, double East, double North) box, string query = "")
    {
        var features = new List<DecodedFeature>();
        var (firstRow, firstColumn) = At(zoom, box.West, box.North);
        var (lastRow, lastColumn) = At(zoom, box.East, box.South);
        for (var row = firstRow; row <= lastRow; row++)
        {
            for (var column = firstColumn; column <= lastColumn; column++)
            {
                features.AddRange(await client.TileAsync(collection, zoom, row, column, query));
            }
        }

        return features;
    }

    /// <summary>The tile in which a place lies.</summary>
    public static (int Row, int Column) At(int zoom, double longitude, double latitude) =>
        ((int)(WebMercator.Y(latitude) * (1 << zoom)), (int)(WebMercator.X(longitude) * (1 << zoom)));
}
