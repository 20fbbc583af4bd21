using Atlas.Api.Incidents;
using Atlas.Api.Layers;
using Atlas.Domain.Codes;
using static Atlas.Api.Layers.PropertyType;

namespace Atlas.Api.LinesOfEngagement;

/// <summary>Incidents with their distance to the line of engagement as it ran on their days, and a verdict.</summary>
public static class NearLinesLayer
{
    public const double DefaultWithinM = 5000;

    // Distances are stored. What is near enough to be within, or not to be told, is found by the index on line_near_m.
    private static readonly string Relation = $$"""
        (SELECT {{string.Join(", ", IncidentLayer.Layer.Properties.Select(property => $"p.{property.Name}"))}}, p.number, p.occurred, p.geom, p.place_code,
                round(p.line_distance_min_m)::integer AS line_distance_min_m, round(p.line_distance_max_m)::integer AS line_distance_max_m,
                p.line_uncertainty_m, p.line_id, p.line_lag_days, atlas.proximity(p.line_near_m, p.line_far_m, {{{WithinParameter.Name}}}) AS proximity,
                atlas.distance_band(p.line_distance_min_m, p.line_distance_max_m) AS distance_band
           FROM atlas.published_incident p
          WHERE atlas.proximity(p.line_near_m, p.line_far_m, {{{WithinParameter.Name}}}) = ANY ({{{ProximityParameter.Name}}})
            AND (p.line_near_m <= {{{WithinParameter.Name}}} OR {{{ProximityParameter.Name}}} && ARRAY['outside', 'unknown']))
        """;

    public static Layer Layer { get; } = Within(DefaultWithinM) with
    {
        Id = "incidents-near-lines",
        TitleEn = "Incidents near the lines",
        TitleAr = "حوادث قرب خطوط الاشتباك",
        Description = "Incidents with the geodesic distance to the line of engagement as it ran on their days, never the newest line, and a verdict for the distance "
            + "asked for. Within and outside are said only where they hold for the whole radius of the incident and the whole uncertainty of the line; "
            + "otherwise it is indeterminate, and unknown where no place, or for one of its days no line, is known. The lines of the supplied data are APPROXIMATE, "
            + "derived from control assessments and good to about 4 km either way.",
    };

    /// <summary>The same relation with another distance by default.</summary>
    public static Layer Within(double byDefaultM) => IncidentLayer.Layer with
    {
        Source = Relation,
        SourceParameters = [WithinParameter.Of(byDefaultM), ProximityParameter.Parameter],
        TileProperties = [.. IncidentLayer.Layer.TileProperties!, "proximity", "distance_band"],
        Properties =
        [
            .. IncidentLayer.Layer.Properties,
            new("line_distance_min_m", Integer, "Geodesic distance to the nearest line of its days: the least it may be by its dates and place. Its radius and the line's "
                + "uncertainty come on top.", "m"),
            new("line_distance_max_m", Integer, "The greatest it may be by its dates and place; the same as the least for a point on one day.", "m"),
            new("line_uncertainty_m", Integer, "How far the true line may run from the one it is measured to, either way.", "m"),
            new("line_id", Text, "Id of the nearest line, in lines-of-engagement; null where none is known for one of its days."),
            new("line_lag_days", Integer, "Days from the last observation behind that line to the incident.", "days"),
            new(ProximityParameter.Name, Text, "Whether it lies within the distance asked for, as far as place and line are known.", Codes: CodeLists.Proximity),
            new("distance_band", Text, "Band of the distance in km: 0-1, 1-2, 2-5, 5-10, 10-20 or 20+; null where it spans bands or is unknown."),
        ],
    };
}
