using System.Globalization;
using Atlas.Api.Layers;
using Npgsql;

namespace Atlas.Api.Pages;

/// <summary>One thing that a page says of a record: a property, both ends of a range, or a text in the language of the page.</summary>
/// <param name="Name">The wire name without <c>_min</c>, <c>_max</c>, <c>_en</c> and <c>_ar</c>.</param>
internal sealed record PageField(string Name, string Label, Func<NpgsqlDataReader, Html> Show)
{
    /// <param name="properties">The properties selected, in their order.</param>
    /// <param name="first">The column of the first of them.</param>
    public static IReadOnlyList<PageField> Of(IReadOnlyList<LayerProperty> properties, int first, PageLanguage language)
    {
        var columns = properties.Index().ToDictionary(pair => pair.Item.Name, pair => first + pair.Index, StringComparer.Ordinal);
        var fields = new List<PageField>();
        foreach (var property in properties)
        {
            var (name, show) = Field(property, columns, language);
            if (fields.All(field => field.Name != name))
            {
                fields.Add(new(name, PropertyWords.Label(name, language), show));
            }
        }

        return fields;
    }

    private static (string Name, Func<NpgsqlDataReader, Html> Show) Field(LayerProperty property, Dictionary<string, int> columns, PageLanguage language)
    {
        var (name, column) = (property.Name, columns[property.Name]);
        if (property.Type == PropertyType.Integer && name.Split('_') is var words && words.Any(word => word is "min" or "max"))
        {
            var (least, most) = (name.Replace("_max", "_min", StringComparison.Ordinal), name.Replace("_min", "_max", StringComparison.Ordinal));
            return (string.Join('_', words.Where(word => word is not ("min" or "max"))),
                row => Range(property, Number(row, columns, least), Number(row, columns, most), language));
        }

        if (name.EndsWith("_en", StringComparison.Ordinal) || name.EndsWith("_ar", StringComparison.Ordinal))
        {
            var own = columns.GetValueOrDefault($"{name[..^2]}{language.Code}", column);
            var other = columns.GetValueOrDefault($"{name[..^2]}{language.Other.Code}", column);
            return (name[..^3], row => ValueText.Of(property, row, row.IsDBNull(own) ? other : own, language));
        }

        // A text may have its Arabic beside it: note and note_ar.
        var inArabic = language == PageLanguage.Arabic ? columns.GetValueOrDefault($"{name}_ar", column) : column;
        return (name, row => ValueText.Of(property, row, row.IsDBNull(inArabic) ? column : inArabic, language));
    }

    private static long? Number(NpgsqlDataReader row, Dictionary<string, int> columns, string name) =>
        columns.TryGetValue(name, out var column) && !row.IsDBNull(column) ? row.GetFieldValue<long>(column) : null;

    /// <summary>Never more certain than the record: a minimum alone is "at least", and two unknown ends are unknown.</summary>
    private static Html Range(LayerProperty property, long? least, long? most, PageLanguage language) => (least, most) switch
    {
        (null, null) => ValueText.Unknown(language),
        ({ } min, null) => Written(language.Words.AtLeast(Text(min))),
        (null, { } max) => Written(language.Words.AtMost(Text(max))),
        ({ } min, { } max) => ValueText.Number(min == max ? Text(min) : $"{Text(min)}–{Text(max)}", property, language),
    };

    private static Html Written(string words) => Html.Of($"{words}");

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
