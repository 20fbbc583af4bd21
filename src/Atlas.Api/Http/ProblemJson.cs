using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace Atlas.Api.Http;

/// <summary>
/// Writes every problem as <c>application/problem+json</c>, whatever a program accepts: who asks for CSV and mistypes a parameter must still
/// be told which. (The framework's writer stays silent then, and the answer becomes a 500.) Who would rather read gets a page instead.
/// </summary>
internal sealed class ProblemJson(IOptions<ProblemDetailsOptions> options) : IProblemDetailsWriter
{
    public bool CanWrite(ProblemDetailsContext context) => true;

    public async ValueTask WriteAsync(ProblemDetailsContext context)
    {
        var http = context.HttpContext;
        Complete(context, options.Value);
        await http.Response.WriteAsJsonAsync(context.ProblemDetails, (JsonSerializerOptions?)null, Representation.Problem.MediaType, http.RequestAborted);
    }

    /// <summary>What every problem says: its status, a title, and its type.</summary>
    public static void Complete(ProblemDetailsContext context, ProblemDetailsOptions options)
    {
        var problem = context.ProblemDetails;
        problem.Status ??= context.HttpContext.Response.StatusCode;
        problem.Title ??= ReasonPhrases.GetReasonPhrase(problem.Status.Value);
        options.CustomizeProblemDetails?.Invoke(context);
    }
}
