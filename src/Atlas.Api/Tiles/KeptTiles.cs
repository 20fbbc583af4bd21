using Atlas.Api.Freshness;
using Microsoft.Net.Http.Headers;

namespace Atlas.Api.Tiles;

/// <summary>
/// Answers a tile that has been asked for in the same words since the data last changed, byte for byte and header for header as before. It stands in
/// front of everything: to understand a question takes several times as long as to send a tile.
/// </summary>
internal sealed class KeptTiles(DataVersion data, ServiceOptions options)
{
    private readonly VersionedCache<KeptTile> _kept = new(options.TileCacheBytes / 2, tile => tile.Bytes);

    /// <summary>To stand in front of whatever writes a header; where no tile is to be kept, it does not.</summary>
    public static void Use(WebApplication app, ServiceOptions options)
    {
        if (options.TileCacheBytes > 0)
        {
            app.Use(app.Services.GetRequiredService<KeptTiles>().AnswerAsync);
        }
    }

    private Task AnswerAsync(HttpContext context, RequestDelegate next)
    {
        if (!IsMeant(context.Request) || data.Known is not { } state)
        {
            return next(context);
        }

        var question = Question(context.Request);
        return _kept.TryGet(state, question, out var tile) ? tile.WriteAsync(context.Response) : KeepAsync(context, next, state, question);
    }

    // What comes with a tag is another answer where the tag is known. Questions of many words are not for everybody, and would fill the memory.
    private static bool IsMeant(HttpRequest request) => HttpMethods.IsGet(request.Method)
        && request.Path.Value!.Contains("/tiles/", StringComparison.Ordinal) && request.QueryString.Value!.Length < 500 && request.Headers.IfNoneMatch.Count == 0;

    // All that an answer depends on: see FreshAnswers.Fresh, and the coding.
    private static string Question(HttpRequest request) => string.Join(
        '\n', request.Scheme, request.Host.Value, request.PathBase.Value, request.Path.Value, request.QueryString.Value,
        request.Headers.Accept, request.Headers.AcceptLanguage, request.Headers.AcceptEncoding);

    // The head of an empty answer is written last; what has no tag is of a table that may change unnoticed.
    private async Task KeepAsync(HttpContext context, RequestDelegate next, DataStamp state, string question)
    {
        await next(context);
        var response = context.Response;
        if (response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status204NoContent && context.Features.Get<KeptTile>() is { } tile)
        {
            await response.StartAsync();
            if (response.Headers.ContainsKey(HeaderNames.ETag))
            {
                _kept.Keep(state, question, tile.As(response, question));
            }
        }
    }
}
