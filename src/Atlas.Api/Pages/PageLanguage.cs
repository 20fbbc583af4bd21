using Atlas.Api.Http;
using Atlas.Domain.Codes;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Atlas.Api.Pages;

/// <summary>A language that pages are written in.</summary>
/// <param name="Code">What <c>lang</c> and <c>Accept-Language</c> call it.</param>
/// <param name="Direction">In which it is written: <c>ltr</c> or <c>rtl</c>.</param>
public sealed record PageLanguage(string Code, string Direction, string Name, PageWords Words)
{
    public const string Parameter = "lang";

    public static PageLanguage English { get; } = new("en", "ltr", "English", PageWords.English);

    public static PageLanguage Arabic { get; } = new("ar", "rtl", "العربية", PageWords.Arabic);

    public static IReadOnlyList<PageLanguage> All { get; } = [English, Arabic];

    public PageLanguage Other => this == English ? Arabic : English;

    /// <summary>By the parameter <c>lang</c>, else by <c>Accept-Language</c>, else English.</summary>
    /// <exception cref="ParameterException"><c>lang</c> names neither language.</exception>
    public static PageLanguage Choose(HttpRequest request)
    {
        Negotiation.VaryBy(request.HttpContext.Response, HeaderNames.AcceptLanguage);
        return request.Query.TryGetValue(Parameter, out var values) ? Named(QueryRules.OneText(Parameter, values)) : Accepted(request);
    }

    /// <summary>Of a page that says what went wrong, which must not go wrong itself: a language that there is not counts for nothing.</summary>
    public static PageLanguage OfProblem(HttpRequest request)
    {
        Negotiation.VaryBy(request.HttpContext.Response, HeaderNames.AcceptLanguage);
        var asked = QueryHelpers.ParseQuery(PageAddress.Asked(request)).GetValueOrDefault(Parameter).ToString();
        return All.FirstOrDefault(language => language.Code == asked) ?? Accepted(request);
    }

    public string Of(string english, string arabic) => this == Arabic ? arabic : english;

    public string Of(Code code) => Of(code.LabelEn, code.LabelAr);

    private static PageLanguage Named(string code) => All.FirstOrDefault(language => language.Code == code)
        ?? throw new ParameterException(Parameter, $"'{code}' is not a language of these pages; they have {string.Join(", ", All.Select(language => language.Code))}");

    private static PageLanguage Accepted(HttpRequest request) => (
        from wish in request.GetTypedHeaders().AcceptLanguage
        let quality = wish.Quality ?? 1
        where quality > 0
        orderby quality descending
        select All.FirstOrDefault(language => wish.Value.Equals(language.Code, StringComparison.OrdinalIgnoreCase)
            || wish.Value.StartsWith($"{language.Code}-", StringComparison.OrdinalIgnoreCase)))
        .FirstOrDefault(language => language is not null) ?? English;
}
