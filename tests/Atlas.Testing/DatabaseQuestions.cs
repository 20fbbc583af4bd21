using Npgsql;

namespace Atlas.Testing;

/// <summary>Asks and tells a database in one line.</summary>
public static class DatabaseQuestions
{
    public static async Task<T> ScalarAsync<T>(this NpgsqlDataSource db, string sql, CancellationToken cancel, params object?[] values)
    {
        await using var command = Command(db, sql, values);
        return (T)(await command.ExecuteScalarAsync(cancel))!;
    }

    /// <summary>The rows, each as one text with its columns joined by <c>|</c>; null is <c>-</c>.</summary>
    public static async Task<IReadOnlyList<string>> RowsAsync(this NpgsqlDataSource db, string sql, CancellationToken cancel, params object?[] values)
    {
        var rows = new List<string>();
        await using var command = Command(db, sql, values);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel))
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "-" : Convert.ToString(reader.GetValue(i), System.Globalization.CultureInfo.InvariantCulture))));
        }

        return rows;
    }

    public static async Task ExecuteAsync(this NpgsqlDataSource db, string sql, CancellationToken cancel, params object?[] values)
    {
        await using var command = Command(db, sql, values);
        await command.ExecuteNonQueryAsync(cancel);
    }

    private static NpgsqlCommand Command(NpgsqlDataSource db, string sql, object?[] values)
    {
        var command = db.CreateCommand(sql);
        foreach (var value in values)
        {
            command.Parameters.Add(new() { Value = value ?? DBNull.Value });
        }

        return command;
    }
}
