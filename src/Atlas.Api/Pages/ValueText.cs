using System.Globalization;
using Atlas.Api.Layers;
using Atlas.Domain.Codes;
using Npgsql;

namespace Atlas.Api.Pages;

/// <summary>A value of a property as people read it: codes by their labels, and what is unknown as unknown.</summary>
internal static class ValueText
{
    public static Html Unknown(PageLanguage language) => Html.Of($"""<span class="unknown">{language.Words.Unknown}</span>""");

    public static Html Of(LayerProperty property, NpgsqlDataReader row, int column, PageLanguage language)
    {
        if (row.IsDBNull(column))
        {
            return Unknown(language);
        }

        switch (property.Type)
        {
            case PropertyType.Integer:
                return Number(row.GetFieldValue<long>(column).ToString(CultureInfo.InvariantCulture), property, language);
            case PropertyType.Number:
                return Number(row.GetDouble(column).ToString(CultureInfo.InvariantCulture), property, language);
            case PropertyType.Boolean:
                return Html.Of($"{(row.GetBoolean(column) ? language.Words.Yes : language.Words.No)}");
            case PropertyType.Date:
                return Moment(row.GetFieldValue<DateOnly>(column).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            case PropertyType.Time:
                return Moment(row.GetFieldValue<TimeOnly>(column).ToString("HH:mm", CultureInfo.InvariantCulture));
            case PropertyType.Timestamp:
                return Moment(row.GetDateTime(column).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
            case PropertyType.TextList:
                var items = row.GetFieldValue<string[]>(column);
                return Listed(property, items, language);
            case PropertyType.Json:
                return Html.Of($"""<code dir="ltr">{row.GetString(column)}</code>""");
            default:
                var text = row.GetString(column);
                return property.Name == "attribution" ? Attribution(text, language) : Labelled(property.Codes, text, language);
        }
    }

    public static Html Number(string number, LayerProperty property, PageLanguage language) => property.Unit == "m"
        ? Html.Of($"<bdi>{number}</bdi> {language.Words.Metres}")
        : Html.Of($"<bdi>{number}</bdi>");

    // Words stand in one line; references, which are long and have commas of their own, each in theirs.
    private static Html Listed(LayerProperty property, string[] items, PageLanguage language) => items.Length switch
    {
        0 => Html.Of($"{language.Words.None}"),
        _ when property.Codes is null => Html.Of($"<ul>{items.Select(item => Html.Of($"<li>{Labelled(null, item, language)}</li>"))}</ul>"),
        _ => Html.Join(language.Of(", ", "، "), items.Select(item => Labelled(property.Codes, item, language))),
    };

    public static Html Moment(string iso) => Html.Of($"""<time datetime="{iso}" dir="ltr">{iso.Replace('T', ' ').Replace("Z", " UTC", StringComparison.Ordinal)}</time>""");

    public static Html Labelled(CodeList? codes, string text, PageLanguage language) =>
        codes?.Find(text) is { } code ? Html.Of($"<bdi>{language.Of(code)}</bdi>") : Html.Of($"""<bdi lang="{LanguageOf(text)}">{text}</bdi>""");

    // What a source wrote stays in its language, whatever that of the page: a voice that reads it aloud should know.
    private static string LanguageOf(string text) => (text.Any(letter => letter is >= '\u0600' and <= '\u06FF') ? PageLanguage.Arabic : PageLanguage.English).Code;

    // One bucket: a party, joint:a+b, alternative:a+b, or unidentified.
    public static Html Attribution(string bucket, PageLanguage language)
    {
        var parts = bucket.Split(':', 2);
        var parties = parts[^1].Split('+').Select(party => Labelled(CodeLists.Party, party, language));
        return parts switch
        {
            ["joint", _] => Html.Of($"{Html.Join(" + ", parties)} ({language.Words.Jointly})"),
            ["alternative", _] => Html.Join($" {language.Words.Or} ", parties),
            _ => Html.Join(parties),
        };
    }
}
