using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Atlas.Api.Tests.Hostile;

/// <summary>Judges an answer: never a fault of the service, and a refusal says which parameter it is about and nothing of the inside.</summary>
internal static partial class Verdict
{
    /// <returns>What is wrong with the answer; null where nothing is.</returns>
    public static async Task<string?> OnAsync(Question question, HttpResponseMessage answer, CancellationToken cancel)
    {
        var body = await answer.Content.ReadAsStringAsync(cancel);
        if (answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.NoContent or HttpStatusCode.RequestUriTooLong)
        {
            return null;
        }

        if (answer.StatusCode is not (HttpStatusCode.BadRequest or HttpStatusCode.NotFound))
        {
            return $"status {(int)answer.StatusCode}";
        }

        if (answer.Content.Headers.ContentType?.MediaType != "application/problem+json")
        {
            return body.Length == 0 ? null : "no problem+json"; // what the web server itself cannot read, it refuses without a word
        }

        var problem = JsonElement.Parse(body);
        var named = problem.TryGetProperty("parameter", out var parameter) ? parameter.GetString() : null;
        return Inside().IsMatch(problem.GetProperty("detail").GetString()!.Split('\'')[^1]) ? "the inside shows"
            : question.Culprit is { } culprit && answer.StatusCode == HttpStatusCode.BadRequest && named != culprit ? $"blames '{named}', not '{culprit}'"
            : null;
    }

    [GeneratedRegex("SELECT|Npgsql|   at |Exception|Host=|Password")]
    private static partial Regex Inside();
}
