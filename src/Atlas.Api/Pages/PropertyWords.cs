namespace Atlas.Api.Pages;

/// <summary>What people read in place of the wire name of a property. A range has one word: <c>killed</c> for <c>killed_min</c> and <c>killed_max</c>.</summary>
public static class PropertyWords
{
    private static readonly Dictionary<string, (string En, string Ar)> Words = new(StringComparer.Ordinal)
    {
        ["agreement"] = ("Agreement", "الاتفاق"),
        ["aliases"] = ("Other spellings", "كتابات أخرى"),
        ["announced_by"] = ("Announced by", "الجهة المعلِنة"),
        ["announced_on"] = ("Announced on", "تاريخ الإعلان"),
        ["area"] = ("Area", "المنطقة"),
        ["area_kind"] = ("Kind of area", "نوع المنطقة"),
        ["attribution"] = ("Attributed to", "الجهة المحمَّلة المسؤولية"),
        ["attribution_confidence"] = ("How sure the source is", "درجة تأكد المصدر"),
        ["ceasefire"] = ("Ceasefire", "وقف إطلاق النار"),
        ["children_killed"] = ("Children killed", "الأطفال القتلى"),
        ["code"] = ("Code", "الرمز"),
        ["communities"] = ("Communities", "التجمعات السكانية"),
        ["community"] = ("Community", "التجمع السكاني"),
        ["completeness"] = ("Completeness", "مدى الشمول"),
        ["control_at_time"] = ("Control at the time", "السيطرة حينها"),
        ["controller"] = ("Held by", "الجهة المسيطرة"),
        ["date_end"] = ("Last possible date", "آخر تاريخ محتمل"),
        ["date_error_days"] = ("Error of the date, days", "خطأ التاريخ، بالأيام"),
        ["date_start"] = ("First possible date", "أول تاريخ محتمل"),
        ["days_from_ceasefire"] = ("Days from the ceasefire", "البعد عن وقف إطلاق النار، بالأيام"),
        ["distance_band"] = ("Distance band, km", "فئة المسافة، كم"),
        ["documented_on"] = ("Documented on", "تاريخ التوثيق"),
        ["double_tap"] = ("Second strike on the same place", "ضربة ثانية على المكان نفسه"),
        ["effective_alternatives"] = ("Other effective times stated", "أوقات سريان أخرى مذكورة"),
        ["effective_at"] = ("Effective from", "وقت السريان"),
        ["effective_precision"] = ("Precision of that time", "دقة ذلك الوقت"),
        ["end_type"] = ("How it ended", "كيف انتهى"),
        ["ended_on"] = ("Ended on", "تاريخ الانتهاء"),
        ["event_class"] = ("Kind of event", "نوع الحدث"),
        ["governorate"] = ("Governorate code", "رمز المحافظة"),
        ["governorate_name"] = ("Governorate", "المحافظة"),
        ["id"] = ("Id", "المعرّف"),
        ["injured"] = ("Injured", "الجرحى"),
        ["killed"] = ("Civilians killed", "القتلى المدنيون"),
        ["kind"] = ("Kind", "النوع"),
        ["licence"] = ("Licence", "الترخيص"),
        ["line_distance_m"] = ("Distance to the nearest line", "المسافة إلى أقرب خط"),
        ["line_id"] = ("Nearest line", "أقرب خط"),
        ["line_lag_days"] = ("Days since the line was observed", "الأيام منذ رصد الخط"),
        ["line_uncertainty_m"] = ("Uncertainty of the line", "هامش خطأ الخط"),
        ["local_time"] = ("Time in Damascus", "الساعة بتوقيت دمشق"),
        ["location_precision"] = ("Precision of the place", "دقة المكان"),
        ["massacre"] = ("Massacre", "مجزرة"),
        ["method"] = ("How it came about", "طريقة الاستخراج"),
        ["name"] = ("Name", "الاسم"),
        ["note"] = ("Note", "ملاحظة"),
        ["observed_on"] = ("Observed on", "تاريخ الرصد"),
        ["ordinal"] = ("Number", "الرقم"),
        ["origin"] = ("Origin", "الأصل"),
        ["parties"] = ("Parties", "الأطراف"),
        ["period_end"] = ("Last day covered", "آخر يوم مشمول"),
        ["period_start"] = ("First day covered", "أول يوم مشمول"),
        ["phase"] = ("Before or after", "قبل أم بعد"),
        ["place"] = ("Place as written", "المكان كما كُتب"),
        ["possible_massacre"] = ("Possible massacre", "مجزرة محتملة"),
        ["proximity"] = ("Near a line", "القرب من خط"),
        ["revision"] = ("Revision", "المراجعة"),
        ["side_a"] = ("One side", "الطرف الأول"),
        ["side_b"] = ("Other side", "الطرف الثاني"),
        ["site_count"] = ("Strike sites", "مواقع الضربات"),
        ["source"] = ("Source", "المصدر"),
        ["sources"] = ("Sources", "المصادر"),
        ["time_precision"] = ("Precision of the time", "دقة الزمن"),
        ["title"] = ("Title", "العنوان"),
        ["uncertainty_m"] = ("Known to within", "معروف ضمن"),
        ["updated_at"] = ("Last changed", "آخر تعديل"),
        ["valid_from"] = ("Valid from", "يسري من"),
        ["valid_until"] = ("Valid until (not included)", "يسري حتى (غير مشمول)"),
        ["verification_status"] = ("Verification", "حالة التحقق"),
        ["weapons"] = ("Weapons", "الأسلحة"),
        ["women_killed"] = ("Women killed", "النساء القتيلات"),
        ["zone"] = ("Zone", "المنطقة المحددة"),
        ["zones"] = ("Zones", "المناطق المحددة"),
    };

    /// <summary>What stands in tables, where a layer has it: the rest is on the page of the record.</summary>
    public static IReadOnlyList<string> InTables { get; } =
    [
        "title", "name", "ordinal", "date_start", "date_end", "valid_from", "valid_until", "period_start", "period_end", "effective_at", "ended_on",
        "governorate_name", "place", "killed", "injured", "attribution", "controller", "side_a", "side_b", "location_precision", "uncertainty_m",
        "line_distance_m", "phase", "ceasefire", "verification_status", "source", "method", "kind",
    ];

    public static bool Has(string name) => Words.ContainsKey(name);

    /// <returns>The name itself for a property of a table that the operator added.</returns>
    public static string Label(string name, PageLanguage language) => Words.TryGetValue(name, out var words) ? language.Of(words.En, words.Ar) : name;
}
