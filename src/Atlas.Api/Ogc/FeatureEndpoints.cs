using Atlas.Api.Exports;
using Atlas.Api.Formats;
using Atlas.Api.Freshness;
using Atlas.Api.Http;
using Atlas.Api.Layers;
using Atlas.Api.OpenApi;
using Atlas.Api.Pages;

namespace Atlas.Api.Ogc;

/// <summary>Items and single features of every layer (OGC API – Features Part 1).</summary>
public static class FeatureEndpoints
{
    public static IEndpointRouteBuilder MapFeatures(this IEndpointRouteBuilder app)
    {
        var features = app.MapGroup("/api/collections").WithTags("Features");
        foreach (var layer in app.ServiceProvider.GetRequiredService<Collections>().Layers)
        {
            features.MapGet($"/{layer.Id}/items", (HttpContext context, FeatureQuery query, FeatureExport export, PublicAddress address) =>
                    ItemsAsync(context, layer, query, export, address))
                .WithName($"{layer.Id}.getFeatures")
                .WithSummary($"{layer.TitleEn}: features")
                .WithDescription(layer.Description)
                .DescribeItems(layer)
                .Fresh(layer)
                .OrAsPage(FeatureFormat.Representations, (http, language) => ItemsPage.WriteAsync(http, layer, language));
            features.MapGet($"/{layer.Id}/items/{{featureId}}", (HttpContext context, string featureId, FeatureLookup lookup, PublicAddress address) =>
                    OneAsync(context, layer, featureId, lookup, address))
                .WithName($"{layer.Id}.getFeature")
                .WithSummary($"{layer.TitleEn}: one feature")
                .DescribeFeature(layer)
                .Fresh(layer)
                .OrAsPage([Representation.GeoJson], (http, language) => RecordPage.WriteAsync(http, layer, language));
        }

        return app;
    }

    private static async Task ItemsAsync(HttpContext context, Layer layer, FeatureQuery query, FeatureExport export, PublicAddress address)
    {
        var format = FeatureFormat.Choose(context.Request);
        var request = ItemsRequest.Parse(context.Request.Query, layer, format);
        if (format != FeatureFormat.GeoJson)
        {
            await export.WriteAsync(context, layer, format, request);
            return;
        }

        await PageAsync(context, layer, request, query, address);
    }

    private static async Task PageAsync(HttpContext context, Layer layer, ItemsRequest request, FeatureQuery query, PublicAddress address)
    {
        var cancel = context.RequestAborted;
        await using var connection = await query.OpenAsync(layer, request, cancel);
        await using var page = await FeatureQuery.PageAsync(connection, layer, request, query.IsCounted(layer, request), cancel);
        await new FeatureCollectionWriter(context.Response).WriteAsync(
            page, request, next => Links(context.Request, layer, request, next, address), cancel);
    }

    private static async Task<IResult> OneAsync(HttpContext context, Layer layer, string featureId, FeatureLookup lookup, PublicAddress address)
    {
        var request = FeatureRequest.Parse(featureId, context.Request.Query, layer);
        if (await lookup.FindAsync(featureId, request, context.RequestAborted) is not { } opened)
        {
            return ProblemWriter.Missing($"There is no feature '{featureId}' in {layer.Id}.");
        }

        var path = $"/api/collections/{layer.Id}";
        new FeatureCollectionWriter(context.Response).WriteOne(opened, request.Columns,
        [
            new(address.Link(context.Request, $"{path}/items/{Uri.EscapeDataString(featureId)}{context.Request.QueryString}"), "self", FeatureCollectionWriter.MediaType, "This feature"),
            AsPage(context.Request),
            new(address.Link(context.Request, path), "collection", "application/json", layer.TitleEn),
        ]);
        return TypedResults.Empty;
    }

    private static Link AsPage(HttpRequest request) =>
        new(PageAddress.With(request, ("f", Representation.Html.Name)), "alternate", Representation.Html.MediaType, "This as a page");

    private static IEnumerable<Link> Links(HttpRequest request, Layer layer, ItemsRequest asked, Cursor? next, PublicAddress address)
    {
        var path = $"/api/collections/{layer.Id}/items";
        yield return new(address.Link(request, path + request.QueryString), "self", FeatureCollectionWriter.MediaType, "This page");
        yield return AsPage(request);
        foreach (var other in ItemsLinks.InOtherFormats(request, asked))
        {
            yield return other;
        }

        yield return new(address.Link(request, $"/api/collections/{layer.Id}"), "collection", "application/json", layer.TitleEn);
        if (next is { } cursor)
        {
            yield return new(ItemsLinks.Next(request, layer, cursor, address), "next", FeatureCollectionWriter.MediaType, "Next page");
        }
    }
}
