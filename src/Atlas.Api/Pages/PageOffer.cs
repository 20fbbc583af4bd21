using Atlas.Api.Http;

namespace Atlas.Api.Pages;

/// <summary>Offers resources as pages for people, beside their own forms.</summary>
internal static class PageOffer
{
    /// <param name="others">The other forms of the resource, its default first.</param>
    /// <param name="page">Writes the page.</param>
    public static RouteHandlerBuilder OrAsPage(
        this RouteHandlerBuilder endpoint, IReadOnlyList<Representation> others, Func<HttpContext, PageLanguage, Task<IResult>> page)
    {
        IReadOnlyList<Representation> offered = [.. others, Representation.Html];
        return endpoint.AddEndpointFilter(async (context, next) =>
        {
            var http = context.HttpContext;
            var language = PageLanguage.Choose(http.Request);
            var isPage = Negotiation.Choose(http.Request, offered) == Representation.Html;

            PageAddress.Keep(http.Request);

            // The language has been understood, and a page has understood its form: what is left is the resource's own.
            var asked = http.Request.Query;
            if (asked.ContainsKey(PageLanguage.Parameter) || (isPage && asked.ContainsKey("f")))
            {
                http.Request.Query = new QueryCollection(asked.Where(pair => pair.Key != PageLanguage.Parameter && !(isPage && pair.Key == "f")).ToDictionary());
            }

            return isPage ? await page(http, language) : await next(context);
        }).AddOpenApiOperationTransformer((operation, _, _) =>
        {
            PageDescription.Describe(operation, others);
            return Task.CompletedTask;
        });
    }
}
