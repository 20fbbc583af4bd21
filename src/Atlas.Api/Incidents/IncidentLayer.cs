using Atlas.Api.Layers;
using Atlas.Domain.Codes;
using static Atlas.Api.Layers.PropertyType;

namespace Atlas.Api.Incidents;

/// <summary>All published incidents. Other incident layers are made of this one.</summary>
public static class IncidentLayer
{
    public static Layer Layer { get; } = new()
    {
        Id = "incidents",
        TitleEn = "Incidents",
        TitleAr = "الحوادث",
        Description = "Documented attacks on civilians, one feature an incident. Figures are a minimum; unknown is null. "
            + "A point stands for a place known to within uncertainty_m metres. Times are Asia/Damascus.",
        Source = "atlas.published_incident",
        Shape = LayerShape.Point,
        HasUnplacedFeatures = true,
        PlaceCode = "place_code",
        Time = "occurred",
        PlaceTime = "atlas.place_time",
        Properties =
        [
            new("id", Text, "Stable id of the incident."),
            new("title_en", Text, "Title in English."),
            new("title_ar", Text, "Title in Arabic."),
            new("date_start", Date, "First civil date (Asia/Damascus) on which it may have happened."),
            new("date_end", Date, "Last civil date (Asia/Damascus) on which it may have happened."),
            new("local_time", Time, "Clock time in Damascus, where stated."),
            new("time_precision", Text, "How exactly the time is known.", Codes: CodeLists.TimePrecision),
            new("place", Text, "The place as the source writes it."),
            new("community", Text, "Id of the settlement in the communities layer."),
            new("governorate", Text, "ISO 3166-2 code of the governorate in which it happened, as stated."),
            new("governorate_name_en", Text, "Name of the governorate in English."),
            new("governorate_name_ar", Text, "Name of the governorate in Arabic."),
            new("location_precision", Text, "How exactly the place is known.", Codes: CodeLists.LocationPrecision),
            new("uncertainty_m", Integer, "Radius around the point within which it happened.", "m"),
            new("zones", TextList, "Zones in which it lies by its best known place, in their borders of its days."),
            new("event_class", Text, "Kind of event.", Codes: CodeLists.EventClass),
            new("weapons", TextList, "Means of attack.", Codes: CodeLists.Weapon),
            new("parties", TextList, "Parties named by the source.", Codes: CodeLists.Party),
            new("attribution", Text, "The one bucket it is counted in: a party, joint:a+b, alternative:a+b, or unidentified."),
            new("attribution_confidence", Text, "How sure the source is.", Codes: CodeLists.Confidence),
            new("control_at_time", TextList, "Who controlled the place at the time, as stated.", Codes: CodeLists.Party),
            new("killed_min", Integer, "Civilians killed, at least.", "people"),
            new("killed_max", Integer, "Civilians killed, at most; null where only a minimum is known.", "people"),
            new("children_killed_min", Integer, "Children killed, at least.", "people"),
            new("women_killed_min", Integer, "Women killed, at least.", "people"),
            new("injured_min", Integer, "Injured, at least.", "people"),
            new("injured_max", Integer, "Injured, at most; null where only a minimum is known.", "people"),
            new("double_tap", PropertyType.Boolean, "A second strike hit the same place minutes later."),
            new("site_count", Integer, "Strike sites recorded."),
            new("massacre", PropertyType.Boolean, "At least five civilians were killed in this one incident."),
            new("possible_massacre", PropertyType.Boolean, "Only the upper figure reaches five."),
            new("verification_status", Text, "What is known of its truth.", Codes: CodeLists.VerificationStatus),
            new("documented_on", Date, "When it was documented, if later."),
            new("sources", TextList, "Sources with the place in the document."),
            new("note", Text, "Contradictions and limits."),
            new("revision", Integer, "Number of the record's revision."),
            new("updated_at", Timestamp, "When the record was last changed."),
        ],
        Parameters =
        [
            Layers.Parameters.OneOf("party", "parties", TextList, "A party that the source names, in any role.", CodeLists.Party),
            Layers.Parameters.OneOf("weapon", "weapons", TextList, "A means of attack.", CodeLists.Weapon),
            new("governorate", Text, "ISO 3166-2 code of a governorate. Several may be joined by commas: any of them.", GovernorateIs)
            {
                ExistsSql = "SELECT bool_and(EXISTS (SELECT FROM atlas.governorate WHERE code = wanted)) FROM unnest(string_to_array($1, ',')) AS wanted",
                Example = "SY-ID",
            },
        ],
        NumberColumn = "number",
        TileProperties =
        [
            "id", "date_start", "date_end", "governorate", "location_precision", "uncertainty_m", "event_class", "weapons", "parties", "attribution", "killed_min",
            "massacre", "verification_status", "zones",
        ],
        TileSums =
        [
            new("killed_min", "sum(f.killed_min)", "Civilians killed, at least: the sum of what is known."),
            new("massacres", "count(*) FILTER (WHERE f.massacre)", "How many of them are massacres."),
            new("toll_unknown", "count(*) FILTER (WHERE f.killed_min IS NULL)", "Of how many nobody can say how many were killed."),
        ],
        InZone = zone => bind => $"f.zones @> ARRAY[{bind.Bind(zone)}]",
    };

    private static Condition GovernorateIs(string codes) => bind => $"f.governorate = ANY ({bind.Bind(codes.Split(','))})";
}
