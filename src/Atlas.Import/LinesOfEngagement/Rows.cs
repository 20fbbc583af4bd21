using Npgsql;

namespace Atlas.Import.LinesOfEngagement;

/// <summary>Reads all rows of a small question.</summary>
internal static class Rows
{
    /// <param name="sql">A constant of ours.</param>
    public static async Task<List<T>> ReadAllAsync<T>(this NpgsqlConnection connection, string sql, Func<NpgsqlDataReader, T> read, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancel))
        {
            rows.Add(read(reader));
        }

        return rows;
    }
}
