using Atlas.Api.Layers;
using Atlas.Domain.Codes;
using static Atlas.Api.Layers.PropertyType;

namespace Atlas.Api.LinesOfEngagement;

/// <summary>Who held which land, and when: one feature a controller and period.</summary>
public static class ControlAreaLayer
{
    public static Layer Layer { get; } = new()
    {
        Id = "control-areas",
        TitleEn = "Control areas",
        TitleAr = "مناطق السيطرة",
        Description = "The land nearest to the communities that each side held, for each period in which control did not change. Ask with datetime for one day. "
            + "APPROXIMATE: Thiessen cells of assessed communities, clipped to the country, never surveyed; borders are good to about 4 km either way. "
            + "Land further than 30 km from every assessed community is unknown.",
        Source = """
            (SELECT a.id, a.controller::text, lower(a.valid) AS valid_from, upper(a.valid) AS valid_until, a.method::text, a.sources, a.note, a.geom,
                    tstzrange(lower(a.valid)::timestamp AT TIME ZONE 'Asia/Damascus', upper(a.valid)::timestamp AT TIME ZONE 'Asia/Damascus') AS valid
               FROM atlas.control_area a)
            """,
        Shape = LayerShape.Polygon,
        Time = "valid",
        TileProperties = ["id", "controller", "valid_from", "valid_until", "method"],
        Properties =
        [
            new("id", Text, "Id of the area and its period."),
            new("controller", Text, "Who held it; unknown where nobody can say.", Codes: CodeLists.Controller),
            new("valid_from", Date, "First day (Asia/Damascus)."),
            new("valid_until", Date, "First day on which it was no longer valid."),
            new("method", Text, "How the shape came about: derived areas are approximate.", Codes: CodeLists.GeometryMethod),
            new("sources", TextList, "Ids of the sources behind it."),
            new("note", Text, "How far it can be trusted."),
        ],
    };
}
