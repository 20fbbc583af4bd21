using Atlas.Api.Layers;

namespace Atlas.Api.Exports;

/// <summary>What the columns of a table mean.</summary>
internal static class ColumnText
{
    public static string Meaning(LayerProperty property) => property.Unit is { } unit ? $"{property.Description} Unit: {unit}." : property.Description;

    public static string OfShape(FeatureColumns columns) => columns switch
    {
        { Layer.Shape: LayerShape.Point, Crs.Srid: 4326 } => "The place, in degrees (WGS 84).",
        { Layer.Shape: LayerShape.Point } => $"The place, in metres (EPSG:{columns.Crs.Srid}).",
        { Crs.Srid: 4326 } => "The shape as well-known text: longitude, latitude (WGS 84).",
        _ => $"The shape as well-known text: easting, northing (EPSG:{columns.Crs.Srid}).",
    };
}
