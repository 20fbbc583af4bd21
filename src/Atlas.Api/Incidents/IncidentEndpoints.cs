using Atlas.Api.Freshness;
using Atlas.Api.Http;
using Atlas.Api.Incidents.Revisions;
using Atlas.Api.OpenApi;
using Microsoft.OpenApi;

namespace Atlas.Api.Incidents;

/// <summary>Records of incidents, beyond what a flat feature can hold.</summary>
public static class IncidentEndpoints
{
    public static IEndpointRouteBuilder MapIncidents(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/incidents/{id}", Record)
            .WithTags("Records").WithName("getIncidentRecord").Produces<IncidentParts>().ProducesProblem(StatusCodes.Status404NotFound).NoParameters()
            .Fresh()
            .AddOpenApiOperationTransformer(async (operation, context, cancel) =>
            {
                // A record is the feature's flat properties, of which parties and sources become rows of their own.
                var parts = await context.GetOrCreateSchemaAsync(typeof(IncidentParts), null, cancel);
                var flat = LayerSchemas.Properties(IncidentLayer.Layer, except: parts.Properties!.Keys);
                var answer = operation.Responses!["200"].Content!["application/json"];

                // By reference: written out here, a part that may be null would lose that.
                answer.Schema = new OpenApiSchema { AllOf = [flat, answer.Schema!] };
            });
        app.MapGet("/api/incidents/{id}/revisions", Revisions)
            .WithTags("Records").WithName("getIncidentRevisions").Produces<RevisionHistory>().ProducesProblem(StatusCodes.Status404NotFound).NoParameters();
        return app;
    }

    /// <summary>One incident: its flat properties, parties with the source's words, victim groups, strike sites, sources, links and contradictions.</summary>
    /// <param name="id">Id of a published incident.</param>
    public static async Task<IResult> Record(string id, IncidentRecordQuery query, CancellationToken cancel) =>
        await query.RunAsync(id, cancel) is { } json ? TypedResults.Text(json, "application/json") : Missing(id);

    /// <summary>The revisions of one incident: when each was written and what it changed, in public values only.</summary>
    /// <param name="id">Id of a published incident.</param>
    public static async Task<IResult> Revisions(string id, RevisionHistoryQuery query, CancellationToken cancel) =>
        await query.RunAsync(id, cancel) is { } history ? TypedResults.Ok(history) : Missing(id);

    private static IResult Missing(string id) => ProblemWriter.Missing($"There is no incident '{id}'.");
}
