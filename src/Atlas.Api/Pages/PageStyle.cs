using System.Reflection;

namespace Atlas.Api.Pages;

/// <summary>The one stylesheet of the pages.</summary>
internal static class PageStyle
{
    public static IEndpointRouteBuilder MapPageStyle(this IEndpointRouteBuilder app)
    {
        using var file = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("Atlas.Api.Pages.pages.css")!);
        var style = file.ReadToEnd();
        app.MapGet("/api/pages.css", (HttpResponse response) =>
        {
            response.Headers.CacheControl = "public, max-age=3600";
            return TypedResults.Text(style, "text/css");
        }).ExcludeFromDescription();
        return app;
    }
}
