namespace Atlas.Domain.Codes;

/// <summary>Means of attack, mapped to ACLED sub-event types (ACLED Codebook, "Event types").</summary>
internal static class WeaponCodes
{
    private const string Air = "Air/drone strike";
    private const string Shelling = "Shelling/artillery/missile attack";
    private const string Remote = "Remote explosive/landmine/IED";
    private const string Attack = "Attack";

    public static readonly CodeList Weapons = new("weapon",
    [
        new WeaponCode("airstrike_fixed_wing", "Airstrike, fixed-wing", "غارة طيران ثابت الجناح", Air),
        new WeaponCode("airstrike_helicopter", "Airstrike, helicopter", "غارة طيران مروحي", Air),
        new WeaponCode("barrel_bomb", "Barrel bomb", "برميل متفجر", Air),
        new WeaponCode("drone_strike", "Drone strike", "ضربة بطائرة مسيّرة", Air),
        new WeaponCode("artillery", "Artillery", "مدفعية", Shelling),
        new WeaponCode("mortar", "Mortar", "هاون", Shelling),
        new WeaponCode("rocket", "Rocket", "قذيفة صاروخية", Shelling),
        new WeaponCode("missile", "Missile", "صاروخ", Shelling),
        new WeaponCode("tank_fire", "Tank fire", "نيران دبابات", Shelling),
        new WeaponCode("cluster_munition", "Cluster munition", "ذخائر عنقودية", Shelling),
        new WeaponCode("incendiary", "Incendiary weapon", "سلاح حارق", Shelling),
        new WeaponCode("chemical", "Chemical weapon", "سلاح كيميائي", "Chemical weapon"),
        new WeaponCode("landmine_uxo", "Landmine or unexploded ordnance", "لغم أو ذخيرة غير منفجرة", Remote),
        new WeaponCode("ied", "Improvised explosive device", "عبوة ناسفة", Remote),
        new WeaponCode("car_bomb", "Car bomb", "سيارة مفخخة", Remote),
        new WeaponCode("suicide_bomb", "Suicide bombing", "تفجير انتحاري", "Suicide bomb"),
        new WeaponCode("gunfire", "Gunfire", "إطلاق رصاص", Attack),
        new WeaponCode("sniper", "Sniper fire", "قنص", Attack),
        new WeaponCode("field_execution", "Field execution", "إعدام ميداني", Attack),
        new WeaponCode("torture", "Torture", "تعذيب", Attack),
        new WeaponCode("beating", "Beating", "ضرب", Attack),
        new WeaponCode("arson_fire", "Arson or fire", "إحراق أو حريق", "Looting/property destruction"),
        new WeaponCode("air_defence", "Air-defence missile", "صاروخ دفاع جوي", Shelling),
        new WeaponCode("other", "Other", "غير ذلك", "Other"),
        new WeaponCode("unknown", "Unknown", "غير معروف", "Other"),
    ]);

    public static readonly CodeList Logic = new("weapon_logic",
    [
        new("all", "All of these", "جميعها"),
        new("any", "One of these", "أحدها"),
    ]);
}
