using Atlas.Import.Records;
using Npgsql;
using NpgsqlTypes;

namespace Atlas.Import.Writing;

/// <summary>Writes incidents that are new or differ from their last revision, and adds a revision for each. The others are not touched.</summary>
internal sealed class IncidentWriter(NpgsqlConnection connection, LoadSummary summary)
{
    public async Task WriteAsync(IReadOnlyList<Placed> incidents, string by, string why, CancellationToken cancel)
    {
        var revisions = await AddRevisionsAsync(incidents, by, why, cancel);
        var now = DateTime.UtcNow;
        var changed = incidents.Where(placed => revisions.ContainsKey(placed.Incident.Id))
            .Select(placed => placed with { Revision = revisions[placed.Incident.Id], UpdatedAt = now })
            .ToList();
        summary.Count("incident", written: changed.Count);
        if (changed.Count == 0)
        {
            return;
        }

        await RunAsync("SET LOCAL atlas.publish_at_end = on", cancel);
        await IncidentTables.Incidents.PutAsync(connection, changed, cancel);
        await ReplaceAsync(IncidentTables.Parties, changed, incident => incident.Parties, cancel);
        await ReplaceAsync(IncidentTables.Victims, changed, incident => incident.Toll.Groups, cancel);
        await ReplaceAsync(IncidentTables.Sites, changed, incident => incident.Sites, cancel);
        await ReplaceAsync(IncidentTables.Sources, changed, incident => incident.Sources, cancel);
        await ReplaceAsync(IncidentTables.Links, changed, incident => incident.Links, cancel);
        await RunAsync("SET LOCAL atlas.publish_at_end = off", cancel);
        await PublishAsync(changed, cancel);
    }

    /// <returns>The new revision number of each incident that differs.</returns>
    private async Task<Dictionary<string, int>> AddRevisionsAsync(IReadOnlyList<Placed> incidents, string by, string why, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand("""
            INSERT INTO atlas.incident_revision (incident, revision, changed_by, reason, before, after)
            SELECT given.id, coalesce(last.revision, 0) + 1, $3, $4, last.after, given.after
              FROM unnest($1, $2) AS given (id, after)
              LEFT JOIN LATERAL (
                SELECT revision, after FROM atlas.incident_revision r WHERE r.incident = given.id ORDER BY revision DESC LIMIT 1) AS last ON true
             WHERE last.after IS DISTINCT FROM given.after
            RETURNING incident, revision
            """, connection);
        command.Parameters.Add(new() { Value = incidents.Select(placed => placed.Incident.Id).ToArray() });
        command.Parameters.Add(new() { Value = incidents.Select(placed => placed.Snapshot).ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Jsonb });
        command.Parameters.Add(new() { Value = by });
        command.Parameters.Add(new() { Value = why });

        var revisions = new Dictionary<string, int>(StringComparer.Ordinal);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel))
        {
            revisions.Add(reader.GetString(0), reader.GetInt32(1));
        }

        return revisions;
    }

    private async Task PublishAsync(List<Placed> changed, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand("SELECT atlas.publish($1)", connection);
        command.Parameters.Add(new() { Value = changed.Select(placed => placed.Incident.Id).ToArray() });
        await command.ExecuteNonQueryAsync(cancel);
    }

    private async Task RunAsync(string sql, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancel);
    }

    private async Task ReplaceAsync<T>(Table<Part<T>> table, List<Placed> changed, Func<Incident, IReadOnlyList<T>> parts, CancellationToken cancel)
    {
        await using (var delete = new NpgsqlCommand($"DELETE FROM atlas.{table.Name} WHERE incident = ANY ($1)", connection))
        {
            delete.Parameters.Add(new() { Value = changed.Select(placed => placed.Incident.Id).ToArray() });
            await delete.ExecuteNonQueryAsync(cancel);
        }

        await table.AppendAsync(connection, changed.SelectMany(placed => parts(placed.Incident).Select((part, i) => new Part<T>(placed.Incident.Id, i, part))), cancel);
    }
}
