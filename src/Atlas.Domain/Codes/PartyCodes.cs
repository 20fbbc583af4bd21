namespace Atlas.Domain.Codes;

/// <summary>Parties as the reports name them, and what was established about their part in an incident.</summary>
internal static class PartyCodes
{
    public static readonly CodeList Parties = new("party",
    [
        new("syrian_regime_forces", "Syrian regime forces", "قوات النظام السوري"),
        new("russian_forces", "Russian forces", "القوات الروسية"),
        new("iranian_backed_militias", "Iranian-backed militias", "ميليشيات مدعومة من إيران"),
        new("isis", "ISIS", "تنظيم داعش"),
        new("hayat_tahrir_al_sham", "Hay'at Tahrir al Sham", "هيئة تحرير الشام"),
        new("armed_opposition_sna", "Armed Opposition / Syrian National Army", "المعارضة المسلحة / الجيش الوطني"),
        new("syrian_democratic_forces", "Syrian Democratic Forces", "قوات سوريا الديمقراطية"),
        new("international_coalition", "International coalition forces", "قوات التحالف الدولي"),
        new("turkish_forces", "Turkish forces", "القوات التركية"),
        new("israeli_forces", "Israeli forces", "القوات الإسرائيلية"),
        new("unidentified", "Unidentified party", "جهة لم تُحدَّد"),
    ]);

    public static readonly CodeList Roles = new("role",
    [
        new("sole", "Sole responsibility", "مسؤولية منفردة"),
        new("joint", "Joint responsibility", "مسؤولية مشتركة"),
        new("alternative", "One of several possible parties", "إحدى الجهات المحتملة"),
        new("alleged_only", "Alleged only", "ادعاء فقط"),
    ]);

    public static readonly CodeList Confidences = new("confidence",
    [
        new("accepted_by_party", "Accepted by the party", "أقرّت به الجهة"),
        new("established", "Established by the source", "أثبته المصدر"),
        new("likely", "Believed by the source", "يعتقد المصدر ذلك"),
        new("possible", "Possible", "محتمل"),
        new("contested", "Contested", "محل خلاف"),
        new("unknown", "Unknown", "غير معروف"),
    ]);
}
