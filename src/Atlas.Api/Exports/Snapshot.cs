using System.Data;
using Atlas.Api.Freshness;
using Npgsql;

namespace Atlas.Api.Exports;

/// <summary>One look at the database that stays the same while an export is written: every file of it, and the state of the data that it names, agree.</summary>
internal sealed class Snapshot(NpgsqlConnection connection, NpgsqlTransaction transaction, DataStamp data, IDisposable slot) : IAsyncDisposable
{
    public NpgsqlConnection Connection => connection;

    public DataStamp Data => data;

    /// <param name="connection">Becomes the snapshot's own, and so does the slot.</param>
    public static async Task<Snapshot> OpenAsync(NpgsqlConnection connection, IDisposable slot, CancellationToken cancel)
    {
        var transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancel);

        // A statement lasts as long as the client takes to read its rows. One that reads too slowly is cut off by the web server.
        await using var longer = new NpgsqlCommand("SET LOCAL statement_timeout = '10min'", connection, transaction);
        await longer.ExecuteNonQueryAsync(cancel);
        await using var version = new NpgsqlCommand("SELECT version, changed_at FROM atlas.data_version", connection, transaction);
        await using var row = await version.ExecuteReaderAsync(cancel);
        await row.ReadAsync(cancel);
        return new(connection, transaction, new(row.GetInt64(0), row.GetFieldValue<DateTimeOffset>(1)), slot);
    }

    public async ValueTask DisposeAsync()
    {
        await transaction.DisposeAsync();
        await connection.DisposeAsync();
        slot.Dispose();
    }
}
