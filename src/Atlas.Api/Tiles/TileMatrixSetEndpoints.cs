using Atlas.Api.Http;

namespace Atlas.Api.Tiles;

/// <summary>The grids in which tiles are cut.</summary>
public static class TileMatrixSetEndpoints
{
    private const string Path = "/api/tileMatrixSets";

    public static IEndpointRouteBuilder MapTileMatrixSets(this IEndpointRouteBuilder app)
    {
        var sets = app.MapGroup(Path).WithTags("Tiles").NoParameters();
        sets.MapGet("/", (HttpRequest request, PublicAddress address) => TypedResults.Ok(List(address.To(request))))
            .WithName("getTileMatrixSetsList").WithSummary("The grids in which tiles are cut");
        sets.MapGet($"/{TileMatrixSet.WebMercatorQuadId}", () => TypedResults.Ok(TileMatrixSet.WebMercatorQuad))
            .WithName("getTileMatrixSet").WithSummary("The grid WebMercatorQuad");
        return app;
    }

    private static TileMatrixSetList List(Func<string, string> link) => new(
    [
        new(TileMatrixSet.WebMercatorQuadId, TileMatrixSet.WebMercatorQuadTitle, TileMatrixSet.WebMercatorQuadUri,
            [new(link($"{Path}/{TileMatrixSet.WebMercatorQuadId}"), "self", "application/json", TileMatrixSet.WebMercatorQuadTitle)]),
    ]);
}
