using Npgsql;

namespace Atlas.Import.Writing;

/// <summary>One table as the files want it. Rows are staged by COPY and compared in the database, so an unchanged row is not touched.</summary>
/// <param name="share">Where two writers share a table: the condition that tells this one's rows, which are staged by another name.</param>
internal sealed class Table<T>(string name, string[] key, IReadOnlyList<Column<T>> columns, string? share = null)
{
    private readonly string _stage = share is null ? $"stage_{name}" : $"stage_{name}_{share.Replace(' ', '_').ToLowerInvariant()}";
    private readonly string _names = string.Join(", ", columns.Select(column => column.Name));

    public string Name => name;

    /// <summary>Inserts new rows and updates those that differ.</summary>
    /// <returns>How many rows that were.</returns>
    public async Task<int> PutAsync(NpgsqlConnection connection, IEnumerable<T> rows, CancellationToken cancel)
    {
        await RunAsync(connection, $"CREATE TEMPORARY TABLE {_stage} ON COMMIT DROP AS SELECT {_names} FROM atlas.{name} WITH NO DATA", cancel);
        await CopyAsync(connection, _stage, rows, cancel);
        var values = columns.Where(column => !key.Contains(column.Name)).Select(column => column.Name).ToArray();
        return await RunAsync(connection, $"""
            INSERT INTO atlas.{name} AS kept ({_names}) SELECT {_names} FROM {_stage}
            ON CONFLICT ({string.Join(", ", key)}) DO UPDATE SET ({string.Join(", ", values)}) = ROW ({Prefixed("excluded", values)})
             WHERE ROW ({Prefixed("kept", values)}) IS DISTINCT FROM ROW ({Prefixed("excluded", values)})
            """, cancel);
    }

    /// <summary>Deletes the rows that were not staged by <see cref="PutAsync"/> in this transaction.</summary>
    public Task<int> DeleteOthersAsync(NpgsqlConnection connection, CancellationToken cancel) => RunAsync(connection, $"""
        DELETE FROM atlas.{name} AS kept WHERE {share ?? "TRUE"} AND NOT EXISTS (
            SELECT FROM {_stage} AS staged WHERE ROW ({Prefixed("staged", key)}) = ROW ({Prefixed("kept", key)}))
        """, cancel);

    /// <summary>Adds rows to an empty place, without comparing.</summary>
    public Task AppendAsync(NpgsqlConnection connection, IEnumerable<T> rows, CancellationToken cancel) => CopyAsync(connection, $"atlas.{name}", rows, cancel);

    private async Task CopyAsync(NpgsqlConnection connection, string target, IEnumerable<T> rows, CancellationToken cancel)
    {
        await using var copy = await connection.BeginBinaryImportAsync($"COPY {target} ({_names}) FROM STDIN (FORMAT BINARY)", cancel);
        foreach (var row in rows)
        {
            await copy.StartRowAsync(cancel);
            foreach (var column in columns)
            {
                if (column.Value(row) is { } value)
                {
                    await copy.WriteAsync(value, column.Type, cancel);
                }
                else
                {
                    await copy.WriteNullAsync(cancel);
                }
            }
        }

        await copy.CompleteAsync(cancel);
    }

    private static string Prefixed(string table, string[] names) => string.Join(", ", names.Select(column => $"{table}.{column}"));

    private static async Task<int> RunAsync(NpgsqlConnection connection, string sql, CancellationToken cancel)
    {
        // Only names from the table definitions below stand in these texts.
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteNonQueryAsync(cancel);
    }
}
