using Atlas.Api.Layers;
using Npgsql;

namespace Atlas.Api.ReferenceLayers;

/// <summary>The ids of a table's rows: each row needs one of its own to be a feature.</summary>
internal static class TableIds
{
    // An index over the column alone and over every row; one of a table that others inherit from says nothing of their rows.
    private const string VouchedSql = """
        SELECT a.attnotnull, EXISTS (
            SELECT FROM pg_index i
              JOIN pg_class c ON c.oid = i.indrelid
             WHERE i.indrelid = a.attrelid AND i.indkey[0] = a.attnum AND i.indnkeyatts = 1
               AND i.indisunique AND i.indisvalid AND i.indpred IS NULL
               AND (c.relkind = 'p' OR NOT EXISTS (SELECT FROM pg_inherits h WHERE h.inhparent = c.oid)))
          FROM pg_attribute a
         WHERE a.attrelid = to_regclass($1) AND a.attname = $2
        """;

    /// <summary>Looks through the rows for what the table itself does not rule out.</summary>
    /// <exception cref="FormatException">Rows have no id, share one, or are too many to look through.</exception>
    public static async Task NeedAsync(NpgsqlConnection connection, ReferenceLayerEntry entry, string table, CancellationToken cancel)
    {
        var (known, unique) = await VouchedAsync(connection, entry, table, cancel);
        if (known && unique)
        {
            return;
        }

        var id = SqlName.Quote(entry.IdColumn);
        var shared = unique ? "FALSE" : $"EXISTS (SELECT FROM {table} GROUP BY {id} HAVING count(*) > 1)";
        try
        {
            await using var command = new NpgsqlCommand($"SELECT EXISTS (SELECT FROM {table} WHERE {id} IS NULL), {shared}", connection);
            await using var row = await command.ExecuteReaderAsync(cancel);
            await row.ReadAsync(cancel);
            if (row.GetBoolean(0) || row.GetBoolean(1))
            {
                throw ReferenceLayerTables.Wrong(entry, $"rows {(row.GetBoolean(0) ? "without" : "that share")} an id ('{entry.IdColumn}') cannot be features");
            }
        }
        catch (PostgresException late) when (late.SqlState == PostgresErrorCodes.QueryCanceled)
        {
            throw ReferenceLayerTables.Wrong(entry, $"it takes too long to see whether each row has an id of its own; a primary key on '{entry.IdColumn}' would say so");
        }
    }

    private static async Task<(bool Known, bool Unique)> VouchedAsync(NpgsqlConnection connection, ReferenceLayerEntry entry, string table, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(VouchedSql, connection);
        command.Parameters.Add(new() { Value = table });
        command.Parameters.Add(new() { Value = entry.IdColumn });
        await using var row = await command.ExecuteReaderAsync(cancel);
        await row.ReadAsync(cancel);
        return (row.GetBoolean(0), row.GetBoolean(1));
    }
}
