using System.Text.Json.Nodes;
using Atlas.Api.Ceasefires;
using Atlas.Domain.Ceasefires;
using Microsoft.OpenApi;

namespace Atlas.Api.OpenApi;

/// <summary>Describes the parameters of comparisons in the API document: their own, and the filters of the layer of incidents.</summary>
public static class ComparisonDescription
{
    /// <param name="tables">Tables that there are as CSV; none where there is only one.</param>
    public static RouteHandlerBuilder DescribeComparison(this RouteHandlerBuilder endpoint, IReadOnlyList<string> tables) => endpoint
        .AddOpenApiOperationTransformer((operation, _, _) =>
        {
            operation.Parameters =
            [
                .. operation.Parameters ?? [],
                .. Own(),
                .. tables.Count > 0 ? new[] { Choice("table", "Which table, with f=csv.", tables[0], [.. tables]) } : [],
                .. ItemsDescription.Selecting(CeasefireIncidentLayer.WithoutTime).Where(parameter => !CeasefireIncidentLayer.OfTime.Contains(parameter.Name!)),
            ];
            if (operation.Responses!["200"].Content!.TryGetValue("text/csv", out var csv))
            {
                csv.Schema = new OpenApiSchema { Type = JsonSchemaType.String };
            }

            return Task.CompletedTask;
        });

    private static IEnumerable<OpenApiParameter> Own() =>
    [
        ItemsDescription.Query("window", "Civil days on each side. Not together with until.", new OpenApiSchema
        {
            Type = JsonSchemaType.Integer,
            Minimum = $"{WindowRequest.MinDays}",
            Maximum = $"{WindowRequest.MaxDays}",
            Default = WindowRequest.DefaultDays,
        }),
        Choice("until", "In place of window: as many days as fit before the next ceasefire of the area, or before the day on which this one ended.", null, "next_ceasefire", "end"),
        ItemsDescription.Query("allow_short", "Compare fewer than seven days, too.", new OpenApiSchema { Type = JsonSchemaType.Boolean, Default = false }),
        Choice("f", "Format.", "json", "json", "csv"),
    ];

    private static OpenApiParameter Choice(string name, string description, string? byDefault, params string[] values) =>
        ItemsDescription.Query(name, description, new OpenApiSchema
        {
            Type = JsonSchemaType.String,
            Enum = [.. values.Select(value => JsonValue.Create(value))],
            Default = byDefault is null ? null : JsonValue.Create(byDefault),
        });
}
