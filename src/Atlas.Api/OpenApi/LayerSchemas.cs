using System.Text.Json.Nodes;
using Atlas.Api.Layers;
using Microsoft.OpenApi;

namespace Atlas.Api.OpenApi;

/// <summary>JSON schemas of a layer's GeoJSON.</summary>
public static class LayerSchemas
{
    public static OpenApiSchema Collection(Layer layer) => Object(
        ("type", Constant("FeatureCollection")),
        ("numberMatched", new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = "0", Description = "Exact, or left out where counting would take too long, and on later pages." }),
        ("features", new OpenApiSchema { Type = JsonSchemaType.Array, Items = Feature(layer, withLinks: false) }),
        ("numberReturned", new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = "0" }),
        ("links", Links())).Except("numberMatched");

    /// <summary>All features that were selected, with what must go with them.</summary>
    public static OpenApiSchema Export(Layer layer) => Object(
        ("type", Constant("FeatureCollection")),
        ("name", new OpenApiSchema { Type = JsonSchemaType.String }),
        ("crs", new OpenApiSchema { Type = JsonSchemaType.Object, Description = "Where coordinates are not WGS 84: the system, as GeoJSON before RFC 7946 named it." }),
        ("metadata", MetadataSchemas.Metadata()),
        ("features", new OpenApiSchema { Type = JsonSchemaType.Array, Items = Feature(layer, withLinks: false) })).Except("crs");

    public static OpenApiSchema Feature(Layer layer) => Feature(layer, withLinks: true);

    /// <summary>The flat properties of a layer's features.</summary>
    public static OpenApiSchema Properties(Layer layer, IEnumerable<string>? except = null) =>
        Object([.. layer.Properties.ExceptBy(except ?? [], property => property.Name).Select(property => (property.Name, Property(property)))]);

    /// <summary>Schema of a value where it is a query parameter.</summary>
    public static OpenApiSchema Value(PropertyType type) => type switch
    {
        PropertyType.Integer => new() { Type = JsonSchemaType.Integer },
        PropertyType.Number => new() { Type = JsonSchemaType.Number },
        PropertyType.Boolean => new() { Type = JsonSchemaType.Boolean },
        PropertyType.Date => new() { Type = JsonSchemaType.String, Format = "date" },
        PropertyType.Timestamp => new() { Type = JsonSchemaType.String, Format = "date-time" },
        PropertyType.Time => new() { Type = JsonSchemaType.String, Pattern = "^[0-2][0-9]:[0-5][0-9]$" },
        _ => new() { Type = JsonSchemaType.String },
    };

    public static OpenApiSchema Problem() => Object(
        ("type", new OpenApiSchema { Type = JsonSchemaType.String }),
        ("title", new OpenApiSchema { Type = JsonSchemaType.String }),
        ("status", new OpenApiSchema { Type = JsonSchemaType.Integer }),
        ("detail", new OpenApiSchema { Type = JsonSchemaType.String }),
        ("parameter", new OpenApiSchema { Type = JsonSchemaType.String, Description = "The parameter at fault." })).Except("parameter");

    private static OpenApiSchema Feature(Layer layer, bool withLinks)
    {
        var members = new List<(string, OpenApiSchema)>
        {
            ("type", Constant("Feature")),
            ("id", new OpenApiSchema { Type = JsonSchemaType.String }),
            ("geometry", Geometry(layer)),
            ("properties", Properties(layer)),
        };
        if (withLinks)
        {
            members.Add(("links", Links()));
        }

        return Object([.. members]);
    }

    private static OpenApiSchema Property(LayerProperty property)
    {
        var schema = property.Type switch
        {
            PropertyType.TextList => new OpenApiSchema { Type = JsonSchemaType.Array, Items = new OpenApiSchema { Type = JsonSchemaType.String } },
            PropertyType.Json => new OpenApiSchema { Type = JsonSchemaType.Array, Items = new OpenApiSchema { Type = JsonSchemaType.Object } },
            _ => Value(property.Type),
        };
        schema.Type |= JsonSchemaType.Null;
        schema.Description = property.Unit is { } unit ? $"{property.Description} Unit: {unit}." : property.Description;
        if (property.Codes is { } codes && property.Type == PropertyType.Text)
        {
            schema.Description += $" Codes: {string.Join(", ", codes.Keys)}.";
        }

        return schema;
    }

    private static OpenApiSchema Geometry(Layer layer) => new()
    {
        Type = JsonSchemaType.Object | JsonSchemaType.Null,
        Description = layer.HasUnplacedFeatures ? "Null where the place is not known, or not shown." : null,
        Properties = new Dictionary<string, IOpenApiSchema>
        {
            ["type"] = new OpenApiSchema { Type = JsonSchemaType.String },
            ["coordinates"] = new OpenApiSchema { Type = JsonSchemaType.Array, Items = new OpenApiSchema() },
        },
        Required = new HashSet<string> { "type", "coordinates" },
    };

    private static OpenApiSchema Links() => new()
    {
        Type = JsonSchemaType.Array,
        Items = Object(
            ("href", new OpenApiSchema { Type = JsonSchemaType.String, Format = "uri" }),
            ("rel", new OpenApiSchema { Type = JsonSchemaType.String }),
            ("type", new OpenApiSchema { Type = JsonSchemaType.String }),
            ("title", new OpenApiSchema { Type = JsonSchemaType.String })),
    };

    private static OpenApiSchema Constant(string value) => new() { Type = JsonSchemaType.String, Enum = [JsonValue.Create(value)] };

    internal static OpenApiSchema Object(params (string Name, OpenApiSchema Schema)[] members) => new()
    {
        Type = JsonSchemaType.Object,
        Properties = members.ToDictionary(member => member.Name, IOpenApiSchema (member) => member.Schema),
        Required = members.Select(member => member.Name).ToHashSet(),
    };

    internal static OpenApiSchema Except(this OpenApiSchema schema, string optional)
    {
        schema.Required!.Remove(optional);
        return schema;
    }
}
