namespace Atlas.Api.Pages;

/// <summary>The words of the pages in one language. A word that is missing in one of them does not compile.</summary>
public sealed record PageWords
{
    public required string Atlas { get; init; }

    public required string Purpose { get; init; }

    /// <summary>Stands below every page.</summary>
    public required string Minimum { get; init; }

    public required string Path { get; init; }

    public required string Api { get; init; }

    public required string Map { get; init; }

    public required string OnMap { get; init; }

    public required string Collections { get; init; }

    public required string Conformance { get; init; }

    public required string Documentation { get; init; }

    public required string Definition { get; init; }

    public required string Records { get; init; }

    public required string AlsoAs { get; init; }

    public required string Licence { get; init; }

    /// <summary>Of files that hold everything.</summary>
    public required string TakeAway { get; init; }

    public required string ForPrograms { get; init; }

    public required string Tiles { get; init; }

    public required string Queryables { get; init; }

    public required string Sortables { get; init; }

    public required string Schema { get; init; }

    public required string Count { get; init; }

    public required string Extent { get; init; }

    public required string Systems { get; init; }

    public required string StoredIn { get; init; }

    public required string Time { get; init; }

    public required string Open { get; init; }

    public required string Previous { get; init; }

    public required string Next { get; init; }

    public required string Nothing { get; init; }

    public required string Unknown { get; init; }

    /// <summary>Of an empty list.</summary>
    public required string None { get; init; }

    public required string Yes { get; init; }

    public required string No { get; init; }

    public required string Point { get; init; }

    public required string Shape { get; init; }

    public required string Coordinates { get; init; }

    /// <summary>Of a record in a table: what has no column there.</summary>
    public required string Further { get; init; }

    public required string Unplaced { get; init; }

    public required string Jointly { get; init; }

    public required string Or { get; init; }

    public required string Metres { get; init; }

    public required Func<string, string> AtLeast { get; init; }

    public required Func<string, string> AtMost { get; init; }

    /// <summary>Follows the numbers of a page's records: how many there are in all.</summary>
    public required Func<int, string> OfAll { get; init; }

    public static PageWords English { get; } = new()
    {
        Atlas = "Ceasefire Atlas",
        Purpose = "Documented attacks on civilians in Syria, with lines of engagement and ceasefires. Every record has its source.",
        Minimum = "Figures are a minimum. What is not recorded here may have happened all the same. Unknown is unknown: never zero.",
        Path = "Where you are",
        Api = "API",
        Map = "Map",
        OnMap = "On the map",
        Collections = "Collections",
        Conformance = "Conformance",
        Documentation = "Documentation of the API",
        Definition = "API definition (OpenAPI 3.0)",
        Records = "Records",
        AlsoAs = "Also as",
        Licence = "Licence",
        TakeAway = "Take everything away",
        ForPrograms = "For programs",
        Tiles = "Vector tiles",
        Queryables = "What filters may name",
        Sortables = "What the order may name",
        Schema = "What a record holds",
        Count = "How many records",
        Extent = "West, south, east, north (degrees)",
        Systems = "Coordinate reference systems",
        StoredIn = "Stored in",
        Time = "Time",
        Open = "open",
        Previous = "Previous page",
        Next = "Next page",
        Nothing = "No record matches. That does not prove that nothing happened.",
        Unknown = "unknown",
        None = "none recorded",
        Yes = "yes",
        No = "no",
        Point = "Latitude, longitude",
        Shape = "Shape",
        Coordinates = "Coordinates",
        Further = "Everything else",
        Unplaced = "not known, or not shown to protect people",
        Jointly = "jointly",
        Or = "or",
        Metres = "m",
        AtLeast = number => $"at least {number}",
        AtMost = number => $"at most {number}",
        OfAll = number => $"of {number}",
    };

    public static PageWords Arabic { get; } = new()
    {
        Atlas = "أطلس وقف إطلاق النار",
        Purpose = "الهجمات الموثقة على المدنيين في سوريا، مع خطوط الاشتباك واتفاقات وقف إطلاق النار. لكل سجل مصدره.",
        Minimum = "الأرقام حد أدنى. وما لم يُسجَّل هنا ربما وقع مع ذلك. والمجهول يبقى مجهولاً، ولا يُحسب صفراً.",
        Path = "موقعك هنا",
        Api = "الواجهة البرمجية",
        Map = "الخريطة",
        OnMap = "على الخريطة",
        Collections = "المجموعات",
        Conformance = "المطابقة للمعايير",
        Documentation = "توثيق الواجهة البرمجية",
        Definition = "تعريف الواجهة البرمجية (OpenAPI 3.0)",
        Records = "السجلات",
        AlsoAs = "متاح أيضاً بصيغة",
        Licence = "الترخيص",
        TakeAway = "تنزيل الكل",
        ForPrograms = "للبرامج",
        Tiles = "بلاطات متجهية",
        Queryables = "الحقول المتاحة للتصفية",
        Sortables = "الحقول المتاحة للترتيب",
        Schema = "محتوى السجل",
        Count = "عدد السجلات",
        Extent = "غرباً، جنوباً، شرقاً، شمالاً (بالدرجات)",
        Systems = "أنظمة الإحداثيات المرجعية",
        StoredIn = "نظام التخزين",
        Time = "الزمن",
        Open = "مفتوح",
        Previous = "الصفحة السابقة",
        Next = "الصفحة التالية",
        Nothing = "لا سجل مطابقاً. وهذا لا يثبت أنه لم يقع شيء.",
        Unknown = "غير معروف",
        None = "لا شيء مسجَّل",
        Yes = "نعم",
        No = "لا",
        Point = "خط العرض، خط الطول",
        Shape = "الشكل",
        Coordinates = "الإحداثيات",
        Further = "سائر البيانات",
        Unplaced = "غير معروف، أو محجوب حمايةً للناس",
        Jointly = "معاً",
        Or = "أو",
        Metres = "م",
        AtLeast = number => $"{number} على الأقل",
        AtMost = number => $"{number} على الأكثر",
        OfAll = number => $"من {number}",
    };
}
