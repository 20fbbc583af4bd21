using Atlas.Api.Layers;
using Atlas.Api.Tiles;
using Microsoft.OpenApi;

namespace Atlas.Api.OpenApi;

/// <summary>Describes tiles in the API document: they take the filters of the items.</summary>
public static class TileDescription
{
    public static RouteHandlerBuilder DescribeTile(this RouteHandlerBuilder endpoint, Layer layer) => endpoint.Describe(
        $"A Mapbox Vector Tile with one layer, {layer.Id}. It holds the same features as the items of the same filter, except those without a geometry. "
        + "Where a zoom would be too heavy with every feature, its features are aggregates and say so.",
        ItemsDescription.Selecting(layer));

    public static RouteHandlerBuilder DescribeDatasetTile(this RouteHandlerBuilder endpoint, IReadOnlyList<Layer> layers) => endpoint.Describe(
        "A Mapbox Vector Tile with a layer for each collection that has features there, in the order in which they are named.",
        [
            ItemsDescription.Query(DatasetTileRequest.CollectionsParameter, "Ids of collections joined by commas; all if not given.", new OpenApiSchema
            {
                Type = JsonSchemaType.Array,
                Items = new OpenApiSchema { Type = JsonSchemaType.String },
            }, string.Join(',', layers.Take(2).Select(layer => layer.Id))),
            ItemsDescription.Selecting(layers[0]).Single(parameter => parameter.Name == DatasetTileRequest.TimeParameter),
        ]);

    public static RouteHandlerBuilder DescribeTileJson(this RouteHandlerBuilder endpoint, Layer layer) => endpoint
        .AddOpenApiOperationTransformer((operation, _, _) =>
        {
            operation.Parameters = [.. ItemsDescription.Selecting(layer)];
            operation.Responses!["400"] = ItemsDescription.Fault("A parameter is unknown or has a bad value; the problem names it.");
            return Task.CompletedTask;
        });

    private static RouteHandlerBuilder Describe(this RouteHandlerBuilder endpoint, string description, IEnumerable<OpenApiParameter> query) => endpoint
        .AddOpenApiOperationTransformer((operation, _, _) =>
        {
            operation.Description = description;
            operation.Parameters =
            [
                Whole("tileMatrix", $"Zoom, 0 to {TileAddress.GreatestZoom}."), Whole("tileRow", "Row, from the north."), Whole("tileCol", "Column, from the west."), .. query,
            ];
            operation.Responses = new OpenApiResponses
            {
                ["200"] = new OpenApiResponse
                {
                    Description = "The tile.",
                    Content = new Dictionary<string, OpenApiMediaType>
                    {
                        [TileAnswer.MediaType] = new() { Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" } },
                    },
                },
                ["204"] = new OpenApiResponse { Description = "The tile is empty." },
                ["400"] = ItemsDescription.Fault("A parameter is unknown or has a bad value; the problem names it."),
                ["404"] = ItemsDescription.Fault("There is no such tile."),
            };
            return Task.CompletedTask;
        });

    private static OpenApiParameter Whole(string name, string description) => new()
    {
        Name = name,
        In = ParameterLocation.Path,
        Required = true,
        Description = description,
        Schema = new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = "0" },
    };
}
