using System.Text.RegularExpressions;

namespace Atlas.Import.Reading;

/// <summary>How an id looks. The database demands the same.</summary>
internal sealed partial record IdForm(Regex Pattern, string Description)
{
    public static IdForm Words { get; } = new(WordsPattern(), "small letters, digits and single hyphens");

    public static IdForm Incident { get; } = new(IncidentPattern(), "a date or month, then words, such as 2019-07-22-maarat-al-numan-market");

    public static IdForm Governorate { get; } = new(GovernoratePattern(), "an ISO 3166-2 code such as SY-ID");

    public static IdForm Language { get; } = new(LanguagePattern(), "an ISO 639-1 code such as en");

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex WordsPattern();

    [GeneratedRegex("^[0-9]{4}(-[0-9]{2}){0,2}(-[a-z0-9]+)+$")]
    private static partial Regex IncidentPattern();

    [GeneratedRegex("^SY-[A-Z]{2}$")]
    private static partial Regex GovernoratePattern();

    [GeneratedRegex("^[a-z]{2}$")]
    private static partial Regex LanguagePattern();
}
