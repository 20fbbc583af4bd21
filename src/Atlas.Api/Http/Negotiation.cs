using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Atlas.Api.Http;

/// <summary>Chooses the form of an answer: by the parameter <c>f</c> if it is given, else by the header <c>Accept</c>.</summary>
public static class Negotiation
{
    /// <param name="offered">In the order of our preference: the first goes to whoever accepts anything, or does not say.</param>
    /// <exception cref="ParameterException"><c>f</c> names none of them.</exception>
    /// <exception cref="NotAcceptableException">None of them is accepted.</exception>
    public static Representation Choose(HttpRequest request, params IReadOnlyList<Representation> offered)
    {
        VaryBy(request.HttpContext.Response, HeaderNames.Accept);
        return request.Query.TryGetValue("f", out var names) ? Named(QueryRules.OneText("f", names), offered) : Accepted(request.Headers.Accept, offered);
    }

    /// <summary>By the header alone. The first goes also to whoever accepts none of them: what went wrong must be told in some form.</summary>
    public static Representation Told(HttpRequest request, params IReadOnlyList<Representation> offered)
    {
        VaryBy(request.HttpContext.Response, HeaderNames.Accept);
        return Best(request.Headers.Accept, offered) ?? offered[0];
    }

    /// <summary>Tells caches that the answer depends on a header of the request.</summary>
    public static void VaryBy(HttpResponse response, string header)
    {
        if (!response.Headers.GetCommaSeparatedValues(HeaderNames.Vary).Contains(header))
        {
            response.Headers.AppendCommaSeparatedValues(HeaderNames.Vary, header);
        }
    }

    private static Representation Named(string name, IReadOnlyList<Representation> offered) => offered.FirstOrDefault(one => one.IsNamed(name))
        ?? throw new ParameterException("f", $"'{name}' is not a format of this resource; it has {string.Join(", ", offered.Select(one => one.Name))}");

    private static Representation Accepted(StringValues accept, IReadOnlyList<Representation> offered) => Best(accept, offered) ?? throw new NotAcceptableException(offered);

    private static Representation? Best(StringValues accept, IReadOnlyList<Representation> offered)
    {
        // A header that cannot be read says nothing about what the client wants.
        if (!MediaTypeHeaderValue.TryParseList(accept, out var ranges) || ranges.Count == 0)
        {
            return offered[0];
        }

        var (best, quality) = offered.Select(one => (one, Quality: Quality(one, ranges))).MaxBy(candidate => candidate.Quality); // of equals, the first
        return quality > 0 ? best : null;
    }

    // A wildcard speaks of our own type; another type means ours only where it is named.
    private static double Quality(Representation one, IList<MediaTypeHeaderValue> ranges) => one.AlsoAccepted
        .Select(type => Quality(MediaTypeHeaderValue.Parse(type), ranges.Where(range => !range.MatchesAllSubTypes)))
        .Append(Quality(MediaTypeHeaderValue.Parse(one.MediaType), ranges))
        .Max();

    // The range that says most about a type decides: text/html;q=0 excludes it although */* would let it in.
    private static double Quality(MediaTypeHeaderValue type, IEnumerable<MediaTypeHeaderValue> ranges) => ranges
        .Where(range => Covers(range, type))
        .OrderBy(range => range.MatchesAllTypes ? 0 : range.MatchesAllSubTypes ? 1 : 2 + SharedParameters(range, type).Count())
        .Select(range => range.Quality ?? 1)
        .LastOrDefault();

    // Clients add parameters that we know nothing of, such as charset=utf-8 to JSON: only one that our type has, too, must be equal.
    private static bool Covers(MediaTypeHeaderValue range, MediaTypeHeaderValue type) =>
        (range.MatchesAllTypes || (range.Type.Equals(type.Type, StringComparison.OrdinalIgnoreCase)
            && (range.MatchesAllSubTypes || range.SubType.Equals(type.SubType, StringComparison.OrdinalIgnoreCase))))
        && SharedParameters(range, type).All(pair => pair.Asked.Equals(pair.Ours, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<(StringSegment Asked, StringSegment Ours)> SharedParameters(MediaTypeHeaderValue range, MediaTypeHeaderValue type) =>
        from asked in range.Parameters
        from ours in type.Parameters
        where asked.Name.Equals(ours.Name, StringComparison.OrdinalIgnoreCase)
        select (HeaderUtilities.RemoveQuotes(asked.Value), HeaderUtilities.RemoveQuotes(ours.Value));
}
