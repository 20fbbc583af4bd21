using System.Text.Json.Nodes;
using Atlas.Api.Cql2;
using Atlas.Api.Formats;
using Atlas.Api.Layers;
using Microsoft.OpenApi;

namespace Atlas.Api.OpenApi;

/// <summary>Describes items and features in the API document from the layer itself, so that the two cannot drift.</summary>
public static class ItemsDescription
{
    private const string Problem = "application/problem+json";
    private const string Answer = "Longitude first, WGS 84 (CRS84), unless another reference system was asked for.";

    internal static readonly (string Status, string Description) BadParameter = ("400", "A parameter is unknown or has a bad value; the problem names it.");

    public static RouteHandlerBuilder DescribeItems(this RouteHandlerBuilder endpoint, Layer layer) => endpoint
        .AddOpenApiOperationTransformer((operation, _, _) =>
        {
            operation.Parameters = [.. Selecting(layer), .. Paging()];
            operation.Responses = Responses(ExportDescription.Content(LayerSchemas.Collection(layer)), Answer, BadParameter);
            return Task.CompletedTask;
        });

    public static RouteHandlerBuilder DescribeFeature(this RouteHandlerBuilder endpoint, Layer layer) => endpoint
        .AddOpenApiOperationTransformer((operation, _, _) =>
        {
            operation.Parameters = [.. operation.Parameters ?? [], .. ForOne(), .. OfSource(layer)];
            operation.Responses = Responses(
                new() { [FeatureCollectionWriter.MediaType] = new() { Schema = LayerSchemas.Feature(layer) } }, Answer, ("404", "There is no such feature."));
            return Task.CompletedTask;
        });

    internal static OpenApiResponses Responses(Dictionary<string, OpenApiMediaType> content, string answer, (string Status, string Description) fault) => new()
    {
        ["200"] = new OpenApiResponse
        {
            Description = answer,
            Content = content,
        },
        [fault.Status] = Fault(fault.Description),
    };

    internal static OpenApiResponse Fault(string description) => new()
    {
        Description = description,
        Content = new Dictionary<string, OpenApiMediaType> { [Problem] = new() { Schema = LayerSchemas.Problem() } },
    };

    /// <summary>What selects features of a layer: the part that counts and reports understand too.</summary>
    public static IEnumerable<OpenApiParameter> Selecting(Layer layer) =>
    [
        Query("bbox", "Only features that touch this box: west,south,east,north in degrees (or six numbers with heights, which are left aside). "
            + "Features without a geometry match every box.", new OpenApiSchema
            {
                Type = JsonSchemaType.Array,
                Items = new OpenApiSchema { Type = JsonSchemaType.Number },
                MinItems = 4,
                MaxItems = 6,
            }, "35.8,35.2,37.2,36.4"),
        Query("bbox-crs", "Reference system of the box, whose numbers then follow its axes.", Crss()),
        Query("datetime", "Only features whose time shares an instant with this one: an RFC 3339 instant, a plain date (the civil day in Damascus), or two of them "
            + "joined by /, where .. leaves an end open. Both ends are included.", Text(), "2019-07-01/2019-07-31"),
        Query("filter", "A CQL2 expression over the queryables, such as killed_min >= 5 AND S_INTERSECTS(geom, BBOX(36, 35, 37, 36)). Coordinates are longitude, "
            + "latitude, unless filter-crs says otherwise. Comparisons with an unknown value let nothing through.", Text(), "killed_min >= 5"),
        Query("filter-lang", "Encoding of the filter.", Choice(FilterParameters.Text, [.. FilterParameters.Languages])),
        Query("filter-crs", "Reference system of the filter's coordinates and boxes, which then follow its axes.", Crss()),
        .. OfSource(layer),
        .. LayerParameters.Of(layer).Values.OrderBy(parameter => parameter.Name, StringComparer.Ordinal).Select(Describe),
    ];

    private static IEnumerable<OpenApiParameter> Paging() =>
    [
        .. Looking(),
        Mark(),
        Format([.. FeatureFormat.Names]),
        Query("limit", $"Features per page. More than {ItemsRequest.MaximumLimit} gives {ItemsRequest.MaximumLimit}. The default holds for GeoJSON: other formats have no place "
            + "for a link to the next page, so without limit they give everything, and with it the link stands in the header Link.", new OpenApiSchema
        {
            Type = JsonSchemaType.Integer,
            Minimum = "1",
            Maximum = $"{ItemsRequest.MaximumLimit}",
            Default = ItemsRequest.DefaultLimit,
        }),
        Query("cursor", "Where the page before ended: taken from its next link.", Text()),
        Query("offset", "Features to pass over. Following next links is faster.", new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = "0", Default = 0 }),
    ];

    /// <summary>How the features of an answer are ordered and written.</summary>
    internal static IEnumerable<OpenApiParameter> Looking() =>
    [
        Query("sortby", "Order: sortables joined by commas, with - before a name for descending. Unknown values come last; the id breaks ties.", new OpenApiSchema
        {
            Type = JsonSchemaType.Array,
            MinItems = 1,
            Items = new OpenApiSchema { Type = JsonSchemaType.String, Pattern = "^[+-]?[^+\\-\\s].*$" },
        }, "-killed_min,date_start"),
        .. Written(),
    ];

    internal static OpenApiParameter Mark() => Query(ByteOrderMark.Name, ByteOrderMark.Description, new OpenApiSchema { Type = JsonSchemaType.Boolean, Default = false });

    private static IEnumerable<OpenApiParameter> ForOne() => [.. Written(), Format("geojson")];

    private static IEnumerable<OpenApiParameter> Written() =>
    [
        Query("crs", "Reference system of the coordinates in the answer. KML and GeoJSON text sequences have the default only; CSV and FlatGeobuf put the easting or "
            + "longitude first in all of them.", Crss()),
        Query("properties", "Only these properties, joined by commas.", Text()),
    ];

    private static OpenApiParameter Format(params string[] formats) => Query("f", "Format.", Choice("geojson", ["json", .. formats]));

    private static OpenApiSchema Crss() => Choice(Crs.Wgs84.Uri, [.. Crs.All.Select(crs => crs.Uri)]);

    private static IEnumerable<OpenApiParameter> OfSource(Layer layer) =>
        layer.SourceParameters.Select(parameter => Query(parameter.Name, parameter.Description, LayerSchemas.Value(parameter.Type), parameter.Example));

    private static OpenApiParameter Describe(LayerParameter parameter)
    {
        var schema = LayerSchemas.Value(parameter.Type);
        if (parameter.Codes is { } codes)
        {
            schema.Description = $"Codes: {string.Join(", ", codes.Keys)}.";
            schema.Pattern = "^[a-z0-9_]+(,[a-z0-9_]+)*$";
        }

        return Query(parameter.Name, parameter.Description, schema, parameter.Example);
    }

    internal static OpenApiParameter Query(string name, string description, OpenApiSchema schema, string? example = null) => new()
    {
        Name = name,
        In = ParameterLocation.Query,
        Required = false,
        Style = ParameterStyle.Form,
        Explode = false,
        Description = description,
        Schema = schema,
        Example = example is null ? null : JsonValue.Create(example),
    };

    private static OpenApiSchema Choice(string byDefault, params string[] values) => new()
    {
        Type = JsonSchemaType.String,
        Enum = [.. values.Select(value => JsonValue.Create(value))],
        Default = byDefault,
    };

    private static OpenApiSchema Text() => new() { Type = JsonSchemaType.String };
}
