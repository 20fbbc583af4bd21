namespace Atlas.Api.Incidents;

/// <summary>
/// What a record has beside the flat properties of its feature: the place shown, and the parts with rows of their own.
/// Coordinates are WGS 84 degrees. Unknown is null.
/// </summary>
/// <param name="PublicLevel">How exactly the place is shown (code list public_level).</param>
/// <param name="WeaponLogic">Whether all of the weapons were used, or any one of them.</param>
/// <param name="LocationNote">How the point was found.</param>
/// <param name="Line">The line of engagement of its days that it is nearest to; null where none is known, or no place.</param>
/// <param name="ZoneRelations">How it lies to each zone of its days in which it lies, or may lie, as far as its place is known.</param>
/// <param name="Ceasefires">Ceasefires in whose zone it lies, or may lie, in the order in which they took effect.</param>
/// <param name="Alternatives">What a source says otherwise elsewhere.</param>
public sealed record IncidentParts(
    double? Lon, double? Lat, string PublicLevel, string WeaponLogic, string? LocationNote, string? LocationNoteAr, string? NoteAr,
    RecordLine? Line, IReadOnlyList<RecordZone> ZoneRelations, IReadOnlyList<RecordCeasefire> Ceasefires,
    IReadOnlyList<RecordParty> Parties, IReadOnlyList<RecordVictims> Victims, IReadOnlyList<RecordSite> Sites, IReadOnlyList<RecordSource> Sources,
    IReadOnlyList<RecordLink> Links, IReadOnlyList<RecordAlternative> Alternatives);

/// <summary>Distance to the line of engagement as it ran on the incident's days, in metres: from min minus both uncertainties to max plus both.</summary>
/// <param name="Id">Id in lines-of-engagement.</param>
/// <param name="ValidUntil">First day on which the line was no longer valid.</param>
/// <param name="Method">How the line came about (code list geometry_method); derived lines are approximate.</param>
/// <param name="DateErrorDays">How many days earlier or later the line may have become what it is.</param>
/// <param name="LineUncertaintyM">How far the true line may run from this one; the incident's own radius is uncertainty_m of the record.</param>
/// <param name="LineLagDays">Days from the last observation behind the line to the incident.</param>
/// <param name="DistanceBand">In km; null where the distance spans bands.</param>
public sealed record RecordLine(
    string Id, string SideA, string SideB, DateOnly ValidFrom, DateOnly ValidUntil, string Method, int DateErrorDays, string? Note,
    int LineDistanceMinM, int LineDistanceMaxM, int LineUncertaintyM, int LineLagDays, string? DistanceBand);

/// <param name="Zone">Id in de-escalation-zones.</param>
/// <param name="ZoneRelation">inside; or straddles, where the place or the days do not say for sure.</param>
public sealed record RecordZone(string Zone, string Kind, string NameEn, string NameAr, string ZoneRelation);

/// <summary>When an incident was, seen from a ceasefire: an order in time, and no cause.</summary>
/// <param name="ZoneRelation">inside; or straddles, where the place does not say whether it lies in the ceasefire's zone.</param>
/// <param name="DaysFromCeasefire">Whole civil days, negative before; null where the date is not known to the day.</param>
/// <param name="Phase">On which side it lies (code list phase), by the clock where a time is known.</param>
public sealed record RecordCeasefire(
    string Ceasefire, string NameEn, string NameAr, DateTimeOffset EffectiveAt, string EffectivePrecision, string ZoneRelation, int? DaysFromCeasefire, string Phase);

/// <param name="StatedAs">The source's own few words.</param>
public sealed record RecordParty(string Party, string Role, string Confidence, string? StatedAs, string? StatedAsAr);

/// <summary>A group of victims. Groups are parts: they need not add up to the total.</summary>
public sealed record RecordVictims(string AgeSex, string Status, string Occupation, int? KilledMin, int? KilledMax, int? InjuredMin, int? InjuredMax);

/// <summary>A strike site; without coordinates where its place is not known, or not shown.</summary>
public sealed record RecordSite(
    string NameEn, string? NameAr, double? Lon, double? Lat, int? KilledMin, int? KilledMax, int? InjuredMin, int? InjuredMax, string? Note);

/// <param name="UrlKind">Whether the url is the document's own, or its publisher's.</param>
/// <param name="Place">Where in the document.</param>
public sealed record RecordSource(string Id, string Title, string Publisher, DateOnly? PublishedOn, string? Url, string? UrlKind, string Place);

public sealed record RecordLink(string Kind, string Incident);

public sealed record RecordAlternative(string Field, string Value, string Source, string Place, string? Note);
