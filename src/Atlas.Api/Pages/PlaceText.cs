using System.Globalization;
using Atlas.Api.Layers;
using Npgsql;

namespace Atlas.Api.Pages;

/// <summary>Where a record lies, as people read it.</summary>
internal static class PlaceText
{
    public static string Label(Layer layer, PageLanguage language) => layer.Shape == LayerShape.Point ? language.Words.Point : language.Words.Shape;

    /// <summary>The point of a place known to within kilometres is not written as if it were known to the metre: the radius stands beside it.</summary>
    public static Html Of(Layer layer, Crs crs, NpgsqlDataReader row, PageLanguage language) => (layer.Shape, row.IsDBNull(FeatureColumns.ShapeColumn)) switch
    {
        (_, true) => Html.Of($"""<span class="unknown">{language.Words.Unplaced}</span>"""),
        (LayerShape.Point, _) when crs.Srid == 4326 => Html.Of($"""<bdi dir="ltr">{Degrees(row, crs.IsLatitudeFirst ? 0 : 1)}, {Degrees(row, crs.IsLatitudeFirst ? 1 : 0)}</bdi>"""),
        (LayerShape.Point, _) => Html.Of($"""<bdi dir="ltr">{Metres(row, 0)}, {Metres(row, 1)} ({crs.Uri})</bdi>"""),
        _ => Html.Of($"""<details><summary>{language.Words.Coordinates}</summary><code dir="ltr">{row.GetString(FeatureColumns.ShapeColumn)}</code></details>"""),
    };

    private static string Degrees(NpgsqlDataReader row, int axis) => row.GetDouble(FeatureColumns.ShapeColumn + axis).ToString("0.#####", CultureInfo.InvariantCulture);

    private static string Metres(NpgsqlDataReader row, int axis) => row.GetDouble(FeatureColumns.ShapeColumn + axis).ToString("0.0", CultureInfo.InvariantCulture);
}
