using Atlas.Api.Layers;
using Atlas.Domain.Codes;
using static Atlas.Api.Layers.PropertyType;

namespace Atlas.Api.Coverage;

/// <summary>What was monitored, where and when. Outside these periods nothing was read, which is not to say that nothing happened.</summary>
public static class CoverageLayer
{
    public static Layer Layer { get; } = new()
    {
        Id = "coverage",
        TitleEn = "Coverage",
        TitleAr = "فترات الرصد",
        Description = "Which area and period each report covers. all_recorded rows are about totals, notable_only rows about incidents told one by one. "
            + "A gap between the periods is a gap in what was read, not in violence. The shape is that of the zone or governorate; coverage of the whole country has none.",
        Source = """
            (SELECT c.id, c.area_kind::text, c.area, lower(c.period) AS period_start, upper(c.period) - 1 AS period_end, c.completeness::text,
                    c.source, c.place, c.note,
                    tstzrange(lower(c.period)::timestamp AT TIME ZONE 'Asia/Damascus', upper(c.period)::timestamp AT TIME ZONE 'Asia/Damascus') AS valid,
                    coalesce(g.geom, (SELECT z.geom FROM atlas.zone_version z
                                       WHERE c.area_kind = 'zone' AND z.zone = c.area AND z.valid && c.period ORDER BY z.valid LIMIT 1)) AS geom
               FROM atlas.coverage c
               LEFT JOIN atlas.governorate g ON c.area_kind = 'governorate' AND g.code = c.area)
            """,
        Shape = LayerShape.Polygon,
        HasUnplacedFeatures = true,
        Time = "valid",
        TileProperties = ["id", "area_kind", "area", "period_start", "period_end", "completeness"],
        Properties =
        [
            new("id", Text, "Stable id."),
            new("area_kind", Text, "What kind of area is covered.", Codes: CodeLists.AreaKind),
            new("area", Text, "Id of the zone, code of the governorate, or SY."),
            new("period_start", Date, "First civil day covered (Asia/Damascus)."),
            new("period_end", Date, "Last civil day covered (Asia/Damascus)."),
            new("completeness", Text, "Whether everything recorded is counted, or only notable incidents are told.", Codes: CodeLists.Completeness),
            new("source", Text, "Id of the report."),
            new("place", Text, "Place in the report."),
            new("note", Text, "What exactly is covered."),
        ],
    };
}
