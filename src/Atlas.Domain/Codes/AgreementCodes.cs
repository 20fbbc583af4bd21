namespace Atlas.Domain.Codes;

/// <summary>Words about ceasefires and about what was monitored around them.</summary>
internal static class AgreementCodes
{
    public static readonly CodeList EffectivePrecision = new("effective_precision",
    [
        new("minute", "Time stated", "الساعة مذكورة"),
        new("day", "Only the day stated", "اليوم فقط مذكور"),
    ]);

    public static readonly CodeList Phase = new("phase",
    [
        new("before", "Before", "قبل"),
        new("after", "After", "بعد"),
        new("indeterminate", "Indeterminate", "لا يُعرف أقبل أم بعد"),
    ]);

    public static readonly CodeList EndType = new("end_type",
    [
        new("superseded", "Superseded", "حل محله اتفاق آخر"),
        new("collapsed", "Collapsed", "انهار"),
        new("expired", "Expired", "انتهت مدته"),
        new("ongoing", "Ongoing", "مستمر"),
        new("unclear", "Unclear", "غير واضح"),
    ]);

    public static readonly CodeList Completeness = new("completeness",
    [
        new("all_recorded", "All that the source recorded", "كل ما سجله المصدر"),
        new("notable_only", "Selected incidents only", "حوادث مختارة فقط"),
    ]);
}
