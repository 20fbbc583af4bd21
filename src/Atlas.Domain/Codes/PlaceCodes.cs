namespace Atlas.Domain.Codes;

/// <summary>Words about areas: who held them, what kind of zone they are, and how a shape came about.</summary>
internal static class PlaceCodes
{
    public static readonly CodeList Controller = new("controller",
    [
        new("regime", "Syrian regime and allied forces", "النظام السوري والقوات المتحالفة معه"),
        new("opposition", "Armed Opposition, Hay'at Tahrir al Sham or Syrian National Army", "المعارضة المسلحة أو هيئة تحرير الشام أو الجيش الوطني"),
        new("sdf", "Syrian Democratic Forces", "قوات سوريا الديمقراطية"),
        new("isis", "ISIS", "تنظيم داعش"),
        new("turkish_forces", "Turkish forces", "القوات التركية"),
        new("unknown", "Unknown", "غير معروف"),
    ]);

    public static readonly CodeList ZoneKind = new("zone_kind",
    [
        new("de_escalation_zone", "De-escalation zone", "منطقة خفض تصعيد"),
        new("demilitarized_zone", "Demilitarised zone", "منطقة منزوعة السلاح"),
        new("security_corridor", "Security corridor", "ممر آمن"),
    ]);

    public static readonly CodeList GeometryMethod = new("geometry_method",
    [
        new("digitised", "Digitised from a map", "مرسوم رقمياً عن خريطة"),
        new("derived", "Derived, approximate", "مشتق وتقريبي"),
        new("official", "Official", "رسمي"),
    ]);

    public static readonly CodeList Proximity = new("proximity",
    [
        new("within", "Within the distance", "ضمن المسافة"),
        new("outside", "Beyond the distance", "خارج المسافة"),
        new("indeterminate", "Too uncertain to tell", "لا يمكن الجزم"),
        new("unknown", "No line or no place is known", "الخط أو المكان غير معروف"),
    ]);

    public static readonly CodeList AreaKind = new("area_kind",
    [
        new("country", "Country", "البلد"),
        new("governorate", "Governorate", "محافظة"),
        new("zone", "Zone", "منطقة اتفاق"),
        new("community", "Settlement", "تجمع سكاني"),
        new("other", "Elsewhere", "مكان آخر"),
    ]);
}
