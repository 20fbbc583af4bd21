using Atlas.Api.Layers;
using Atlas.Domain.Codes;
using static Atlas.Api.Layers.PropertyType;

namespace Atlas.Api.DeEscalationZones;

/// <summary>What each zone covered, and when: one feature a version.</summary>
public static class ZoneLayer
{
    public static Layer Layer { get; } = new()
    {
        Id = "de-escalation-zones",
        TitleEn = "De-escalation zones",
        TitleAr = "مناطق خفض التصعيد",
        Description = "Zones of the agreements, one feature for each period in which a zone kept its shape. "
            + "Official borders were never published: method and uncertainty_m say how each shape came about.",
        Source = """
            (SELECT v.id, v.zone, z.kind::text, z.name_en, z.name_ar, z.agreement, lower(v.valid) AS valid_from, upper(v.valid) AS valid_until,
                    v.method::text, v.uncertainty_m, v.source, v.place, v.note, v.geom,
                    tstzrange(lower(v.valid)::timestamp AT TIME ZONE 'Asia/Damascus', upper(v.valid)::timestamp AT TIME ZONE 'Asia/Damascus') AS valid
               FROM atlas.zone_version v JOIN atlas.zone z ON z.id = v.zone)
            """,
        Shape = LayerShape.Polygon,
        Time = "valid",
        TileProperties = ["id", "zone", "kind", "name_en", "name_ar", "valid_from", "valid_until", "method", "uncertainty_m"],
        Properties =
        [
            new("id", Text, "Id of the version."),
            new("zone", Text, "Id of the zone."),
            new("kind", Text, "Kind of zone.", Codes: CodeLists.ZoneKind),
            new("name_en", Text, "Name in English."),
            new("name_ar", Text, "Name in Arabic."),
            new("agreement", Text, "Agreement it comes from."),
            new("valid_from", Date, "First day."),
            new("valid_until", Date, "First day on which it was no longer valid; null while it holds."),
            new("method", Text, "How the shape came about.", Codes: CodeLists.GeometryMethod),
            new("uncertainty_m", Integer, "How far the true border may lie from this one.", "m"),
            new("source", Text, "Id of the source."),
            new("place", Text, "Place in the source."),
            new("note", Text, "What the shape was made from."),
        ],
        InZone = zone => bind => $"f.zone = {bind.Bind(zone)}",
    };
}
