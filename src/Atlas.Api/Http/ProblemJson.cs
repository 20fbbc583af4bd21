using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace Atlas.Api.Http;

/// <summary>
/// Writes every problem as <c>application/problem+json</c>, whatever the client accepts: who asks for CSV and mistypes a parameter must still
/// be told which. (The framework's writer stays silent then, and the answer becomes a 500.)
/// </summary>
internal sealed class ProblemJson(IOptions<ProblemDetailsOptions> options) : IProblemDetailsWriter
{
    public const string MediaType = "application/problem+json";

    public bool CanWrite(ProblemDetailsContext context) => true;

    public async ValueTask WriteAsync(ProblemDetailsContext context)
    {
        var (http, problem) = (context.HttpContext, context.ProblemDetails);
        problem.Status ??= http.Response.StatusCode;
        problem.Title ??= ReasonPhrases.GetReasonPhrase(problem.Status.Value);
        options.Value.CustomizeProblemDetails?.Invoke(context);
        await http.Response.WriteAsJsonAsync(problem, (JsonSerializerOptions?)null, MediaType, http.RequestAborted);
    }
}
