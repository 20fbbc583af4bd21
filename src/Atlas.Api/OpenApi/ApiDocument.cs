using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Atlas.Api.Ogc;
using Microsoft.OpenApi;

namespace Atlas.Api.OpenApi;

/// <summary>The API document: OpenAPI 3.0 at <c>/api/openapi.json</c>, and Swagger UI at <c>/api/docs</c>.</summary>
public static class ApiDocument
{
    private const string Path = "/api/openapi.json";

    private static HashSet<OpenApiTag> Tags =>
    [
        new() { Name = "Capabilities", Description = "What the service is, and the layers it has." },
        new() { Name = "Features", Description = "The records of each layer." },
        new() { Name = "Tiles", Description = "The layers as vector tiles." },
        new() { Name = "Exports", Description = "Layers to be taken away whole." },
        new() { Name = "Schemas", Description = "What filters and orders may name, and what a record holds." },
        new() { Name = "Records", Description = "Records with all their parts, and the lists their codes come from." },
        new() { Name = "Ceasefires", Description = "What was recorded before and after each ceasefire." },
        new() { Name = "Reports", Description = "Counts near the lines of engagement." },
    ];

    public static IServiceCollection AddApiDocument(this IServiceCollection services) => services.AddOpenApi("openapi", options =>
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_0;
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo
            {
                Title = "Ceasefire Atlas",
                Version = "1",
                Description = "Documented attacks on civilians in Syria, lines of engagement and ceasefires. "
                    + "Figures are a minimum; unknown is null and never zero; every record names its source.",
                License = new OpenApiLicense { Name = "Data: see the licence of each source in geodata/*/SOURCE.md" },
            };
            document.Servers = [new OpenApiServer { Url = "/", Description = "This service" }];
            document.Tags = Tags;
            NullableReferences.Mend(document);
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, _, _) =>
        {
            operation.Responses!.TryAdd("400", ItemsDescription.Fault(ItemsDescription.BadParameter.Description)); // no resource takes a parameter that it does not know
            operation.Responses.TryAdd("default", ItemsDescription.Fault("Whatever else went wrong: not there (404), no such form (406), too much at once (503 with Retry-After), a fault of the service (500)."));
            return Task.CompletedTask;
        });
        options.AddSchemaTransformer((schema, context, _) =>
        {
            // A member that is left out where there is nothing to say cannot be required, as the members of records otherwise are.
            foreach (var member in context.JsonTypeInfo.Properties.Where(IsLeftOutWhenNull))
            {
                schema.Required?.Remove(member.Name);
            }

            return Task.CompletedTask;
        });
    });

    public static WebApplication MapApiDocument(this WebApplication app)
    {
        app.MapOpenApi("/api/{documentName}.json");
        app.UseWhen(context => context.Request.Path.StartsWithSegments("/api/docs"), docs => docs.UseSwaggerUI(options => // it searches every path for its own
        {
            options.RoutePrefix = "api/docs";
            options.SwaggerEndpoint(Path, "Ceasefire Atlas");
            options.DocumentTitle = "Ceasefire Atlas API";
        }));
        return app;
    }

    private static bool IsLeftOutWhenNull(JsonPropertyInfo member) =>
        member.AttributeProvider?.GetCustomAttributes(typeof(JsonIgnoreAttribute), inherit: true) is [JsonIgnoreAttribute { Condition: JsonIgnoreCondition.WhenWritingNull }];

    /// <summary>Clients know the document by this media type (QGIS compares it letter by letter).</summary>
    public static IApplicationBuilder UseOpenApiMediaType(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.Request.Path == Path)
        {
            context.Response.OnStarting(() =>
            {
                if (context.Response.StatusCode == StatusCodes.Status200OK)
                {
                    context.Response.ContentType = CommonEndpoints.OpenApiMediaType;
                }

                return Task.CompletedTask;
            });
        }

        return next(context);
    });
}
