using System.Globalization;
using Atlas.Api.Http;
using Atlas.Domain.Codes;
using NpgsqlTypes;

namespace Atlas.Api.Layers;

/// <summary>Builds the filters that layers offer as query parameters.</summary>
public static class Parameters
{
    /// <summary>Equality with a property, by its own name. Values of a closed list may be given several at a time, joined by commas.</summary>
    public static LayerParameter? ForProperty(LayerProperty property) => property.Type switch
    {
        PropertyType.Json => null,
        _ => property.Codes is { } codes
            ? OneOf(property.Name, property.Name, property.Type, property.Description, codes)
            : new LayerParameter(property.Name, property.Type, property.Description, text => EqualTo(property, text)),
    };

    /// <summary>Any of some codes, in a text column or a list column.</summary>
    public static LayerParameter OneOf(string name, string column, PropertyType type, string description, CodeList codes) =>
        new(name, PropertyType.Text, $"{description} Several may be joined by commas: any of them.", text =>
        {
            var values = text.Split(',');
            if (values.FirstOrDefault(value => !codes.Contains(value)) is { } unknown)
            {
                throw new ParameterException(name, $"'{unknown}' is not one of {string.Join(", ", codes.Keys)}");
            }

            return bind => type == PropertyType.TextList ? $"f.{column} && {bind.Bind(values)}" : $"f.{column} = ANY ({bind.Bind(values)})";
        })
        {
            Codes = codes,
        };

    private static Condition EqualTo(LayerProperty property, string text)
    {
        var column = $"f.{SqlName.Quote(property.Name)}";
        switch (property.Type)
        {
            case PropertyType.Integer when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole):
                return bind => $"{column} = {bind.Bind(whole)}";
            case PropertyType.Number when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number):
                return bind => EqualAsStored(property, column, bind.Bind(number));
            case PropertyType.Boolean when text is "true" or "false":
                return bind => $"{column} = {bind.Bind(text == "true")}";
            case PropertyType.Date when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date):
                return bind => EqualAsStored(property, column, bind.Bind(date));
            case PropertyType.Time when TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time):
                return bind => $"{column} = {bind.Bind(time)}";
            case PropertyType.Timestamp when Rfc3339.Parse(text) is { } instant:
                return bind => EqualAsStored(property, column, bind.Bind(instant.UtcDateTime));
            case PropertyType.Text:
                return bind => $"{column} = {bind.Bind(text, NpgsqlDbType.Text)}";
            case PropertyType.TextList:
                return bind => $"{column} @> ARRAY[{bind.Bind(text, NpgsqlDbType.Text)}]";
            default:
                throw new ParameterException(property.Name, $"'{text}' is not {Described(property.Type)}");
        }
    }

    private static string EqualAsStored(LayerProperty property, string column, string value) =>
        property.Stored is { } stored ? $"({column} = {value} AND {stored.Compared("=", value)})" : $"{column} = {value}";

    private static string Described(PropertyType type) => type switch
    {
        PropertyType.Integer => "a whole number",
        PropertyType.Number => "a number",
        PropertyType.Boolean => "true or false",
        PropertyType.Date => "a date such as 2019-07-22",
        PropertyType.Time => "a time such as 08:35",
        PropertyType.Timestamp => "an RFC 3339 date-time",
        _ => "text that can be compared",
    };
}
