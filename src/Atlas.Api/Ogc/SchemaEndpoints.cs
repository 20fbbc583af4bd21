using System.Text.Json.Nodes;
using Atlas.Api.Http;
using Atlas.Api.Layers;

namespace Atlas.Api.Ogc;

/// <summary>JSON Schemas of what can be filtered by, sorted by, and returned (OGC API – Features Parts 3, 5 and 8).</summary>
public static class SchemaEndpoints
{
    public const string MediaType = "application/schema+json";

    public static IEndpointRouteBuilder MapSchemas(this IEndpointRouteBuilder app)
    {
        var schemas = app.MapGroup("/api/collections").WithTags("Schemas").NoParameters(new("json", MediaType) { AlsoAccepted = [Representation.Json.MediaType] });
        foreach (var layer in app.ServiceProvider.GetRequiredService<Collections>().Layers)
        {
            var queryables = layer.Properties.Where(property => property.Type != PropertyType.Json);
            Map(layer, "queryables", "what a filter may name", queryables, withGeometry: true);
            Map(layer, "sortables", "what the order may name", SortOrder.Sortables(layer), withGeometry: false);
            Map(layer, "schema", "what a feature holds", layer.Properties, withGeometry: true);
        }

        return app;

        void Map(Layer layer, string what, string meaning, IEnumerable<LayerProperty> properties, bool withGeometry)
        {
            var members = properties.ToList();
            schemas.MapGet($"/{layer.Id}/{what}", (HttpRequest request, PublicAddress address) => TypedResults.Text(
                    Describe(layer, address.Link(request, $"/api/collections/{layer.Id}/{what}"), members, withGeometry, withRoles: what == "schema").ToJsonString(), MediaType))
                .WithName($"{layer.Id}.get{char.ToUpperInvariant(what[0])}{what[1..]}")
                .WithSummary($"{layer.TitleEn}: {meaning}")
                .Produces<JsonObject>(contentType: MediaType);
        }
    }

    private static JsonObject Describe(Layer layer, string id, IEnumerable<LayerProperty> properties, bool withGeometry, bool withRoles)
    {
        var members = new JsonObject();
        foreach (var property in properties)
        {
            members[property.Name] = Describe(property, isId: withRoles && property.Name == layer.IdColumn);
        }

        if (withGeometry)
        {
            members[layer.GeometryName] = new JsonObject
            {
                ["title"] = "Geometry",
                ["format"] = layer.Shape switch { LayerShape.Point => "geometry-point", LayerShape.Line => "geometry-multilinestring", _ => "geometry-multipolygon" },
            };
            if (withRoles)
            {
                members[layer.GeometryName]!["x-ogc-role"] = "primary-geometry";
            }
        }

        return new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = id,
            ["type"] = "object",
            ["title"] = layer.TitleEn,
            ["description"] = layer.Description,
            ["properties"] = members,
            ["additionalProperties"] = false,
        };
    }

    private static JsonObject Describe(LayerProperty property, bool isId)
    {
        var (type, format) = property.Type switch
        {
            PropertyType.Integer => ("integer", null),
            PropertyType.Number => ("number", null),
            PropertyType.Boolean => ("boolean", null),
            PropertyType.Date => ("string", "date"),
            PropertyType.Timestamp => ("string", "date-time"),
            PropertyType.TextList or PropertyType.Json => ("array", null),
            _ => ("string", (string?)null),
        };
        var schema = new JsonObject { ["title"] = property.Name, ["description"] = property.Description, ["type"] = type };
        if (format is not null)
        {
            schema["format"] = format;
        }

        if (property.Type == PropertyType.TextList)
        {
            schema["items"] = new JsonObject { ["type"] = "string" };
        }

        if (property.Codes is { } codes && property.Type == PropertyType.Text)
        {
            schema["enum"] = new JsonArray([.. codes.Keys.Select(key => JsonValue.Create(key))]);
        }

        if (property.Unit is { } unit)
        {
            schema["x-ogc-unit"] = unit switch { "people" => "{people}", "days" => "d", _ => unit }; // by UCUM, which writes what it does not know in braces
        }

        if (isId)
        {
            schema["x-ogc-role"] = "id";
        }

        return schema;
    }
}
