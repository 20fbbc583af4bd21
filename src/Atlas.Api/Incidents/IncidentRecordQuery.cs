using Atlas.Api.Http;
using Npgsql;

namespace Atlas.Api.Incidents;

/// <summary>Reads one published incident with all its parts, as the JSON that PostgreSQL makes of it.</summary>
public sealed class IncidentRecordQuery(NpgsqlDataSource db)
{
    private static readonly string Sql = SqlFile.Read("Incidents.IncidentRecord.sql");

    public async Task<string?> RunAsync(string id, CancellationToken cancel)
    {
        await using var command = db.CreateCommand(Sql);
        command.Parameters.Add(new() { Value = id });
        return await command.ExecuteScalarAsync(cancel) as string;
    }
}
