using Microsoft.OpenApi;
using static Atlas.Api.OpenApi.LayerSchemas;

namespace Atlas.Api.OpenApi;

/// <summary>JSON schemas of what goes with exports.</summary>
internal static class MetadataSchemas
{
    public static OpenApiSchema Metadata() => Object(
        ("title", Text()), ("title_ar", Text()), ("description", Text()),
        ("data_version", new OpenApiSchema { Type = JsonSchemaType.Integer, Description = "Everything in one export is of this version of the data." }),
        ("data_changed_at", new OpenApiSchema { Type = JsonSchemaType.String, Format = "date-time", Description = "When the data became this version." }),
        ("generated_at", new OpenApiSchema { Type = JsonSchemaType.String, Format = "date-time" }),
        ("address", Text()), ("filter_in_words", Text()),
        ("filter", new OpenApiSchema { Type = JsonSchemaType.Object, AdditionalProperties = Text() }),
        ("crs", Text()), ("caveat", Text()), ("caveat_ar", Text()), ("licence", Text()), ("licence_ar", Text()),
        ("notes", List(Text())), ("notes_ar", List(Text())), ("sources", List(Source())));

    public static OpenApiSchema Csvw() => Object(
        ("@context", Text()), ("url", Text()), ("dc:title", Text()), ("dc:description", Text()), ("dc:rights", Text()),
        ("tableSchema", Object(("columns", List(Object(
            ("name", Text()), ("titles", Text()), ("dc:description", Text()), ("datatype", Text()), ("separator", Text())).Except("separator"))))),
        ("notes", List(Metadata())));

    private static OpenApiSchema Source() => Object(
        ("id", Text()), ("title", Text()), ("publisher", Text()), ("published_on", Known("date")), ("url", Known("uri")), ("licence", Known(null)));

    private static OpenApiSchema Known(string? format) => new() { Type = JsonSchemaType.String | JsonSchemaType.Null, Format = format };

    private static OpenApiSchema List(OpenApiSchema items) => new() { Type = JsonSchemaType.Array, Items = items };

    private static OpenApiSchema Text() => new() { Type = JsonSchemaType.String };
}
