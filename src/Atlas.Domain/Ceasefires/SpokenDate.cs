using System.Globalization;

namespace Atlas.Domain.Ceasefires;

/// <summary>A date in a sentence: 12 January 2020; in Arabic with the month names used in Syria.</summary>
internal static class SpokenDate
{
    private static readonly string[] SyrianMonths =
    [
        "كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "تشرين الأول", "تشرين الثاني", "كانون الأول",
    ];

    public static string En(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    public static string Ar(DateOnly date) => string.Create(
        CultureInfo.InvariantCulture, $"{date.Day} {SyrianMonths[date.Month - 1]} {date.Year}");
}
