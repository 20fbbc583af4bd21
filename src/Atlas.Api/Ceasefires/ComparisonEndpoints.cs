using Atlas.Api.Freshness;
using Atlas.Api.Http;
using Atlas.Api.OpenApi;
using Atlas.Api.Pages;
using Atlas.Domain.Ceasefires;

namespace Atlas.Api.Ceasefires;

/// <summary>What was recorded before and after each ceasefire.</summary>
public static class ComparisonEndpoints
{
    /// <summary>The forms for programs; beside them there is a page.</summary>
    public static readonly IReadOnlyList<Representation> Forms = [Representation.Json, Representation.Csv];

    public static IEndpointRouteBuilder MapComparisons(this IEndpointRouteBuilder app)
    {
        var comparisons = app.MapGroup("/api/ceasefires").WithTags("Ceasefires").ProducesProblem(StatusCodes.Status400BadRequest).Fresh();
        comparisons.MapGet("/comparisons", Every).WithName("getCeasefireComparisons")
            .Produces<IReadOnlyList<ComparisonRow>>(StatusCodes.Status200OK, "application/json", CsvText.MediaType)
            .DescribeComparison([])
            .OrAsPage(Forms, ComparisonListPage.WriteAsync);
        comparisons.MapGet("/{id}/comparison", One).WithName("getCeasefireComparison")
            .Produces<ComparisonAnswer>(StatusCodes.Status200OK, "application/json", CsvText.MediaType)
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .DescribeComparison(ComparisonCsv.Tables)
            .OrAsPage(Forms, (http, language) => AnswerAsync(
                (string)http.GetRouteValue("id")!, http, Representation.Html, answer => ComparisonPage.WriteAsync(http, language, answer)));
        return app;
    }

    /// <summary>All ceasefires in one table, in the order in which they took effect: counts before and after, and the rate ratio.</summary>
    /// <remarks>A ceasefire with fewer than seven days that can be used stands in the table without a ratio, unless allow_short=true.</remarks>
    public static async Task<IResult> Every(HttpRequest http, ComparisonQuery query, CancellationToken cancel)
    {
        var request = ComparisonRequest.Parse(http.Query, Negotiation.Choose(http, Forms), ComparisonCsv.OnlyTable);
        var rows = await query.RowsAsync(request, cancel);
        return request.Csv is null ? TypedResults.Ok(rows) : ComparisonCsv.Of(rows);
    }

    /// <summary>One ceasefire: counts, tolls and rates before and after, how sure they are, and what reports state for the same time.</summary>
    /// <remarks>
    /// Windows are half open, in civil days of Damascus, and clipped on both sides to what was monitored. Fewer than seven used days are answered with
    /// 422, unless allow_short=true. Association only: nothing here says why.
    /// </remarks>
    /// <param name="id">Id of a ceasefire.</param>
    public static Task<IResult> One(string id, HttpContext http)
    {
        var form = Negotiation.Choose(http.Request, Forms);
        return AnswerAsync(id, http, form, answer => Task.FromResult<IResult>(TypedResults.Ok(answer)));
    }

    private static async Task<IResult> AnswerAsync(string id, HttpContext http, Representation form, Func<ComparisonAnswer, Task<IResult>> write)
    {
        var request = ComparisonRequest.Parse(http.Request.Query, form, ComparisonCsv.Tables);
        var query = http.RequestServices.GetRequiredService<ComparisonQuery>();
        if (await query.RunAsync(request, id, http.RequestAborted) is not [var compared])
        {
            return ProblemWriter.Missing($"There is no ceasefire '{id}'.");
        }

        if (WhyNot(compared, request.AllowShort) is var (parameter, reason))
        {
            return ProblemWriter.NotComparable(parameter, reason);
        }

        var answer = ComparisonAnswer.Of(compared, request);
        return request.Csv is { } table ? ComparisonCsv.Of(answer, table) : await write(answer);
    }

    /// <returns>The parameter with which another question could be answered, and why this one cannot; null where it can.</returns>
    private static (string Parameter, string Reason)? WhyNot(CeasefireComparison compared, bool allowShort)
    {
        var used = compared.Comparison.Used;
        return compared.Ceasefire.ZoneVersion is null ? ("id", $"The area of '{compared.Ceasefire.Id}' has no known shape, so no incident can be said to lie in it.")
            : used.Days == 0 ? (CeasefireIncidentLayer.Window, "Not a single day on each side of this ceasefire was monitored, as far as the records here go.")
            : compared.Comparison.IsComparable(allowShort) ? null
            : (ComparisonRequest.AllowShortName, $"Only {used.Days} days on each side can be used, and fewer than {ComparisonWindow.ShortBelowDays} say little: not comparable. "
                + $"Ask with {ComparisonRequest.AllowShortName}=true, or for another {CeasefireIncidentLayer.Window}.");
    }
}
