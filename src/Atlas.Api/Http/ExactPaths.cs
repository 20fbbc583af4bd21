using Microsoft.AspNetCore.Routing.Patterns;

namespace Atlas.Api.Http;

/// <summary>
/// Ids of collections are case-sensitive (OGC API – Features), and so is every path of ours; routes alone would take any case, and caches
/// would keep one answer under many names.
/// </summary>
public static class ExactPaths
{
    /// <summary>To stand after routing: an endpoint whose path differs in case is not there.</summary>
    public static IApplicationBuilder UseExactPaths(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.GetEndpoint() is RouteEndpoint endpoint && !IsExact(endpoint.RoutePattern, context.Request.Path))
        {
            context.SetEndpoint(null);
        }

        return next(context);
    });

    private static bool IsExact(RoutePattern pattern, PathString path)
    {
        var segments = path.Value!.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return pattern.PathSegments.Zip(segments).All(pair =>
            pair.First.Parts is not [RoutePatternLiteralPart literal] || literal.Content == pair.Second);
    }
}
