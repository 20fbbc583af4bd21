using Npgsql;

namespace Atlas.Api.Incidents.Revisions;

/// <summary>Reads the revisions of one published incident and says what the public may know of each.</summary>
public sealed class RevisionHistoryQuery(NpgsqlDataSource db)
{
    private const string Sql = """
        SELECT r.revision, r.changed_at, r.after::text, i.public_level::text
          FROM atlas.published_incident p
          JOIN atlas.incident i ON i.id = p.id
          JOIN atlas.incident_revision r ON r.incident = p.id
         WHERE p.id = $1
         ORDER BY r.revision
        """;

    /// <returns>Null where there is no such incident, or none that is published.</returns>
    public async Task<RevisionHistory?> RunAsync(string id, CancellationToken cancel)
    {
        await using var command = db.CreateCommand(Sql);
        command.Parameters.Add(new() { Value = id });
        await using var row = await command.ExecuteReaderAsync(cancel);

        var revisions = new List<RecordRevision>();
        Snapshot? before = null;
        while (await row.ReadAsync(cancel))
        {
            var after = new Snapshot(row.GetString(2));
            if (!after.IsPublished)
            {
                continue;
            }

            var (told, others) = before is null ? ([], false) : PublicChanges.Between(before, after, row.GetString(3));
            revisions.Add(new(row.GetInt32(0), row.GetFieldValue<DateTimeOffset>(1), told, others));
            before = after;
        }

        return revisions.Count == 0 ? null : new(id, revisions);
    }
}
