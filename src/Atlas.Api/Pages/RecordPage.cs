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
        var first = request.Columns.Count - properties.Count;
        var fields = PageField.Of(properties, first, language);
        var frame = new PageFrame(http, language, Title(properties, first, row, language) ?? id,
            [("/api", words.Api), ("/api/collections", words.Collections), (path, LayerWords.Title(layer, language)), ($"{path}/items", words.Records)],
            [Representation.GeoJson], MapLink.Of(layer, id));
        return await frame.AnswerAsync(Html.Of($"""
            <dl>
            {fields.Select(field => Html.Of($"<dt>{field.Label}</dt><dd>{field.Show(row)}</dd>"))}
            <dt>{PlaceText.Label(layer, language)}</dt><dd>{PlaceText.Of(layer, request.Columns.Crs, row, language)}</dd>
            </dl>
            """));
    }

    // Records are called by what people call them; the id stands among their properties.
    private static string? Title(IReadOnlyList<LayerProperty> properties, int first, NpgsqlDataReader row, PageLanguage language) =>
        (from name in new[] { $"title_{language.Code}", $"name_{language.Code}", $"title_{language.Other.Code}", $"name_{language.Other.Code}" }
         from property in properties.Index()
         where property.Item.Name == name && !row.IsDBNull(first + property.Index)
         select row.GetString(first + property.Index)).FirstOrDefault();
}
