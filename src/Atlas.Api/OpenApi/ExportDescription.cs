using System.Text.Json.Nodes;
using Atlas.Api.Exports;
using Atlas.Api.Formats;
using Atlas.Api.Layers;
using Microsoft.OpenApi;

namespace Atlas.Api.OpenApi;

/// <summary>Describes exports in the API document: the filters of the layer, and the formats.</summary>
public static class ExportDescription
{
    public static RouteHandlerBuilder DescribeExport(this RouteHandlerBuilder endpoint, Layer layer) => endpoint
        .AddOpenApiOperationTransformer((operation, _, _) =>
        {
            var format = operation.Parameters!.OfType<OpenApiParameter>().Single(parameter => parameter.Name == "format");
            format.Description = "Format of the file. A zip archive holds GeoJSON, CSV, a README and checksums.";
            format.Schema = new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. FeatureFormat.Names.Append(ExportArchive.Extension).Select(name => JsonValue.Create(name))] };
            operation.Parameters = [format, .. ItemsDescription.Selecting(layer), .. ItemsDescription.Looking(), ItemsDescription.Mark()];
            operation.Responses = ItemsDescription.Responses(
                new(Content(LayerSchemas.Export(layer))) { [ExportArchive.MediaType] = new() { Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" } } },
                "A file that says what it is: data version, time, filter, licence, sources and caveats.", ItemsDescription.BadParameter);
            return Task.CompletedTask;
        });

    public static RouteHandlerBuilder DescribeExportMetadata(this RouteHandlerBuilder endpoint, Layer layer) => endpoint
        .AddOpenApiOperationTransformer((operation, _, _) =>
        {
            operation.Parameters = [.. ItemsDescription.Selecting(layer), .. ItemsDescription.Looking()];
            operation.Responses = ItemsDescription.Responses(
                new Dictionary<string, OpenApiMediaType> { [CsvwDocument.MediaType] = new() { Schema = MetadataSchemas.Csvw() } },
                "Tabular metadata (CSV on the Web) of the CSV export of the same filters.", ItemsDescription.BadParameter);
            return Task.CompletedTask;
        });

    /// <summary>All formats, of which one is JSON that can be described.</summary>
    internal static Dictionary<string, OpenApiMediaType> Content(OpenApiSchema geoJson) => FeatureFormat.All.ToDictionary(format => format.MediaType, format => new OpenApiMediaType
    {
        Schema = format == FeatureFormat.GeoJson ? geoJson : new OpenApiSchema { Type = JsonSchemaType.String },
    });
}
