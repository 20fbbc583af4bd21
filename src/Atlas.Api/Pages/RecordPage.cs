using System.Globalization;
using Atlas.Api.Http;
using Atlas.Api.Layers;
using Npgsql;

namespace Atlas.Api.Pages;

/// <summary>One record of a layer, with all that is known of it.</summary>
internal static class RecordPage
{
    public static async Task<IResult> WriteAsync(HttpContext http, Layer layer, PageLanguage language)
    {
        var id = (string)http.GetRouteValue("featureId")!;
        var cancel = http.RequestAborted;
        var query = http.RequestServices.GetRequiredService<FeatureQuery>();
        var request = FeatureRequest.Parse(id, http.Request.Query, layer);
        var properties = http.Request.Query.TryGetValue("properties", out var names) ? ItemsRequest.PropertiesOf(layer, names.ToString()) : layer.Properties;
        await using var connection = await query.OpenByIdAsync(cancel);
        await using var command = FeatureQuery.Whole(connection, layer, request.Selection, request.Columns);
        await using var row = await command.ExecuteReaderAsync(cancel);
        if (!await row.ReadAsync(cancel))
        {
            return ProblemWriter.Missing($"There is no feature '{id}' in {layer.Id}.");
        }

        var words = language.Words;
        var path = $"/api/collections/{layer.Id}";
        var frame = new PageFrame(http, language, id,
            [("/api", words.Api), ("/api/collections", words.Collections), (path, LayerWords.Title(layer, language)), ($"{path}/items", words.Records)],
            [Representation.GeoJson], MapLink.Of(layer, id));
        var fields = PageField.Of(properties, request.Columns.Count - properties.Count, language);
        return await frame.AnswerAsync(Html.Of($"""
            <dl>
            {fields.Select(field => Html.Of($"<dt>{field.Label}</dt><dd>{field.Show(row)}</dd>"))}
            <dt>{(layer.Shape == LayerShape.Point ? words.Point : words.Shape)}</dt><dd>{Place(layer, request.Columns.Crs, row, language)}</dd>
            </dl>
            """));
    }

    // The point of a place known to within kilometres is not written as if it were known to the metre: the radius stands beside it.
    private static Html Place(Layer layer, Crs crs, NpgsqlDataReader row, PageLanguage language) => (layer.Shape, row.IsDBNull(1)) switch
    {
        (_, true) => Html.Of($"""<span class="unknown">{language.Words.Unplaced}</span>"""),
        (LayerShape.Point, _) when crs.Srid == 4326 => Html.Of($"""<bdi dir="ltr">{Degrees(row, crs.IsLatitudeFirst ? 1 : 2)}, {Degrees(row, crs.IsLatitudeFirst ? 2 : 1)}</bdi>"""),
        (LayerShape.Point, _) => Html.Of($"""<bdi dir="ltr">{row.GetDouble(1).ToString("0.0", CultureInfo.InvariantCulture)}, {row.GetDouble(2).ToString("0.0", CultureInfo.InvariantCulture)} ({crs.Uri})</bdi>"""),
        _ => Html.Of($"<bdi>GeoJSON</bdi>"),
    };

    private static string Degrees(NpgsqlDataReader row, int column) => row.GetDouble(column).ToString("0.#####", CultureInfo.InvariantCulture);
}
