using Atlas.Import.Records;
using static Atlas.Import.Writing.Columns;

namespace Atlas.Import.Writing;

/// <summary>The tables of an incident. <see cref="Placed"/> is the incident with its point and radius worked out.</summary>
internal static class IncidentTables
{
    public static readonly Table<Placed> Incidents = new("incident", ["id"],
    [
        Text<Placed>("id", row => row.Incident.Id), Text<Placed>("title_en", row => row.Incident.TitleEn), Text<Placed>("title_ar", row => row.Incident.TitleAr),
        Date<Placed>("date_start", row => row.Incident.Time.Start), Date<Placed>("date_end", row => row.Incident.Time.End),
        Time<Placed>("local_time", row => row.Incident.Time.LocalTime), Text<Placed>("time_precision", row => row.Incident.Time.Precision),
        Text<Placed>("place", row => row.Incident.Place.Text), Text<Placed>("community", row => row.Incident.Place.Community),
        Text<Placed>("governorate", row => row.Incident.Place.Governorate), Text<Placed>("location_precision", row => row.Incident.Place.Precision),
        Integer<Placed>("uncertainty_m", row => row.RadiusM), Text<Placed>("location_note", row => row.Incident.Place.Note),
        Text<Placed>("location_note_ar", row => row.Incident.Place.NoteAr), Shape<Placed>("geom", row => row.Point),
        Text<Placed>("public_level", row => row.Incident.PublicLevel), Text<Placed>("event_class", row => row.Incident.EventClass),
        Texts<Placed>("weapons", row => row.Incident.Weapons), Text<Placed>("weapon_logic", row => row.Incident.WeaponLogic),
        Texts<Placed>("control_at_time", row => row.Incident.ControlAtTime), Boolean<Placed>("double_tap", row => row.Incident.DoubleTap),
        Integer<Placed>("killed_min", row => row.Incident.Toll.Killed.Min), Integer<Placed>("killed_max", row => row.Incident.Toll.Killed.Max),
        Integer<Placed>("children_killed_min", row => row.Incident.Toll.Children.Min), Integer<Placed>("children_killed_max", row => row.Incident.Toll.Children.Max),
        Integer<Placed>("women_killed_min", row => row.Incident.Toll.Women.Min), Integer<Placed>("women_killed_max", row => row.Incident.Toll.Women.Max),
        Integer<Placed>("injured_min", row => row.Incident.Toll.Injured.Min), Integer<Placed>("injured_max", row => row.Incident.Toll.Injured.Max),
        Json<Placed>("alternatives", row => row.AlternativesJson), Text<Placed>("verification_status", row => row.Incident.VerificationStatus),
        Text<Placed>("workflow_state", row => row.Incident.WorkflowState), Date<Placed>("documented_on", row => row.Incident.DocumentedOn),
        Text<Placed>("note", row => row.Incident.Note), Text<Placed>("note_ar", row => row.Incident.NoteAr),
        Integer<Placed>("revision", row => row.Revision), new("updated_at", NpgsqlTypes.NpgsqlDbType.TimestampTz, row => row.UpdatedAt),
    ]);

    public static readonly Table<Part<IncidentParty>> Parties = PartTable<IncidentParty>("incident_party",
        Text<Part<IncidentParty>>("party", row => row.Value.Party), Text<Part<IncidentParty>>("role", row => row.Value.Role),
        Text<Part<IncidentParty>>("confidence", row => row.Value.Confidence), Text<Part<IncidentParty>>("stated_as", row => row.Value.StatedAs),
        Text<Part<IncidentParty>>("stated_as_ar", row => row.Value.StatedAsAr));

    public static readonly Table<Part<VictimGroup>> Victims = PartTable<VictimGroup>("incident_victims",
        Text<Part<VictimGroup>>("age_sex", row => row.Value.AgeSex), Text<Part<VictimGroup>>("status", row => row.Value.Status),
        Text<Part<VictimGroup>>("occupation", row => row.Value.Occupation),
        Integer<Part<VictimGroup>>("killed_min", row => row.Value.Killed.Min), Integer<Part<VictimGroup>>("killed_max", row => row.Value.Killed.Max),
        Integer<Part<VictimGroup>>("injured_min", row => row.Value.Injured.Min), Integer<Part<VictimGroup>>("injured_max", row => row.Value.Injured.Max));

    public static readonly Table<Part<IncidentSite>> Sites = PartTable<IncidentSite>("incident_site",
        Text<Part<IncidentSite>>("name_en", row => row.Value.NameEn), Text<Part<IncidentSite>>("name_ar", row => row.Value.NameAr),
        Shape<Part<IncidentSite>>("geom", row => row.Value.Point),
        Integer<Part<IncidentSite>>("killed_min", row => row.Value.Killed.Min), Integer<Part<IncidentSite>>("killed_max", row => row.Value.Killed.Max),
        Integer<Part<IncidentSite>>("injured_min", row => row.Value.Injured.Min), Integer<Part<IncidentSite>>("injured_max", row => row.Value.Injured.Max),
        Text<Part<IncidentSite>>("note", row => row.Value.Note));

    public static readonly Table<Part<Citation>> Sources = PartTable<Citation>("incident_source",
        Text<Part<Citation>>("source", row => row.Value.Source), Text<Part<Citation>>("place", row => row.Value.Place));

    public static readonly Table<Part<IncidentLink>> Links = PartTable<IncidentLink>("incident_link",
        Text<Part<IncidentLink>>("kind", row => row.Value.Kind), Text<Part<IncidentLink>>("other", row => row.Value.Incident));

    private static Table<Part<T>> PartTable<T>(string name, params IReadOnlyList<Column<Part<T>>> columns) => new(name, ["incident", "position"],
        [Text<Part<T>>("incident", row => row.Incident), Integer<Part<T>>("position", row => row.Position), .. columns]);
}

/// <summary>A party, group, site, citation or link of an incident, in the order of the file.</summary>
internal sealed record Part<T>(string Incident, int Position, T Value);
