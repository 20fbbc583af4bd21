namespace Atlas.Api.Http;

/// <summary>Every resource can be read and nothing else: HEAD and OPTIONS wherever there is GET, and a 405 that names all three.</summary>
public static class Methods
{
    public static readonly string[] Allowed = [HttpMethods.Get, HttpMethods.Head, HttpMethods.Options];

    public static IApplicationBuilder UseMethods(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        var (request, response) = (context.Request, context.Response);
        if (HttpMethods.IsHead(request.Method))
        {
            request.Method = HttpMethods.Get; // the routes know no other, so the head is the one that GET would have
            HeadOnly.Begin(context);
        }

        await next(context);
        if (response is { StatusCode: StatusCodes.Status405MethodNotAllowed, HasStarted: false })
        {
            response.Headers.Allow = string.Join(", ", Allowed);
            response.StatusCode = HttpMethods.IsOptions(request.Method) ? StatusCodes.Status204NoContent : response.StatusCode;
        }
    });
}
