using Atlas.Testing;
using Npgsql;

namespace Atlas.Api.Tests.Http;

/// <summary>A table that every question about incidents waits for until it is released, and what waits for it.</summary>
internal sealed class HeldDatabase : IAsyncDisposable
{
    private const string Waiting = "datname = current_database() AND application_name = 'ceasefire-atlas' AND wait_event_type = 'Lock'";

    private readonly NpgsqlDataSource _db;
    private readonly NpgsqlConnection _connection;

    private HeldDatabase(NpgsqlDataSource db, NpgsqlConnection connection) => (_db, _connection) = (db, connection);

    public static async Task<HeldDatabase> HoldAsync(TestDatabase database, CancellationToken cancel)
    {
        var held = new NpgsqlConnectionStringBuilder(database.ConnectionString) { ApplicationName = "holder", Pooling = false };
        var connection = new NpgsqlConnection(held.ConnectionString);
        await connection.OpenAsync(cancel);
        await using var command = new NpgsqlCommand("BEGIN; LOCK TABLE atlas.published_incident IN ACCESS EXCLUSIVE MODE", connection);
        await command.ExecuteNonQueryAsync(cancel);
        return new(database.Db, connection);
    }

    /// <summary>Returns when exactly so many queries of the service wait, neither more nor fewer.</summary>
    public async Task UntilWaitingAsync(int count, CancellationToken cancel)
    {
        while (await _db.ScalarAsync<long>($"SELECT count(*) FROM pg_stat_activity WHERE {Waiting}", cancel) != count)
        {
            await Task.Delay(20, cancel);
        }
    }

    /// <summary>Cancels the waiting queries as the statement timeout does, with the same error.</summary>
    public Task TimeOutAsync(CancellationToken cancel) => _db.ExecuteAsync($"SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE {Waiting}", cancel);

    /// <summary>Releases the table: nothing was changed.</summary>
    public ValueTask DisposeAsync() => _connection.DisposeAsync();
}
