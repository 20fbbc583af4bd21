using Atlas.Api.Freshness;
using Atlas.Api.Http;
using Atlas.Api.Layers;
using Atlas.Api.Ogc;
using Atlas.Api.OpenApi;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace Atlas.Api.Tiles;

/// <summary>Vector tiles of every layer (OGC API – Tiles Part 1, and TileJSON).</summary>
public static class TileEndpoints
{
    public const string MediaType = "application/vnd.mapbox-vector-tile";

    private static readonly Representation Mvt = new("mvt", MediaType) { AlsoAccepted = ["application/x-protobuf", "application/octet-stream"] };

    public static IEndpointRouteBuilder MapTiles(this IEndpointRouteBuilder app)
    {
        MapMatrixSets(app);
        var tiles = app.MapGroup("/api/collections").WithTags("Tiles");
        foreach (var layer in app.ServiceProvider.GetRequiredService<Collections>().Layers)
        {
            var path = $"/{layer.Id}/tiles";
            var quad = $"{path}/{TileMatrixSet.WebMercatorQuadId}";
            var name = $"{layer.Id}.collection.vector";
            tiles.MapGet(path, (HttpRequest request, PublicAddress address) => TypedResults.Ok(TileSet.ListOf(layer, To(request, address))))
                .WithName($"{name}.getTileSetsList").WithSummary($"{layer.TitleEn}: tilesets").NoParameters();
            tiles.MapGet(quad, (HttpRequest request, PublicAddress address) => TypedResults.Ok(TileSet.Of(layer, To(request, address))))
                .WithName($"{name}.getTileSet").WithSummary($"{layer.TitleEn}: the tileset").NoParameters();
            tiles.MapGet($"{quad}/tilejson.json", (HttpRequest request, PublicAddress address, ExtentQuery extent, CancellationToken cancel) =>
                    TileJsonAsync(request, layer, address, extent, cancel))
                .WithName($"{name}.getTileJson").WithSummary($"{layer.TitleEn}: TileJSON").DescribeTileJson(layer).Fresh(layer);
            tiles.MapGet($"{quad}/{{tileMatrix}}/{{tileRow}}/{{tileCol}}", (HttpContext context, string tileMatrix, string tileRow, string tileCol, TileMaker maker, DataVersion data) =>
                    TileAsync(context, layer, TileAddress.Parse(tileMatrix, tileRow, tileCol), maker, data))
                .WithName($"{name}.getTile").WithSummary($"{layer.TitleEn}: one vector tile").DescribeTile(layer).Fresh(layer);
        }

        return app;
    }

    private static void MapMatrixSets(IEndpointRouteBuilder app)
    {
        var sets = app.MapGroup("/api/tileMatrixSets").WithTags("Tiles").NoParameters();
        sets.MapGet("/", (HttpRequest request, PublicAddress address) => TypedResults.Ok(new TileMatrixSetList(
            [
                new(TileMatrixSet.WebMercatorQuadId, TileMatrixSet.WebMercatorQuadTitle, TileMatrixSet.WebMercatorQuadUri,
                    [new(address.Link(request, $"/api/tileMatrixSets/{TileMatrixSet.WebMercatorQuadId}"), "self", "application/json", TileMatrixSet.WebMercatorQuadTitle)]),
            ])))
            .WithName("getTileMatrixSetsList").WithSummary("The grids in which tiles are cut");
        sets.MapGet($"/{TileMatrixSet.WebMercatorQuadId}", () => TypedResults.Ok(TileMatrixSet.WebMercatorQuad))
            .WithName("getTileMatrixSet").WithSummary("The grid WebMercatorQuad");
    }

    private static async Task<IResult> TileAsync(HttpContext context, Layer layer, TileAddress? address, TileMaker maker, DataVersion data)
    {
        var (request, response, cancel) = (context.Request, context.Response, context.RequestAborted);
        Negotiation.Choose(request, Mvt);
        var asked = TileRequest.Parse(request.Query, layer);
        if (address is not { } there)
        {
            return ProblemWriter.Missing($"There is no such tile: zooms are 0 to {TileAddress.GreatestZoom}, rows and columns 0 to one less than 2 to the power of the zoom.");
        }

        var tile = await maker.MakeAsync(asked, there, layer.IsVersioned ? await data.CurrentAsync(cancel) : null, cancel);
        if (tile.IsEmpty)
        {
            return TypedResults.NoContent();
        }

        var (bytes, coding) = tile.For(request.Headers.AcceptEncoding);
        response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        response.Headers.ContentEncoding = coding;
        return TypedResults.Bytes(bytes, MediaType);
    }

    private static async Task<Ok<TileJson>> TileJsonAsync(HttpRequest request, Layer layer, PublicAddress address, ExtentQuery extent, CancellationToken cancel)
    {
        Negotiation.Choose(request, Representation.Json);
        var filters = request.Query.Where(pair => pair.Key != "f").ToList();
        TileRequest.Parse(filters, layer); // a filter that the tiles would refuse is refused here
        var query = QueryString.Create(filters);
        var bounds = (await extent.RunAsync(layer, cancel))?.Spatial?.Bbox[0];
        return TypedResults.Ok(TileJson.Of(layer, bounds, $"{address.Link(request, TileSet.TemplateOf(layer, "{z}", "{y}", "{x}"))}{query}"));
    }

    private static Func<string, string> To(HttpRequest request, PublicAddress address) => path => address.Link(request, path);
}
