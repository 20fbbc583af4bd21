using Atlas.Domain.Ceasefires;

namespace Atlas.Api.Pages;

/// <summary>Areas as people call them.</summary>
internal static class AreaText
{
    public static Html Governorate(string code, IReadOnlyDictionary<string, BilingualText> names, PageLanguage language) =>
        names.TryGetValue(code, out var name) ? Html.Of($"<bdi>{language.Of(name.En, name.Ar)}</bdi>") : ValueText.Unknown(language);

    /// <param name="kind">country, governorate, zone, community, or other: a region named in words.</param>
    public static Html Of(string kind, string area, IReadOnlyDictionary<string, BilingualText> names, PageLanguage language) => kind switch
    {
        "country" => Html.Of($"{language.Of("Syria", "سوريا")}"),
        "governorate" => Governorate(area, names, language),
        _ => Html.Of($"<bdi>{area}</bdi>"),
    };
}
