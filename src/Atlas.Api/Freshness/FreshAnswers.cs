using Atlas.Api.Http;
using Atlas.Api.Layers;
using Microsoft.Net.Http.Headers;

namespace Atlas.Api.Freshness;

/// <summary>Answers that can be kept until the data changes.</summary>
public static class FreshAnswers
{
    /// <summary>
    /// Browsers ask each time, which costs a 304. A cache in front of the service may answer for half a minute without asking: that takes the
    /// crowd off a much-shared link, and hides a correction, or a place withdrawn for somebody's safety, no longer than that.
    /// </summary>
    public const string Policy = "public, max-age=0, s-maxage=30, must-revalidate";

    private const string AnyTag = "*"; // whoever sends it wants no answer if there is one, so whether there is must be found out

    /// <summary>
    /// Tags the answer with the state of the data, and answers a client who has it already with 304, without looking at the data.
    /// For endpoints whose answer depends on nothing but the address, the headers Accept and Accept-Language, and tables that advance the data version.
    /// </summary>
    public static TBuilder Fresh<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder => endpoint.AddEndpointFilter(async (context, next) =>
        {
            var http = context.HttpContext;
            var services = http.RequestServices;
            var data = await services.GetRequiredService<DataVersion>().CurrentAsync(http.RequestAborted);
            var address = services.GetRequiredService<PublicAddress>().Link(http.Request, $"{http.Request.Path}{http.Request.QueryString}");
            var tag = EntityTag.Of(data, address, $"{http.Request.Headers.Accept} {http.Request.Headers.AcceptLanguage}");
            if (tag.FoundIn(http.Request.Headers.IfNoneMatch) is { } known)
            {
                Keep(http.Response, known);
                return TypedResults.StatusCode(StatusCodes.Status304NotModified);
            }

            var whatever = http.Request.Headers.IfNoneMatch == AnyTag;
            if (whatever)
            {
                http.Request.Headers.Remove(HeaderNames.AcceptEncoding);
                HeadOnly.Begin(http);
            }

            http.Response.OnStarting(() => // only now it is known whether there is an answer, and how it is coded
            {
                if (http.Response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status204NoContent)
                {
                    Keep(http.Response, tag.Header(http.Response.Headers.ContentEncoding, http.Features.Get<WrittenAt>()?.Time));
                    http.Response.StatusCode = whatever ? StatusCodes.Status304NotModified : http.Response.StatusCode;
                }

                return Task.CompletedTask;
            });
            return await next(context);
        });

    /// <summary>As <see cref="Fresh{TBuilder}(TBuilder)"/>; a layer of a table that may change unnoticed is asked for anew each time.</summary>
    public static TBuilder Fresh<TBuilder>(this TBuilder endpoint, Layer layer)
        where TBuilder : IEndpointConventionBuilder => layer.IsVersioned ? endpoint.Fresh() : endpoint.AddEndpointFilter((context, next) =>
        {
            context.HttpContext.Response.Headers.CacheControl = "no-cache";
            return next(context);
        });

    private static void Keep(HttpResponse response, string tag)
    {
        response.Headers.ETag = tag;
        response.Headers.CacheControl = Policy;
        var varies = response.Headers.GetCommaSeparatedValues(HeaderNames.Vary);
        response.Headers.Vary = string.Join(", ", varies.Union([HeaderNames.Accept, HeaderNames.AcceptLanguage, HeaderNames.AcceptEncoding], StringComparer.OrdinalIgnoreCase));
    }
}
