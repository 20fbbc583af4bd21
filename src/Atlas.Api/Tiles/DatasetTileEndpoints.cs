using Atlas.Api.Freshness;
using Atlas.Api.Http;
using Atlas.Api.Layers;
using Atlas.Api.Ogc;
using Atlas.Api.OpenApi;

namespace Atlas.Api.Tiles;

/// <summary>Vector tiles with several layers in one (OGC API – Tiles Part 1, tiles of the dataset).</summary>
public static class DatasetTileEndpoints
{
    public const string Path = "/api/tiles";

    private const string Title = "Ceasefire Atlas";
    private const string Name = "atlas.dataset.vector";
    private const string Description = "All collections, or those that the parameter collections names, each as a layer of the tile.";

    public static IEndpointRouteBuilder MapDatasetTiles(this IEndpointRouteBuilder app)
    {
        var layers = app.ServiceProvider.GetRequiredService<Collections>().Layers;
        var tiles = app.MapGroup(Path).WithTags("Tiles");
        tiles.MapGet("/", (HttpRequest request, PublicAddress address) => TypedResults.Ok(TileSet.ListOf(Title, Path, address.To(request))))
            .WithName($"{Name}.getTileSetsList").WithSummary("All collections: tilesets").NoParameters();
        tiles.MapGet($"/{TileMatrixSet.WebMercatorQuadId}", (HttpRequest request, PublicAddress address) =>
                TypedResults.Ok(TileSet.Of(Title, Description, Path, layers, address.To(request))))
            .WithName($"{Name}.getTileSet").WithSummary("All collections: the tileset").NoParameters();
        tiles.MapGet(TileSet.TemplateOf("", "{tileMatrix}", "{tileRow}", "{tileCol}"), (HttpContext context, string tileMatrix, string tileRow, string tileCol, TileMaker maker) =>
                TileAsync(context, layers, TileAddress.Parse(tileMatrix, tileRow, tileCol), maker))
            .WithName($"{Name}.getTile").WithSummary("Several collections: one vector tile").DescribeDatasetTile(layers)
            .Fresh(layers.MinBy(layer => layer.IsVersioned)!); // one that changes unnoticed is enough
        return app;
    }

    private static async Task<IResult> TileAsync(HttpContext context, IReadOnlyList<Layer> layers, TileAddress? address, TileMaker maker)
    {
        Negotiation.Choose(context.Request, TileAnswer.Mvt);
        var asked = DatasetTileRequest.Parse(context.Request.Query, layers);
        if (address is not { } there)
        {
            return TileAnswer.NoSuchTile;
        }

        var parts = new List<EncodedTile>();
        foreach (var request in asked)
        {
            parts.Add(await maker.MakeAsync(request, there, context.RequestAborted));
        }

        return TileAnswer.Of(context, EncodedTile.Together(parts));
    }
}
