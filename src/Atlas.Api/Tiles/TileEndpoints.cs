using Atlas.Api.Freshness;
using Atlas.Api.Http;
using Atlas.Api.Layers;
using Atlas.Api.Ogc;
using Atlas.Api.OpenApi;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Atlas.Api.Tiles;

/// <summary>Vector tiles of every layer (OGC API – Tiles Part 1, and TileJSON).</summary>
public static class TileEndpoints
{
    public static IEndpointRouteBuilder MapTiles(this IEndpointRouteBuilder app)
    {
        var tiles = app.MapGroup("").WithTags("Tiles");
        foreach (var layer in app.ServiceProvider.GetRequiredService<Collections>().Layers)
        {
            var path = $"/api/collections/{layer.Id}/tiles";
            var quad = $"{path}/{TileMatrixSet.WebMercatorQuadId}";
            var name = $"{layer.Id}.collection.vector";
            tiles.MapGet(path, (HttpRequest request, PublicAddress address) => TypedResults.Ok(TileSet.ListOf(layer.TitleEn, path, address.To(request))))
                .WithName($"{name}.getTileSetsList").WithSummary($"{layer.TitleEn}: tilesets").NoParameters();
            tiles.MapGet(quad, (HttpRequest request, PublicAddress address) => TypedResults.Ok(Describe(layer, path, address.To(request))))
                .WithName($"{name}.getTileSet").WithSummary($"{layer.TitleEn}: the tileset").NoParameters();
            tiles.MapGet($"{quad}/tilejson.json", (HttpRequest request, PublicAddress address, ExtentQuery extent, CancellationToken cancel) =>
                    TileJsonAsync(request, layer, path, address, extent, cancel))
                .WithName($"{name}.getTileJson").WithSummary($"{layer.TitleEn}: TileJSON").DescribeTileJson(layer).Fresh(layer);
            tiles.MapGet(TileSet.TemplateOf(path, "{tileMatrix}", "{tileRow}", "{tileCol}"), (HttpContext context, string tileMatrix, string tileRow, string tileCol, TileMaker maker) =>
                    TileAsync(context, layer, TileAddress.Parse(tileMatrix, tileRow, tileCol), maker))
                .WithName($"{name}.getTile").WithSummary($"{layer.TitleEn}: one vector tile").DescribeTile(layer).Fresh(layer);
        }

        return app;
    }

    private static TileSet Describe(Layer layer, string path, Func<string, string> link) => TileSet.Of(
        layer.TitleEn, layer.Description, path, [layer], link,
        new Link(link($"{path}/{TileMatrixSet.WebMercatorQuadId}/tilejson.json"), "describedby", "application/json", $"{layer.TitleEn}: TileJSON"));

    private static async Task<IResult> TileAsync(HttpContext context, Layer layer, TileAddress? address, TileMaker maker)
    {
        Negotiation.Choose(context.Request, TileAnswer.Mvt);
        var asked = TileRequest.Parse(context.Request.Query, layer);
        return address is { } there ? TileAnswer.Of(context, await maker.MakeAsync(asked, there, context.RequestAborted)) : TileAnswer.NoSuchTile;
    }

    private static async Task<Ok<TileJson>> TileJsonAsync(
        HttpRequest request, Layer layer, string path, PublicAddress address, ExtentQuery extent, CancellationToken cancel)
    {
        Negotiation.Choose(request, Representation.Json);
        var filters = request.Query.Where(pair => pair.Key != "f").ToList();
        TileRequest.Parse(filters, layer); // a filter that the tiles would refuse is refused here
        var bounds = (await extent.RunAsync(layer, cancel)).Extent?.Spatial?.Bbox[0];
        return TypedResults.Ok(TileJson.Of(layer, bounds, $"{address.Link(request, TileSet.TemplateOf(path, "{z}", "{y}", "{x}"))}{QueryString.Create(filters)}"));
    }
}
