namespace Atlas.Api.Pages;

/// <summary>The words of the pages of before and after, in one language.</summary>
public sealed record ComparisonWords
{
    public required string Title { get; init; }

    /// <summary>Stands above all numbers.</summary>
    public required string NoCause { get; init; }

    public required string Before { get; init; }

    public required string After { get; init; }

    /// <summary>What can be placed neither before nor after.</summary>
    public required string Neither { get; init; }

    public required string Incidents { get; init; }

    public required string Killed { get; init; }

    public required string UnknownTolls { get; init; }

    public required string PerDay { get; init; }

    public required string Ratio { get; init; }

    public required string NoRatioBefore { get; init; }

    public required string NoRatioAtAll { get; init; }

    public required string Clustered { get; init; }

    public required string AllBefore { get; init; }

    public required string AllAfter { get; init; }

    public required string EqualRates { get; init; }

    public required string Phi { get; init; }

    public required string TollRatio { get; init; }

    public required string TollRatioWithout { get; init; }

    public required string NoTollRatio { get; init; }

    public required string Caveats { get; init; }

    public required string Days { get; init; }

    public required string DaysAskedFor { get; init; }

    public required string DaysUsed { get; init; }

    public required string TookEffect { get; init; }

    public required string DayOnly { get; init; }

    public required string AsOf { get; init; }

    public required string Filters { get; init; }

    public required string Monitored { get; init; }

    public required string MonitoringUnknown { get; init; }

    public required string NotMonitored { get; init; }

    public required string ByPartyAndGovernorate { get; init; }

    public required string All { get; init; }

    public required string ByWeek { get; init; }

    public required string DaysFrom { get; init; }

    public required string Reports { get; init; }

    public required string ReportStates { get; init; }

    public required string RecordsHold { get; init; }

    public required string NotTold { get; init; }

    public required string NotComparable { get; init; }

    public required string Tables { get; init; }

    public required Func<string, string, string> Interval { get; init; }

    public static ComparisonWords Of(PageLanguage language) => language == PageLanguage.Arabic ? Arabic : English;

    private static ComparisonWords English { get; } = new()
    {
        Title = "Before and after each ceasefire",
        NoCause = "Before and after say an order in time, and no cause.",
        Before = "Before",
        After = "After",
        Neither = "On neither side",
        Incidents = "Incidents",
        Killed = "People killed",
        UnknownTolls = "Incidents whose toll is not known",
        PerDay = "Incidents a day",
        Ratio = "Rate after divided by rate before",
        NoRatioBefore = "no ratio: nothing recorded before",
        NoRatioAtAll = "no ratio: nothing recorded in either period",
        Clustered = "Allowing for clustering",
        AllBefore = "If all on neither side were before",
        AllAfter = "If all on neither side were after",
        EqualRates = "p (exact, two-sided; for equal rates)",
        Phi = "φ (above 1, incidents cluster)",
        TollRatio = "People killed, after divided by before",
        TollRatioWithout = "Without the incident that holds more than half of one side",
        NoTollRatio = "no ratio: on one side no toll is known, or no one recorded killed",
        Caveats = "Before reading the numbers",
        Days = "The days compared",
        DaysAskedFor = "Asked for, days on each side",
        DaysUsed = "Used, days on each side",
        TookEffect = "Took effect (Damascus time)",
        DayOnly = "only the day is stated; what happened on it is counted on neither side",
        AsOf = "Records as of",
        Filters = "Filters, the same on both sides",
        Monitored = "Monitored",
        MonitoringUnknown = "it is not recorded what was monitored",
        NotMonitored = "Not monitored",
        ByPartyAndGovernorate = "By party and governorate",
        All = "All",
        ByWeek = "Incidents by week around the ceasefire",
        DaysFrom = "Days from the ceasefire",
        Reports = "What reports state for the same time",
        ReportStates = "A report states",
        RecordsHold = "The records here hold",
        NotTold = "the records cannot tell these victims apart",
        NotComparable = "not comparable",
        Tables = "Tables as CSV",
        Interval = (low, high) => $"95 % interval {low} to {high}",
    };

    private static ComparisonWords Arabic { get; } = new()
    {
        Title = "قبل كل وقف لإطلاق النار وبعده",
        NoCause = "«قبل» و«بعد» تتابع زمني لا يفسّر الأسباب.",
        Before = "قبل",
        After = "بعد",
        Neither = "لا يُعرف أقبل أم بعد",
        Incidents = "الحوادث",
        Killed = "القتلى",
        UnknownTolls = "حوادث حصيلتها غير معروفة",
        PerDay = "الحوادث في اليوم",
        Ratio = "المعدل بعد مقسوماً على المعدل قبل",
        NoRatioBefore = "لا نسبة: لم يُسجَّل شيء قبل",
        NoRatioAtAll = "لا نسبة: لم يُسجَّل شيء في أي من الفترتين",
        Clustered = "مع مراعاة التجمّع",
        AllBefore = "لو وقع قبله كل ما لا يُعرف جانبه",
        AllAfter = "لو وقع بعده كل ما لا يُعرف جانبه",
        EqualRates = "p (اختبار دقيق ذو طرفين لتساوي المعدلين)",
        Phi = "φ (فوق 1 تتجمّع الحوادث)",
        TollRatio = "القتلى بعد مقسومين على القتلى قبل",
        TollRatioWithout = "من دون الحادثة التي تضم أكثر من نصف قتلى أحد الجانبين",
        NoTollRatio = "لا نسبة: لا حصيلة معروفة على أحد الجانبين، أو لم يُسجَّل فيه مقتل أحد",
        Caveats = "قبل قراءة الأرقام",
        Days = "أيام المقارنة",
        DaysAskedFor = "المطلوب، الأيام على كل جانب",
        DaysUsed = "المستخدم، الأيام على كل جانب",
        TookEffect = "دخل حيز التنفيذ (بتوقيت دمشق)",
        DayOnly = "لا يُعرف إلا اليوم؛ وما وقع فيه لا يُحتسب على أي من الجانبين",
        AsOf = "السجلات حتى",
        Filters = "التصفية، وهي نفسها على الجانبين",
        Monitored = "المرصود",
        MonitoringUnknown = "لم يُسجَّل ما جرى رصده",
        NotMonitored = "غير المرصود",
        ByPartyAndGovernorate = "بحسب الجهة والمحافظة",
        All = "الكل",
        ByWeek = "الحوادث أسبوعاً بأسبوع حول وقف إطلاق النار",
        DaysFrom = "الأيام من وقف إطلاق النار",
        Reports = "ما تذكره التقارير للمدة نفسها",
        ReportStates = "يذكر تقرير",
        RecordsHold = "في السجلات هنا",
        NotTold = "لا تميّز السجلات هؤلاء الضحايا عن غيرهم",
        NotComparable = "لا تمكن المقارنة",
        Tables = "الجداول بصيغة CSV",
        Interval = (low, high) => $"مجال الثقة 95٪ من {low} إلى {high}",
    };
}
