using Microsoft.Extensions.Primitives;

namespace Atlas.Api.Http;

/// <summary>What holds for the query of every resource.</summary>
public static class QueryRules
{
    /// <summary>The one text of a parameter.</summary>
    /// <exception cref="ParameterException">It is given twice, or cannot be text in the database.</exception>
    public static string OneText(string name, StringValues values)
    {
        if (values.Count != 1)
        {
            throw new ParameterException(name, "this parameter may be given once only");
        }

        var text = values[0] ?? "";
        return text.Contains('\0', StringComparison.Ordinal)
            ? throw new ParameterException(name, "a NUL character means nothing here") // and PostgreSQL has no text with one
            : text;
    }

    /// <summary>The parameter <c>f</c>.</summary>
    /// <exception cref="ParameterException">It is none of the formats of the resource.</exception>
    public static string Format(string text, params string[] formats) =>
        formats.Contains(text) ? text : throw new ParameterException("f", $"'{text}' is not a format of this resource; it has {string.Join(", ", formats)}");

    /// <summary>For resources without parameters: any but <c>f</c> is refused, so that a typing mistake is not taken for an answer.</summary>
    /// <param name="form">The one form they have.</param>
    public static TBuilder NoParameters<TBuilder>(this TBuilder endpoint, Representation? form = null)
        where TBuilder : IEndpointConventionBuilder => endpoint.AddEndpointFilter(async (context, next) =>
        {
            NoneOf(context.HttpContext.Request);
            Negotiation.Choose(context.HttpContext.Request, form ?? Representation.Json);
            return await next(context);
        });

    /// <exception cref="ParameterException">There is a parameter, other than <c>f</c>.</exception>
    public static void NoneOf(HttpRequest request)
    {
        if (request.Query.Keys.FirstOrDefault(name => name != "f") is { } unknown)
        {
            throw new ParameterException(unknown, $"this resource has no parameter '{unknown}'");
        }
    }
}
