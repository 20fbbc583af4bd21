using System.Globalization;

namespace Atlas.Api.Layers;

/// <summary>A value by which features are sorted, as PostgreSQL writes it.</summary>
internal static class CursorValue
{
    private static readonly string[] TimestampFormats = ["yyyy-MM-dd HH:mm:ss.FFFFFFzz", "yyyy-MM-dd HH:mm:ss.FFFFFFzzz"];

    /// <summary>False for what PostgreSQL would not read as a value of the type.</summary>
    public static bool Fits(PropertyType type, string value) => type switch
    {
        PropertyType.Integer => long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        PropertyType.Number => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) && (number != 0 || value is "0" or "-0"),
        PropertyType.Boolean => value is "true" or "false",
        PropertyType.Date => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        PropertyType.Time => TimeOnly.TryParseExact(value, "HH:mm:ss.FFFFFF", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        PropertyType.Timestamp => DateTimeOffset.TryParseExact(value, TimestampFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        _ => IsText(value),
    };

    public static bool IsText(string? value) => value is not null && !value.Contains('\0', StringComparison.Ordinal);
}
