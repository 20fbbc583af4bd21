using Atlas.Api.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace Atlas.Api.Pages;

/// <summary>What went wrong, for a person with a browser: the same facts as the <c>application/problem+json</c> that programs get.</summary>
internal sealed class ProblemPage(IOptions<ProblemDetailsOptions> options) : IProblemDetailsWriter
{
    public bool CanWrite(ProblemDetailsContext context) =>
        Negotiation.Told(context.HttpContext.Request, Representation.Problem, Representation.Html) == Representation.Html;

    public async ValueTask WriteAsync(ProblemDetailsContext context)
    {
        ProblemJson.Complete(context, options.Value);
        var (http, problem) = (context.HttpContext, context.ProblemDetails);
        var language = PageLanguage.OfProblem(http.Request);
        var words = ProblemWords.Of(problem.Type);
        var frame = new PageFrame(http, language, language.Of(problem.Title!, words?.TitleAr ?? ProblemWords.OtherAr), [("/", language.Words.Map), ("/api", language.Words.Api)], [])
        {
            // Who only mistyped the address, or asked for a page, may change its language; other resources know no such parameter.
            HasOtherLanguage = PageAddress.IsKept(http) || (http.GetEndpoint() is null && problem.Status == StatusCodes.Status404NotFound),
        };
        await frame.AnswerAsync(Html.Of($"""
            {(words is null ? default : Html.Of($"<p>{language.Of(words.AdviceEn, words.AdviceAr)}</p>"))}
            <dl>
            {Facts(problem).Select(fact => Html.Of($"""<dt>{language.Of(fact.En, fact.Ar)}</dt><dd><bdi lang="en" dir="ltr">{fact.Value}</bdi></dd>"""))}
            </dl>
            """));
    }

    private static IEnumerable<(string En, string Ar, string Value)> Facts(ProblemDetails problem) => new (string, string, string?)[]
    {
        ("Parameter", "المعامل", problem.Extensions.TryGetValue("parameter", out var parameter) ? (string?)parameter : null),
        ("In detail", "التفصيل", problem.Detail),
        ("Status", "الحالة", $"{problem.Status}"),
        ("Type", "النوع", problem.Type),
    }.Where(fact => fact.Item3 is not null)!;
}
