using Atlas.Api.Layers;
using Atlas.Domain.Codes;
using static Atlas.Api.Layers.PropertyType;

namespace Atlas.Api.Ceasefires;

/// <summary>The numbered ceasefires of the Idlib region and the older agreements. The geometry is that of the zone they cover.</summary>
public static class CeasefireLayer
{
    public static Layer Layer { get; } = new()
    {
        Id = "ceasefires",
        TitleEn = "Ceasefires",
        TitleAr = "اتفاقات وقف إطلاق النار",
        Description = "Ceasefires and agreements with their effective time, where a time is stated (effective_precision minute), else the day. "
            + "The numbered ones have an ordinal. The shape is the zone's, whose borders were never published officially.",
        Source = """
            (SELECT c.id, c.ordinal, c.name_en, c.name_ar, c.announced_on, c.announced_by, c.announced_by_ar, c.effective_at, c.effective_precision::text,
                    c.effective_alternatives, c.ended_on, c.end_type::text, c.parties::text[], c.zone, c.note, c.note_ar,
                    ARRAY(SELECT s.source || ': ' || replace(s.place, ';', ',') FROM atlas.ceasefire_source s
                           WHERE s.ceasefire = c.id ORDER BY s.position) AS sources,
                    tstzrange(c.effective_at, (c.ended_on + 1)::timestamp AT TIME ZONE 'Asia/Damascus') AS valid,
                    z.geom
               FROM atlas.ceasefire c
               LEFT JOIN atlas.ceasefire_zone z ON z.ceasefire = c.id)
            """,
        Shape = LayerShape.Polygon,
        HasUnplacedFeatures = true,
        Time = "valid",
        TileProperties = ["id", "ordinal", "name_en", "name_ar", "effective_at", "effective_precision", "ended_on", "zone"],
        Properties =
        [
            new("id", Text, "Stable id of the agreement."),
            new("ordinal", Integer, "Number among the ceasefires of the Idlib region."),
            new("name_en", Text, "Name in English."),
            new("name_ar", Text, "Name in Arabic."),
            new("announced_on", Date, "Day of the announcement."),
            new("announced_by", Text, "Who announced it."),
            new("announced_by_ar", Text, "Who announced it, in Arabic."),
            new("effective_at", Timestamp, "When it took effect; the start of the day in Damascus where only the day is stated."),
            new("effective_precision", Text, "Whether a time is stated, or only the day.", Codes: CodeLists.EffectivePrecision),
            new("effective_alternatives", Json, "Other effective times that a source states, each with its place."),
            new("ended_on", Date, "Day it ended, where known."),
            new("end_type", Text, "How it ended.", Codes: CodeLists.EndType),
            new("parties", TextList, "Parties to it, as named.", Codes: CodeLists.Party),
            new("zone", Text, "Id of the zone it covers."),
            new("note", Text, "What of it is inferred, and what the sources leave open."),
            new("note_ar", Text, "The same in Arabic."),
            new("sources", TextList, "Sources with the place in the document."),
        ],
        InZone = zone => bind => $"f.zone = {bind.Bind(zone)}",
    };
}
