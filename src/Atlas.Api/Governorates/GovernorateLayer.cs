using Atlas.Api.Layers;
using static Atlas.Api.Layers.PropertyType;

namespace Atlas.Api.Governorates;

/// <summary>The fourteen governorates.</summary>
public static class GovernorateLayer
{
    public static Layer Layer { get; } = new()
    {
        Id = "governorates",
        TitleEn = "Governorates",
        TitleAr = "المحافظات",
        Description = "Governorates of Syria, generalised borders: to draw and to warn, not to decide where an incident counts. "
            + "The boundaries imply no position on their legal status.",
        Source = "(SELECT code AS id, code, name_en, name_ar, source, geom FROM atlas.governorate)",
        Shape = LayerShape.Polygon,
        TileProperties = ["id", "name_en", "name_ar"],
        Properties =
        [
            new("id", Text, "ISO 3166-2 code."),
            new("code", Text, "ISO 3166-2 code."),
            new("name_en", Text, "Name in English."),
            new("name_ar", Text, "Name in Arabic."),
            new("source", Text, "Id of the source."),
        ],
    };
}
