using Atlas.Api.Formats;
using Atlas.Api.Freshness;
using Atlas.Api.Http;
using Atlas.Api.Layers;
using Atlas.Api.Ogc;
using Atlas.Api.OpenApi;

namespace Atlas.Api.Exports;

/// <summary>Whole layers, or all that a filter lets through, to take away.</summary>
public static class ExportEndpoints
{
    public static IEndpointRouteBuilder MapExports(this IEndpointRouteBuilder app)
    {
        var exports = app.MapGroup("/api/exports").WithTags("Exports");
        foreach (var layer in app.ServiceProvider.GetRequiredService<Collections>().Layers)
        {
            exports.MapGet($"/{layer.Id}.{{format}}", (HttpContext context, string format, FeatureExport export, ExportArchive archive) =>
                    ExportAsync(context, layer, format, export, archive))
                .WithName($"{layer.Id}.getExport")
                .WithSummary($"{layer.TitleEn}: everything that the filters let through, as a file")
                .WithDescription($"{layer.Description} {ExportTexts.Caveat.En}")
                .DescribeExport(layer)
                .Fresh(layer);
            exports.MapGet($"/{layer.Id}/metadata.json", (HttpContext context, FeatureExport export) => export.DescribeAsync(context, layer))
                .WithName($"{layer.Id}.getExportMetadata")
                .WithSummary($"{layer.TitleEn}: what an export is, its columns, licence and sources")
                .DescribeExportMetadata(layer)
                .Fresh(layer);
        }

        exports.MapGet("/{**rest}", (string rest) => ProblemWriter.Missing($"There is no export '{rest}'.")).ExcludeFromDescription();
        return app;
    }

    private static async Task<IResult> ExportAsync(HttpContext context, Layer layer, string format, FeatureExport export, ExportArchive archive)
    {
        if (format == ExportArchive.Extension)
        {
            await archive.WriteAsync(context, layer);
        }
        else if (FeatureFormat.All.FirstOrDefault(known => known.Name == format) is { } known)
        {
            await export.WriteAsync(context, layer, known, ExportRequest.Parse(context.Request.Query, layer, known));
        }
        else
        {
            return ProblemWriter.Missing($"There is no export of {layer.Id} as '{format}'; there are {string.Join(", ", [.. FeatureFormat.Names, ExportArchive.Extension])}.");
        }

        return TypedResults.Empty;
    }
}
