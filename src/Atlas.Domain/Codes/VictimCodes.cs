namespace Atlas.Domain.Codes;

/// <summary>Victim groups. Women are adult women; children are under 18; an unborn child is a group of its own.</summary>
internal static class VictimCodes
{
    public static readonly CodeList AgeSex = new("age_sex",
    [
        new("boy", "Boys", "أطفال ذكور"),
        new("girl", "Girls", "أطفال إناث"),
        new("child_sex_unknown", "Children", "أطفال"),
        new("woman", "Women", "نساء"),
        new("man", "Men", "رجال"),
        new("adult_sex_unknown", "Adults", "بالغون"),
        new("unborn", "Unborn", "أجنة"),
        new("unknown", "Age and sex not stated", "العمر والجنس غير مذكورين"),
    ]);

    public static readonly CodeList Status = new("victim_status",
    [
        new("civilian", "Civilian", "مدني"),
        new("hors_de_combat", "Hors de combat", "عاجز عن القتال"),
        new("combatant", "Combatant", "مقاتل"),
        new("undetermined", "Undetermined", "غير محدد"),
    ]);

    public static readonly CodeList Occupation = new("occupation",
    [
        new("medical", "Medical personnel", "كوادر طبية"),
        new("civil_defense", "Civil Defense", "دفاع مدني"),
        new("media", "Media workers", "كوادر إعلامية"),
        new("humanitarian", "Humanitarian workers", "عاملون في المجال الإنساني"),
        new("none", "None stated", "غير مذكورة"),
    ]);
}
