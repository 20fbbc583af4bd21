using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;

namespace Atlas.Api.Http;

/// <summary>For whoever keeps the service running.</summary>
public static class HealthEndpoints
{
    public static IEndpointRouteBuilder MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapGet("/health/live", Live).ExcludeFromDescription();
        app.MapGet("/health/ready", Ready).ExcludeFromDescription();
        return app;
    }

    /// <summary>The process answers.</summary>
    private static Ok<string> Live() => TypedResults.Ok("live");

    /// <summary>The database answers and has a schema; 503 where it does not.</summary>
    private static async Task<Ok<string>> Ready(NpgsqlDataSource db, CancellationToken cancel)
    {
        await using var command = db.CreateCommand("SELECT version FROM atlas.data_version");
        return TypedResults.Ok($"ready, data version {await command.ExecuteScalarAsync(cancel)}");
    }
}
