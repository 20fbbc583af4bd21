using System.Data;
using Npgsql;

namespace Atlas.Api.Exports;

/// <summary>One look at the database that stays the same while an export is written: every file of it, and the version that it names, agree.</summary>
internal sealed class Snapshot(NpgsqlConnection connection, NpgsqlTransaction transaction, long dataVersion) : IAsyncDisposable
{
    public NpgsqlConnection Connection => connection;

    public long DataVersion => dataVersion;

    /// <param name="connection">Becomes the snapshot's own.</param>
    public static async Task<Snapshot> OpenAsync(NpgsqlConnection connection, CancellationToken cancel)
    {
        var transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancel);

        // A statement lasts as long as the client takes to read its rows. One that reads too slowly is cut off by the web server.
        await using var longer = new NpgsqlCommand("SET LOCAL statement_timeout = '10min'", connection, transaction);
        await longer.ExecuteNonQueryAsync(cancel);
        await using var version = new NpgsqlCommand("SELECT version FROM atlas.data_version", connection, transaction);
        return new(connection, transaction, (long)(await version.ExecuteScalarAsync(cancel))!);
    }

    public async ValueTask DisposeAsync()
    {
        await transaction.DisposeAsync();
        await connection.DisposeAsync();
    }
}
