namespace Atlas.Domain.Codes;

/// <summary>What a published figure counts, whom, and how it relates to the figure it is part of.</summary>
internal static class FigureCodes
{
    public static readonly CodeList Measure = new("measure",
    [
        new("killed", "Civilians killed", "مدنيون قُتلوا"),
        new("massacres", "Massacres", "مجازر"),
        new("killed_in_massacres", "Civilians killed in massacres", "مدنيون قُتلوا في مجازر"),
        new("died_due_to_torture", "Deaths due to torture", "وفيات بسبب التعذيب"),
        new("killed_by_earthquake", "Deaths by the earthquake", "وفيات بسبب الزلزال"),
        new("displaced", "People displaced", "نازحون"),
        new("communities_destroyed", "Communities almost completely destroyed", "تجمعات سكانية دُمّرت تدميراً شبه كامل"),
        new("percent", "Per cent", "نسبة مئوية"),
    ]);

    public static readonly CodeList VictimGroup = new("victim_group",
    [
        new("all", "All", "الجميع"),
        new("children", "Children", "أطفال"),
        new("boys", "Boys", "أطفال ذكور"),
        new("girls", "Girls", "أطفال إناث"),
        new("unborn", "Unborn", "أجنة"),
        new("women", "Women", "نساء"),
        new("women_and_children", "Women and children", "نساء وأطفال"),
        new("medical", "Medical personnel", "كوادر طبية"),
        new("media", "Media workers", "كوادر إعلامية"),
        new("civil_defense", "Civil Defense", "دفاع مدني"),
    ]);

    public static readonly CodeList Bound = new("bound",
    [
        new("exact", "As stated", "كما ورد"),
        new("at_least", "At least", "على الأقل"),
        new("about", "About", "نحو"),
    ]);

    public static readonly CodeList Breakdown = new("breakdown",
    [
        new("party", "By party", "حسب الجهة"),
        new("governorate", "By governorate", "حسب المحافظة"),
        new("cause", "By cause", "حسب السبب"),
        new("sex", "By sex", "حسب الجنس"),
        new("group", "Of whom", "منهم"),
        new("community", "Of which in a settlement", "منها في تجمع سكاني"),
        new("period", "Of which in a period", "منها في فترة"),
    ]);
}
