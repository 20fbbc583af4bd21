using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Npgsql;

namespace Atlas.Api.Http;

/// <summary>
/// Every error leaves as RFC 9457 <c>application/problem+json</c>. The types are a closed list; a detail is written by us and never
/// quotes SQL, an inner message or a setting.
/// </summary>
public static partial class ProblemWriter
{
    public const string InvalidParameter = "urn:ceasefire-atlas:problem:invalid-parameter";
    public const string NotFound = "urn:ceasefire-atlas:problem:not-found";
    public const string Incomparable = "urn:ceasefire-atlas:problem:not-comparable";
    public const string NotAcceptable = "urn:ceasefire-atlas:problem:not-acceptable";
    public const string MethodNotAllowed = "urn:ceasefire-atlas:problem:method-not-allowed";
    public const string Unavailable = "urn:ceasefire-atlas:problem:unavailable";
    public const string Busy = "urn:ceasefire-atlas:problem:busy";
    public const string TooSlow = "urn:ceasefire-atlas:problem:too-slow";
    public const string Internal = "urn:ceasefire-atlas:problem:internal";

    private const string QueryCancelled = "57014";
    private const string BadPattern = "22025";

    public static IServiceCollection AddAtlasProblems(this IServiceCollection services) => services
        .AddSingleton<IProblemDetailsWriter, ProblemJson>()
        .AddProblemDetails(options => options.CustomizeProblemDetails = context =>
        {
            context.ProblemDetails.Type = context.ProblemDetails.Status switch
            {
                StatusCodes.Status404NotFound => NotFound,
                StatusCodes.Status405MethodNotAllowed => MethodNotAllowed,
                _ => context.ProblemDetails.Type,
            };
        })
        .AddExceptionHandler<Handler>();

    /// <summary>A 404 that says what was not there.</summary>
    public static IResult Missing(string what) => TypedResults.Problem(what, statusCode: StatusCodes.Status404NotFound, title: "Not found", type: NotFound);

    /// <summary>A 422: the question is understood, and the records cannot answer it.</summary>
    public static IResult NotComparable(string parameter, string why) => TypedResults.Problem(
        why, statusCode: StatusCodes.Status422UnprocessableEntity, title: "Not comparable", type: Incomparable,
        extensions: [KeyValuePair.Create<string, object?>("parameter", parameter)]);

    private sealed partial class Handler(IProblemDetailsService problems, ILogger<Handler> log) : IExceptionHandler
    {
        public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancel)
        {
            if (context.RequestAborted.IsCancellationRequested || context.Response.HasStarted)
            {
                return true; // nobody is listening, or half an answer is out: the connection ends
            }

            var problem = Describe(exception);
            if (problem.Status == StatusCodes.Status503ServiceUnavailable)
            {
                LogRefusal(context.Request.Method, context.Request.Path, exception.Message); // one line: when many are refused, where it was thrown tells nothing
                context.Response.Headers.RetryAfter = "5";
            }
            else if (problem.Status >= 500)
            {
                LogFailure(exception, context.Request.Method, context.Request.Path);
            }

            context.Response.StatusCode = problem.Status!.Value;
            return await problems.TryWriteAsync(new() { HttpContext = context, ProblemDetails = problem });
        }

        [LoggerMessage(LogLevel.Error, "{Method} {Path} failed")]
        private partial void LogFailure(Exception exception, string method, string path);

        [LoggerMessage(LogLevel.Warning, "{Method} {Path} is refused for now: {Reason}")]
        private partial void LogRefusal(string method, string path, string reason);

        private static ProblemDetails Describe(Exception exception) => exception switch
        {
            ParameterException bad => Invalid(bad.Parameter, bad.Message),
            NotAcceptableException bad => new() { Type = NotAcceptable, Title = "Not acceptable", Status = StatusCodes.Status406NotAcceptable, Detail = bad.Message },
            BadHttpRequestException bad => new() { Type = InvalidParameter, Title = "Bad request", Status = bad.StatusCode, Detail = "The request could not be read." },
            PostgresException { SqlState: QueryCancelled } => new()
            {
                Type = TooSlow,
                Title = "The question takes too long",
                Status = StatusCodes.Status503ServiceUnavailable,
                Detail = "Ask for a smaller area, a shorter time or fewer features.",
            },
            PostgresException { SqlState: BadPattern } => Invalid("filter", "A LIKE pattern cannot end in a backslash, which goes with the character after it."),

            // Class 22 is "data exception": the question itself asks for what cannot be computed, such as a power beyond all numbers.
            PostgresException refused when refused.SqlState.StartsWith("22", StringComparison.Ordinal) =>
                Invalid("filter", "A filter asks for a value that cannot be computed (a number is out of range)."),
            PostgresException refused when refused.MessageText.StartsWith("transform: ", StringComparison.Ordinal) =>
                Invalid("crs", "Some of these features lie where this reference system has no coordinates. Ask for an area nearer to it, or in another system."),
            PostgresException refused when !IsAway(refused.SqlState) => Failure(),
            NpgsqlException waited when IsPoolExhausted(waited) => TooMany("Every connection to the database is in use. Try again in a moment."),
            BusyException busy => TooMany(busy.Message),
            NpgsqlException => new()
            {
                Type = Unavailable,
                Title = "The database cannot be reached",
                Status = StatusCodes.Status503ServiceUnavailable,
                Detail = "Try again in a moment.",
            },
            _ => Failure(),
        };

        // The database has no such role, password or database (28, 3D), has no schema yet (42P01, and 3F), is full (53) or stops (57P).
        private static bool IsAway(string state) =>
            state is PostgresErrorCodes.UndefinedTable || state[..2] is "08" or "28" or "3D" or "3F" or "53" || state.StartsWith("57P", StringComparison.Ordinal);

        // Npgsql has no other mark for it than these words.
        private static bool IsPoolExhausted(NpgsqlException waited) => waited.Message.StartsWith("The connection pool has been exhausted", StringComparison.Ordinal);

        private static ProblemDetails Invalid(string parameter, string detail) => new()
        {
            Type = InvalidParameter,
            Title = "Invalid parameter",
            Status = StatusCodes.Status400BadRequest,
            Detail = detail,
            Extensions = { ["parameter"] = parameter },
        };

        private static ProblemDetails TooMany(string detail) => new()
        {
            Type = Busy,
            Title = "Too many questions at once",
            Status = StatusCodes.Status503ServiceUnavailable,
            Detail = detail,
        };

        private static ProblemDetails Failure() => new()
        {
            Type = Internal,
            Title = "Internal error",
            Status = StatusCodes.Status500InternalServerError,
            Detail = "This is a fault of the service. It has been logged.",
        };
    }
}
