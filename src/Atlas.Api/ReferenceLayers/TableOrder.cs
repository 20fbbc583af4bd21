using Npgsql;

namespace Atlas.Api.ReferenceLayers;

/// <summary>Whether a table rules out that a row ends before it begins, by a check of the two columns.</summary>
internal static class TableOrder
{
    // As PostgreSQL writes a check back. Of two types the session's time zone would decide.
    private const string Sql = """
        SELECT EXISTS (
            SELECT FROM pg_constraint k
              JOIN pg_class c ON c.oid = k.conrelid AND c.relkind IN ('r', 'p')
              JOIN pg_attribute first ON first.attrelid = c.oid AND first.attname = $2
              JOIN pg_attribute last ON last.attrelid = c.oid AND last.attname = $3 AND last.atttypid = first.atttypid
             WHERE c.oid = to_regclass($1) AND k.contype = 'c' AND k.convalidated AND NOT k.connoinherit
               AND pg_get_expr(k.conbin, k.conrelid) IN (format('(%I <= %I)', $2, $3), format('(%I < %I)', $2, $3), format('(%I >= %I)', $3, $2), format('(%I > %I)', $3, $2)))
        """;

    public static async Task<bool> IsCheckedAsync(NpgsqlConnection connection, ReferenceLayerEntry entry, string table, CancellationToken cancel)
    {
        if (entry is not { TimeStartColumn: { } start, TimeEndColumn: { } end })
        {
            return false;
        }

        await using var command = new NpgsqlCommand(Sql, connection);
        command.Parameters.Add(new() { Value = table });
        command.Parameters.Add(new() { Value = start });
        command.Parameters.Add(new() { Value = end });
        return await command.ExecuteScalarAsync(cancel) is true;
    }
}
