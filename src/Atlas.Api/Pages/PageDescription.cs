using System.Text.Json.Nodes;
using Atlas.Api.Http;
using Atlas.Api.OpenApi;
using Microsoft.OpenApi;

namespace Atlas.Api.Pages;

/// <summary>Describes in the API document that a resource is there as a page, too.</summary>
internal static class PageDescription
{
    public static void Describe(OpenApiOperation operation, IReadOnlyList<Representation> others)
    {
        var parameters = operation.Parameters ??= [];
        if (parameters.FirstOrDefault(parameter => parameter.Name == "f")?.Schema is OpenApiSchema forms)
        {
            forms.Enum = [.. forms.Enum ?? [], JsonValue.Create(Representation.Html.Name)];
        }
        else
        {
            parameters.Add(Choice("f", "Format.", others[0].Name, [.. others.SelectMany(one => one.AlsoNamed.Prepend(one.Name)), Representation.Html.Name]));
        }

        parameters.Add(Choice(PageLanguage.Parameter, "Language of the page, with f=html; without it, that of Accept-Language.", null, [.. PageLanguage.All.Select(language => language.Code)]));
        (operation.Responses!["200"].Content ?? throw new InvalidOperationException($"{operation.OperationId} describes no answer."))
            .TryAdd(Representation.Html.MediaType, new OpenApiMediaType { Schema = new OpenApiSchema { Type = JsonSchemaType.String } });
    }

    private static OpenApiParameter Choice(string name, string description, string? byDefault, IEnumerable<string> values) =>
        ItemsDescription.Query(name, description, new OpenApiSchema
        {
            Type = JsonSchemaType.String,
            Enum = [.. values.Select(value => JsonValue.Create(value))],
            Default = byDefault is null ? null : JsonValue.Create(byDefault),
        });
}
