using Atlas.Api.Http;
using Atlas.Api.Licences;
using Atlas.Api.Pages;
using Atlas.Api.Tiles;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Atlas.Api.Ogc;

/// <summary>Landing page, conformance and collections.</summary>
public static class CommonEndpoints
{
    public const string OpenApiMediaType = "application/vnd.oai.openapi+json;version=3.0";

    // OGC API – Common has names of its own for what Features calls by the short ones.
    private const string Rel = "http://www.opengis.net/def/rel/ogc/1.0/";

    public static IEndpointRouteBuilder MapCommon(this IEndpointRouteBuilder app)
    {
        var common = app.MapGroup("/api").WithTags("Capabilities");
        common.MapGet("/", Landing).WithName("getLandingPage").OrAsPage(CommonPages.Others, CommonPages.Landing).NoParameters();
        common.MapGet("/conformance", Conformance).WithName("getConformance").OrAsPage(CommonPages.Others, CommonPages.Conformance).NoParameters();
        common.MapGet("/collections", List).WithName("getCollections").OrAsPage(CommonPages.Others, CommonPages.List).NoParameters();
        foreach (var layer in app.ServiceProvider.GetRequiredService<Collections>().Layers)
        {
            common.MapGet($"/collections/{layer.Id}", async Task<Ok<CollectionDescription>> (HttpRequest request, PublicAddress address, ExtentQuery extent, CancellationToken cancel) =>
                TypedResults.Ok(CollectionDescription.Of(layer, await extent.RunAsync(layer, cancel), path => address.Link(request, path))))
                .WithName($"{layer.Id}.getCollection")
                .WithSummary(layer.TitleEn)
                .WithDescription(layer.Description)
                .OrAsPage(CommonPages.Others, (http, language) => CommonPages.One(http, layer, language))
                .NoParameters();
        }

        app.MapPageStyle();

        app.MapGet("/api/collections/{collectionId}/{**rest}", (string collectionId) => ProblemWriter.Missing($"There is no collection '{collectionId}' with such a resource."))
            .ExcludeFromDescription();
        return app;
    }

    /// <summary>What this service is, with links to everything in it.</summary>
    public static Ok<LandingPage> Landing(HttpRequest request, PublicAddress address)
    {
        Link To(string path, string rel, string type, string title) => new(address.Link(request, path), rel, type, title);
        return TypedResults.Ok(new LandingPage(
            "Ceasefire Atlas",
            "Documented attacks on civilians in Syria, with lines of engagement and ceasefires. Figures are a minimum. Every record has its source.",
            [
                To("/api", "self", "application/json", "This document"),
                To("/api?f=html", "alternate", "text/html", "This document as a page"),
                To("/api/openapi.json", "service-desc", OpenApiMediaType, "API definition"),
                To("/api/docs", "service-doc", "text/html", "API documentation"),
                .. new[] { "conformance", $"{Rel}conformance" }.Select(rel => To("/api/conformance", rel, "application/json", "Conformance classes")),
                To("/api/conformance?f=html", "conformance", "text/html", "Conformance classes as a page"),
                .. new[] { "data", $"{Rel}data" }.Select(rel => To("/api/collections", rel, "application/json", "Collections")),
                To("/api/collections?f=html", "data", "text/html", "Collections as a page"),
                To($"{DatasetTileEndpoints.Path}?f=json", TileSet.RelTileSets, "application/json", "Vector tiles"),
                .. LicenceLink.All(address.To(request)),
            ]));
    }

    /// <summary>The OGC conformance classes that are met and tested.</summary>
    public static Ok<ConformanceDeclaration> Conformance() => TypedResults.Ok(ConformanceDeclaration.Ours);

    /// <summary>All layers, with their extents.</summary>
    public static async Task<Ok<CollectionList>> List(
        HttpRequest request, Collections collections, PublicAddress address, ExtentQuery extent, CancellationToken cancel)
    {
        var descriptions = new List<CollectionDescription>();
        foreach (var layer in collections.Layers)
        {
            descriptions.Add(CollectionDescription.Of(layer, await extent.RunAsync(layer, cancel), path => address.Link(request, path)));
        }

        return TypedResults.Ok(new CollectionList(
            [
                new(address.Link(request, "/api/collections"), "self", "application/json", "This document"),
                new(address.Link(request, "/api/collections?f=html"), "alternate", "text/html", "This document as a page"),
                .. LicenceLink.All(address.To(request)),
            ], descriptions));
    }
}
