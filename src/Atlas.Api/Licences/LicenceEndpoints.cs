using Atlas.Api.Http;
using Atlas.Api.Pages;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Atlas.Api.Licences;

/// <summary>The licence of the data, for programs and for people.</summary>
public static class LicenceEndpoints
{
    public static IEndpointRouteBuilder MapLicence(this IEndpointRouteBuilder app)
    {
        app.MapGet(LicenceLink.Path, Licence).WithTags("Capabilities").WithName("getLicence")
            .OrAsPage(CommonPages.Others, LicencePage.WriteAsync).NoParameters();
        return app;
    }

    /// <summary>Under what the data may be used, part by part, and what must be said with it.</summary>
    public static Ok<LicenceDocument> Licence(HttpRequest request, PublicAddress address) => TypedResults.Ok(LicenceDocument.Of(
    [
        new(address.Link(request, LicenceLink.Path), "self", Representation.Json.MediaType, "This document"),
        new(address.Link(request, $"{LicenceLink.Path}?f=html"), "alternate", Representation.Html.MediaType, "This document as a page"),
    ]));
}
