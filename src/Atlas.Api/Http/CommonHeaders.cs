using Microsoft.Net.Http.Headers;

namespace Atlas.Api.Http;

/// <summary>The headers of every answer, faults included.</summary>
public static class CommonHeaders
{
    /// <summary>What a page of another site may read beside the few headers that it always may.</summary>
    public static readonly string[] Exposed =
        [HeaderNames.ETag, HeaderNames.Link, HeaderNames.ContentDisposition, HeaderNames.RetryAfter, "Content-Crs"];

    private static readonly string ExposedNames = string.Join(", ", Exposed);

    public static IApplicationBuilder UseCommonHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(() => // a fault begins with the headers cleared
        {
            var headers = context.Response.Headers;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "no-referrer";

            // Also to who sends no Origin: a cache may hand this answer to a page that does.
            headers.AccessControlAllowOrigin = "*";
            headers.AccessControlExposeHeaders = ExposedNames;
            if (context.Response.StatusCode >= StatusCodes.Status400BadRequest)
            {
                headers.CacheControl = "no-store"; // a fault is not to be shown longer than it lasts
            }

            return Task.CompletedTask;
        });
        return next(context);
    });
}
