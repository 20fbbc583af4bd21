using Microsoft.Extensions.FileProviders;

namespace Atlas.Api.Web;

/// <summary>Serves the built web map at the root, with a policy under which nothing can be loaded from elsewhere.</summary>
public static class WebMap
{
    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; "
        + "worker-src 'self'; font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; ";

    /// <param name="folder">The folder with index.html; nothing is served where it is missing, and the API works without it.</param>
    public static IApplicationBuilder UseWebMap(this IApplicationBuilder app, string? folder)
    {
        if (folder is null || !Directory.Exists(folder))
        {
            return app;
        }

        var files = new PhysicalFileProvider(Path.GetFullPath(folder));
        app.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files });
        var types = new Microsoft.AspNetCore.StaticFiles.FileExtensionContentTypeProvider();
        types.Mappings[".geojson"] = "application/geo+json";
        return app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = files,
            ContentTypeProvider = types,
            OnPrepareResponse = context =>
            {
                var headers = context.Context.Response.Headers;
                var anyoneMayFrame = IsEmbedded(context.Context.Request.Query);
                headers.ContentSecurityPolicy = Policy + (anyoneMayFrame ? "frame-ancestors *" : "frame-ancestors 'self'");
                if (!anyoneMayFrame)
                {
                    headers.XFrameOptions = "SAMEORIGIN";
                }

                headers.CacheControl = context.File.PhysicalPath?.Contains($"{Path.DirectorySeparatorChar}assets{Path.DirectorySeparatorChar}", StringComparison.Ordinal) == true
                    ? "public, max-age=31536000, immutable" // their names change with their content
                    : "no-cache";
            },
        });
    }

    /// <summary>Only the view made for other pages may stand in them: <c>?embed</c> or <c>?embed=true</c>, as the map itself reads it.</summary>
    private static bool IsEmbedded(IQueryCollection query) => query.TryGetValue("embed", out var embed) && embed.ToString() is "" or "true";
}
