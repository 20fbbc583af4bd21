namespace Atlas.Domain.Codes;

/// <summary>What kind of record an incident is, how far it is verified, and where it stands in the editorial work.</summary>
internal static class RecordCodes
{
    public static readonly CodeList EventClass = new("event_class",
    [
        new("bombardment", "Bombardment", "قصف"),
        new("explosion", "Explosion", "انفجار"),
        new("killing", "Killing", "قتل"),
        new("assault", "Assault", "اعتداء"),
        new("death_in_custody", "Death in custody", "وفاة في الاحتجاز"),
    ]);

    public static readonly CodeList VerificationStatus = new("verification_status",
    [
        new("unverified", "Unverified", "غير متحقق منه"),
        new("in_verification", "In verification", "قيد التحقق"),
        new("verified", "Verified by the source", "تحقق منه المصدر"),
        new("unverifiable", "Cannot be verified", "لا يمكن التحقق منه"),
        new("refuted", "Refuted", "مدحوض"),
        new("duplicate", "Duplicate", "مكرر"),
    ]);

    public static readonly CodeList WorkflowState = new("workflow_state",
    [
        new("draft", "Draft", "مسودة"),
        new("submitted", "Submitted", "مقدَّم"),
        new("approved", "Approved", "معتمد"),
        new("published", "Published", "منشور"),
        new("withdrawn", "Withdrawn", "مسحوب"),
    ]);

    public static readonly CodeList LinkKind = new("link_kind",
    [
        new("double_tap", "Second strike on the same place", "ضربة ثانية على المكان نفسه"),
        new("same_attack_other_site", "Same attack, other site", "الهجوم نفسه في موقع آخر"),
        new("part_of", "Part of", "جزء من"),
        new("follows", "Follows", "يلي"),
        new("possible_duplicate", "Possible duplicate", "تكرار محتمل"),
    ]);
}
