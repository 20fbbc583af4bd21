using Atlas.Api.Layers;
using static Atlas.Api.Layers.PropertyType;

namespace Atlas.Api.Communities;

/// <summary>The gazetteer of settlements.</summary>
public static class CommunityLayer
{
    public static Layer Layer { get; } = new()
    {
        Id = "communities",
        TitleEn = "Communities",
        TitleAr = "التجمعات السكانية",
        Description = "Settlements with their names and spellings. The point is good to uncertainty_m metres.",
        Source = "atlas.community",
        Shape = LayerShape.Point,
        TileProperties = ["id", "name_en", "name_ar", "uncertainty_m"],
        Properties =
        [
            new("id", Text, "Stable id."),
            new("name_en", Text, "Name in English."),
            new("name_ar", Text, "Name in Arabic, where known."),
            new("aliases", TextList, "Other spellings, as the reports have them."),
            new("uncertainty_m", Integer, "How far the true place may lie from the point.", "m"),
            new("source", Text, "Id of the source."),
            new("origin", Text, "Gazetteer row it comes from."),
            new("licence", Text, "Licence of the row."),
        ],
    };
}
