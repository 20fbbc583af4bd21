using Atlas.Domain.Codes;
using Atlas.Import.Reading;
using NetTopologySuite.Geometries;

namespace Atlas.Import.Records;

/// <summary>One incident file. Its format is described in geodata/README.md.</summary>
internal sealed record Incident
{
    public required FilePosition At { get; init; }

    /// <summary>The file as it is: kept with every revision.</summary>
    public required byte[] Json { get; init; }

    public required string Id { get; init; }

    public required string TitleEn { get; init; }

    public required string TitleAr { get; init; }

    public required IncidentTime Time { get; init; }

    public required IncidentPlace Place { get; init; }

    public required string PublicLevel { get; init; }

    public required string EventClass { get; init; }

    public required string[] Weapons { get; init; }

    public required string WeaponLogic { get; init; }

    public required string[] ControlAtTime { get; init; }

    public required bool? DoubleTap { get; init; }

    public required IncidentToll Toll { get; init; }

    public required IReadOnlyList<IncidentParty> Parties { get; init; }

    public required IReadOnlyList<IncidentSite> Sites { get; init; }

    public required IReadOnlyList<IncidentAlternative> Alternatives { get; init; }

    public required IReadOnlyList<IncidentLink> Links { get; init; }

    public required IReadOnlyList<Citation> Sources { get; init; }

    public required string VerificationStatus { get; init; }

    public required string WorkflowState { get; init; }

    public required DateOnly? DocumentedOn { get; init; }

    public required string? Note { get; init; }

    public required string? NoteAr { get; init; }

    public static Incident Read(RecordReader record, byte[] json)
    {
        record.Take("record");
        var incident = new Incident
        {
            At = record.At,
            Json = json,
            Id = record.RequiredId("id", IdForm.Incident),
            TitleEn = record.RequiredText("title_en"),
            TitleAr = record.RequiredText("title_ar"),
            Time = IncidentTime.Read(record),
            Place = IncidentPlace.Read(record),
            PublicLevel = record.Code("public_level", CodeLists.PublicLevel) ?? "locality",
            EventClass = record.RequiredCode("event_class", CodeLists.EventClass),
            Weapons = record.CodeSet("weapons", CodeLists.Weapon),
            WeaponLogic = record.Code("weapon_logic", CodeLists.WeaponLogic) ?? "all",
            ControlAtTime = record.CodeSet("control_at_time", CodeLists.Party),
            DoubleTap = record.Boolean("double_tap"),
            Toll = IncidentToll.Read(record),
            Parties = [.. record.Objects("parties").Select(IncidentParty.Read)],
            Sites = [.. record.Objects("sites").Select(IncidentSite.Read)],
            Alternatives = [.. record.Objects("alternatives").Select(IncidentAlternative.Read)],
            Links = [.. record.Objects("links").Select(IncidentLink.Read)],
            Sources = [.. record.Objects("sources").Select(Citation.Read)],
            VerificationStatus = record.RequiredCode("verification_status", CodeLists.VerificationStatus),
            WorkflowState = record.RequiredCode("workflow_state", CodeLists.WorkflowState),
            DocumentedOn = record.Date("documented_on"),
            Note = record.Text("note"),
            NoteAr = record.Text("note_ar"),
        };
        record.NothingElse();
        IncidentChecks.Check(incident, record);
        return incident;
    }
}

internal sealed record IncidentTime(DateOnly Start, DateOnly End, TimeOnly? LocalTime, string Precision, string? StatedWeekday, FilePosition WeekdayAt)
{
    public static IncidentTime Read(RecordReader record) => new(
        record.RequiredDate("date_start"), record.RequiredDate("date_end"), record.Time("local_time"),
        record.RequiredCode("time_precision", CodeLists.TimePrecision), record.Text("stated_weekday"), record.PositionOf("stated_weekday"));
}

/// <param name="OwnRadiusM">A radius of the record's own, larger than its precision's.</param>
internal sealed record IncidentPlace(
    string Text, string? Community, FilePosition CommunityAt, string? Governorate, FilePosition GovernorateAt, string Precision, int? OwnRadiusM,
    Point? OwnPoint, string? Note, string? NoteAr)
{
    public static IncidentPlace Read(RecordReader record) => new(
        record.RequiredText("place"), record.Text("community"), record.PositionOf("community"), record.Text("governorate"), record.PositionOf("governorate"),
        record.RequiredCode("location_precision", CodeLists.LocationPrecision), record.Integer("uncertainty_m", 1, 500_000),
        record.Take("point") is { } point ? GeoJsonGeometry.Point(point, record.Report) : null, record.Text("location_note"), record.Text("location_note_ar"));
}

internal sealed record IncidentToll(Count Killed, Count Children, Count Women, Count Injured, IReadOnlyList<VictimGroup> Groups)
{
    public static IncidentToll Read(RecordReader record) => new(
        Count.Read(record, "killed"), Count.Read(record, "children_killed"), Count.Read(record, "women_killed"), Count.Read(record, "injured"),
        [.. record.Objects("victims").Select(VictimGroup.Read)]);
}

internal sealed record VictimGroup(FilePosition At, string AgeSex, string Status, string Occupation, Count Killed, Count Injured)
{
    public static VictimGroup Read(RecordReader record)
    {
        var group = new VictimGroup(
            record.At, record.RequiredCode("age_sex", CodeLists.AgeSex), record.RequiredCode("status", CodeLists.VictimStatus),
            record.RequiredCode("occupation", CodeLists.Occupation), Count.Read(record, "killed"), Count.Read(record, "injured"));
        record.NothingElse();
        return group;
    }
}

internal sealed record IncidentParty(FilePosition At, string Party, string Role, string Confidence, string? StatedAs, string? StatedAsAr)
{
    public static IncidentParty Read(RecordReader record)
    {
        var party = new IncidentParty(
            record.At, record.RequiredCode("party", CodeLists.Party), record.RequiredCode("role", CodeLists.Role),
            record.RequiredCode("confidence", CodeLists.Confidence), record.Text("stated_as"), record.Text("stated_as_ar"));
        record.NothingElse();
        return party;
    }
}

internal sealed record IncidentSite(string NameEn, string? NameAr, Point? Point, Count Killed, Count Injured, string? Note)
{
    public static IncidentSite Read(RecordReader record)
    {
        var site = new IncidentSite(
            record.RequiredText("name_en"), record.Text("name_ar"), record.Take("point") is { } point ? GeoJsonGeometry.Point(point, record.Report) : null,
            Count.Read(record, "killed"), Count.Read(record, "injured"), record.Text("note"));
        record.NothingElse();
        return site;
    }
}

/// <summary>What a source says otherwise elsewhere: kept, not repaired.</summary>
internal sealed record IncidentAlternative(string Field, string Value, Citation Citation, string? Note)
{
    public static IncidentAlternative Read(RecordReader record)
    {
        var alternative = new IncidentAlternative(record.RequiredText("field"), record.RequiredText("value"), Citation.ReadPart(record), record.Text("note"));
        record.NothingElse();
        return alternative;
    }
}

internal sealed record IncidentLink(FilePosition At, string Kind, string Incident)
{
    public static IncidentLink Read(RecordReader record)
    {
        var link = new IncidentLink(record.PositionOf("incident"), record.RequiredCode("kind", CodeLists.LinkKind), record.RequiredText("incident"));
        record.NothingElse();
        return link;
    }
}
