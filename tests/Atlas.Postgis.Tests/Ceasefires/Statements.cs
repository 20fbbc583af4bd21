using Atlas.Domain.Ceasefires;
using Npgsql;
using Xunit;

namespace Atlas.Postgis.Tests.Ceasefires;

/// <summary>Short ways to change and to ask a database.</summary>
internal static class Statements
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task RunAsync(this NpgsqlConnection connection, string sql, params object[] values)
    {
        await using var command = Command(connection, sql, values);
        await command.ExecuteNonQueryAsync(Cancel);
    }

    public static async Task<T?> OneAsync<T>(this NpgsqlConnection connection, string sql, params object[] values)
    {
        await using var command = Command(connection, sql, values);
        return await command.ExecuteScalarAsync(Cancel) is T value ? value : default;
    }

    /// <summary>The ceasefires as the rules know them.</summary>
    public static async Task<List<Ceasefire>> CeasefiresAsync(this NpgsqlConnection connection, string idLike)
    {
        await using var command = Command(connection, "SELECT id, name_en, name_ar, effective_at, effective_precision = 'minute', ended_on FROM atlas.ceasefire WHERE id LIKE $1", [idLike]);
        await using var row = await command.ExecuteReaderAsync(Cancel);
        var ceasefires = new List<Ceasefire>();
        while (await row.ReadAsync(Cancel))
        {
            ceasefires.Add(new(
                row.GetString(0), row.GetString(1), row.GetString(2), row.GetFieldValue<DateTimeOffset>(3),
                row.GetBoolean(4) ? EffectivePrecision.Minute : EffectivePrecision.Day, row.IsDBNull(5) ? null : row.GetFieldValue<DateOnly>(5)));
        }

        return ceasefires;
    }

    private static NpgsqlCommand Command(NpgsqlConnection connection, string sql, object[] values)
    {
        var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
        {
            command.Parameters.Add(new() { Value = value });
        }

        return command;
    }
}
