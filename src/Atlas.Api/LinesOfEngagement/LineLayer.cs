using Atlas.Api.Layers;
using Atlas.Domain.Codes;
using static Atlas.Api.Layers.PropertyType;

namespace Atlas.Api.LinesOfEngagement;

/// <summary>Where two sides faced each other, and when: one feature a line and period.</summary>
public static class LineLayer
{
    public static Layer Layer { get; } = new()
    {
        Id = "lines-of-engagement",
        TitleEn = "Lines of engagement",
        TitleAr = "خطوط الاشتباك",
        Description = "The line between two sides for each period in which control did not change. Ask with datetime for the lines of a day. "
            + "APPROXIMATE: most lines are derived, the border between the Thiessen cells of communities whose control is assessed, good to about 4 km either way "
            + "(method, uncertainty_m and note of each). After the last day for which control is claimed there is no line.",
        Source = """
            (SELECT l.id, l.side_a::text, l.side_b::text, lower(l.valid) AS valid_from, upper(l.valid) AS valid_until, l.method::text, l.uncertainty_m,
                    l.observed_on, l.date_error_days, l.communities, l.source, l.sources, l.place, l.note, l.geom,
                    tstzrange(lower(l.valid)::timestamp AT TIME ZONE 'Asia/Damascus', upper(l.valid)::timestamp AT TIME ZONE 'Asia/Damascus') AS valid
               FROM atlas.line_of_engagement l)
            """,
        Shape = LayerShape.Line,
        Time = "valid",
        TileProperties = ["id", "side_a", "side_b", "valid_from", "valid_until", "method", "uncertainty_m"],
        Properties =
        [
            new("id", Text, "Id of the line and its period."),
            new("side_a", Text, "Controller on one side.", Codes: CodeLists.Controller),
            new("side_b", Text, "Controller on the other.", Codes: CodeLists.Controller),
            new("valid_from", Date, "First day (Asia/Damascus)."),
            new("valid_until", Date, "First day on which it was no longer valid."),
            new("method", Text, "How the line came about: derived lines are approximate.", Codes: CodeLists.GeometryMethod),
            new("uncertainty_m", Integer, "How far the true line may typically run from this one, either way.", "m"),
            new("observed_on", Date, "Day of the last assessment, or first day of the drawing, behind the line."),
            new("date_error_days", Integer, "How many days earlier or later the line may have become what it is.", "days"),
            new("communities", TextList, "Ids of the communities whose cells meet at the line; none for a drawn one."),
            new("source", Text, "Id of the source of most of the assessments behind it, or of the drawing."),
            new("sources", TextList, "Ids of all sources behind it."),
            new("place", Text, "Place in the source, for a drawn line."),
            new("note", Text, "What the line is made of and how far it can be trusted."),
        ],
    };
}
