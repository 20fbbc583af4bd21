using Atlas.Api.Exports;
using Atlas.Api.Http;
using Atlas.Api.Licences;

namespace Atlas.Api.Pages;

/// <summary>Under what the data may be used, for people.</summary>
internal static class LicencePage
{
    public static Task<IResult> WriteAsync(HttpContext http, PageLanguage language)
    {
        QueryRules.NoneOf(http.Request);
        return new PageFrame(http, language, language.Words.Licence, [("/api", language.Words.Api)], CommonPages.Others).AnswerAsync(Html.Of($"""
            <p>{language.Of(ExportTexts.Licence.En, ExportTexts.Licence.Ar)}</p>
            <dl>
            {LicensedPart.All.Select(part => Html.Of($"""<dt>{language.Of(part.Of, part.OfAr)}</dt><dd><a rel="license" href="{part.Address}"><bdi>{part.Licence}</bdi></a></dd>"""))}
            </dl>
            <p>{language.Of(ExportTexts.Caveat.En, ExportTexts.Caveat.Ar)}</p>
            """));
    }
}
