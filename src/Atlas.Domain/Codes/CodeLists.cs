namespace Atlas.Domain.Codes;

/// <summary>
/// Every closed code list of the atlas (design: domain, section 3). The database holds the same keys as SQL domains; a test compares the two.
/// </summary>
public static class CodeLists
{
    public static CodeList Party => PartyCodes.Parties;

    public static CodeList Role => PartyCodes.Roles;

    public static CodeList Confidence => PartyCodes.Confidences;

    public static CodeList Weapon => WeaponCodes.Weapons;

    public static CodeList WeaponLogic => WeaponCodes.Logic;

    public static CodeList LocationPrecision => PrecisionCodes.Location;

    public static CodeList TimePrecision => PrecisionCodes.Time;

    public static CodeList PublicLevel => PrecisionCodes.PublicLevels;

    public static CodeList AgeSex => VictimCodes.AgeSex;

    public static CodeList VictimStatus => VictimCodes.Status;

    public static CodeList Occupation => VictimCodes.Occupation;

    public static CodeList EventClass => RecordCodes.EventClass;

    public static CodeList VerificationStatus => RecordCodes.VerificationStatus;

    public static CodeList WorkflowState => RecordCodes.WorkflowState;

    public static CodeList LinkKind => RecordCodes.LinkKind;

    public static CodeList Controller => PlaceCodes.Controller;

    public static CodeList ZoneKind => PlaceCodes.ZoneKind;

    public static CodeList GeometryMethod => PlaceCodes.GeometryMethod;

    public static CodeList Proximity => PlaceCodes.Proximity;

    public static CodeList AreaKind => PlaceCodes.AreaKind;

    public static CodeList EffectivePrecision => AgreementCodes.EffectivePrecision;

    public static CodeList Phase => AgreementCodes.Phase;

    public static CodeList EndType => AgreementCodes.EndType;

    public static CodeList Completeness => AgreementCodes.Completeness;

    public static CodeList Measure => FigureCodes.Measure;

    public static CodeList VictimGroup => FigureCodes.VictimGroup;

    public static CodeList Bound => FigureCodes.Bound;

    public static CodeList Breakdown => FigureCodes.Breakdown;

    public static IReadOnlyList<CodeList> All { get; } =
    [
        Party, Role, Confidence, Weapon, WeaponLogic, LocationPrecision, TimePrecision, PublicLevel, AgeSex, VictimStatus, Occupation,
        EventClass, VerificationStatus, WorkflowState, LinkKind, Controller, ZoneKind, GeometryMethod, Proximity, AreaKind, EffectivePrecision, Phase,
        EndType, Completeness, Measure, VictimGroup, Bound, Breakdown,
    ];
}
