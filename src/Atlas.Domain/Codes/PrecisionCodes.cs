namespace Atlas.Domain.Codes;

/// <summary>How exactly place and time are known, and how exactly the place may be shown.</summary>
internal static class PrecisionCodes
{
    public static readonly CodeList Location = new("location_precision",
    [
        new LocationPrecisionCode("exact", "Exact", "دقيق", 10),
        new LocationPrecisionCode("vicinity", "Vicinity", "الجوار المباشر", 100),
        new LocationPrecisionCode("street_landmark", "Street or landmark", "شارع أو معلم", 500),
        new LocationPrecisionCode("neighbourhood", "Neighbourhood", "حي", 1_000),
        new LocationPrecisionCode("locality", "Village or town", "قرية أو بلدة", 2_500),
        new LocationPrecisionCode("city", "City", "مدينة", 7_500),
        new LocationPrecisionCode("near_locality", "Near a named place", "قرب مكان مسمّى", 25_000),
        new LocationPrecisionCode("district", "District", "منطقة", null),
        new LocationPrecisionCode("governorate", "Governorate", "محافظة", null),
        new LocationPrecisionCode("unknown", "Unknown", "غير معروف", null),
    ]);

    public static readonly CodeList Time = new("time_precision",
    [
        new("exact_time", "Time of day known", "الساعة معروفة"),
        new("time_of_day", "Part of the day known", "جزء من اليوم معروف"),
        new("day", "Day", "يوم"),
        new("days_2_6", "Two to six days", "يومان إلى ستة أيام"),
        new("week", "Week", "أسبوع"),
        new("month", "Month", "شهر"),
        new("year", "Year", "سنة"),
        new("unknown", "Unknown", "غير معروف"),
    ]);

    public static readonly CodeList PublicLevels = new("public_level",
    [
        new("exact", "As exact as it is known", "بالدقة المعروفة"),
        new("locality", "Settlement", "على مستوى البلدة"),
        new("district", "District", "على مستوى المنطقة"),
        new("governorate", "Governorate", "على مستوى المحافظة"),
        new("withheld", "Withheld", "محجوب"),
    ]);
}
