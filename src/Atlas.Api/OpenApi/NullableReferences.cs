using Microsoft.OpenApi;

namespace Atlas.Api.OpenApi;

/// <summary>
/// A member that may be null and has a schema of its own is generated as "one of null and that schema", and null alone is no schema in
/// OpenAPI 3.0: there it is an object of that schema that may be null.
/// </summary>
internal static class NullableReferences
{
    public static void Mend(OpenApiDocument document)
    {
        foreach (var members in (document.Components?.Schemas?.Values ?? []).Select(schema => schema.Properties).OfType<IDictionary<string, IOpenApiSchema>>())
        {
            foreach (var (name, member) in members.ToList())
            {
                if (member.OneOf is { Count: 2 } either && either.FirstOrDefault(one => one is OpenApiSchemaReference) is { } schema && either.Any(one => one.Type == JsonSchemaType.Null))
                {
                    members[name] = new OpenApiSchema { Type = JsonSchemaType.Object | JsonSchemaType.Null, AllOf = [schema], Description = member.Description };
                }
            }
        }
    }
}
