namespace Atlas.Domain.Codes;

/// <summary>One entry of a closed code list: a stable ASCII key and what people read.</summary>
public record Code(string Key, string LabelEn, string LabelAr);

/// <summary>A weapon, with the ACLED sub-event type it is nearest to (for partners who join our data to ACLED's).</summary>
public sealed record WeaponCode(string Key, string LabelEn, string LabelAr, string AcledSubEventType) : Code(Key, LabelEn, LabelAr);

/// <summary>How exactly a place is known. <paramref name="RadiusM"/> is the uncertainty radius in metres; null where a polygon is used instead.</summary>
public sealed record LocationPrecisionCode(string Key, string LabelEn, string LabelAr, int? RadiusM) : Code(Key, LabelEn, LabelAr);
