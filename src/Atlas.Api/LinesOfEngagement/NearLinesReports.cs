using Atlas.Api.Freshness;
using Atlas.Api.Layers;
using Atlas.Api.OpenApi;
using Atlas.Domain.LinesOfEngagement;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.OpenApi;

namespace Atlas.Api.LinesOfEngagement;

/// <summary>Reports about the distance of incidents to the lines of engagement.</summary>
public static class NearLinesReports
{
    private const double ReviewWithinM = 1000;

    private static readonly Layer Reviewed = NearLinesLayer.Within(ReviewWithinM);
    private static readonly string[] ReviewedVerdicts = [.. ProximityParameter.All.Where(verdict => verdict != ProximityParameter.Key(Proximity.Outside))];

    public static IEndpointRouteBuilder MapNearLinesReports(this IEndpointRouteBuilder app)
    {
        var reports = app.MapGroup("/api/reports").WithTags("Reports").ProducesProblem(StatusCodes.Status400BadRequest).Fresh();
        reports.MapGet("/proximity", Counts).WithName("getProximityCounts").Describe(NearLinesLayer.Layer);
        reports.MapGet("/attribution-review", Review).WithName("getAttributionReview").Describe(Reviewed, ItemsDescription.Query(
            NearLinesRequest.LimitName, $"Incidents to list, at most {ItemsRequest.MaximumLimit}.",
            new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = "1", Default = ItemsRequest.DefaultLimit }));
        return app;
    }

    /// <summary>How many incidents lie within a distance of the line of their day, outside it, cannot be told, or are unknown.</summary>
    public static async Task<Ok<ProximityCounts>> Counts(HttpRequest http, ProximityCountsQuery query, CancellationToken cancel) =>
        TypedResults.Ok(await query.RunAsync(NearLinesRequest.Parse(http.Query, NearLinesLayer.Layer, ProximityParameter.All), cancel));

    /// <summary>Incidents near a line whose attribution deserves a second look: solely attributed ones, and those counted under other parties.</summary>
    /// <remarks>Near lines of engagement an attribution may stay open. The report says where to look again, not that an attribution is wrong.</remarks>
    public static async Task<Ok<AttributionReview>> Review(HttpRequest http, AttributionReviewQuery query, CancellationToken cancel) =>
        TypedResults.Ok(await query.RunAsync(NearLinesRequest.Parse(http.Query, Reviewed, ReviewedVerdicts, ItemsRequest.DefaultLimit), cancel));

    private static void Describe(this RouteHandlerBuilder endpoint, Layer layer, params OpenApiParameter[] own) => endpoint
        .AddOpenApiOperationTransformer((operation, _, _) =>
        {
            operation.Parameters = [.. own, .. ItemsDescription.Selecting(layer).Where(parameter => parameter.Name != ProximityParameter.Name)];
            return Task.CompletedTask;
        });
}
