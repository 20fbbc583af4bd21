using System.Diagnostics;
using Atlas.Database;
using Npgsql;

namespace Atlas.Api.Freshness;

/// <summary>
/// The state of the data that every committed change advances. It is kept in memory by listening on a connection of its own, and asked of the
/// database whenever the memory is not confirmed: at the start, and while the connection is lost.
/// </summary>
/// <remarks>
/// PostgreSQL notifies after the commit, so a version that is known here can be read by every query that starts later: an answer that is tagged
/// with the version known before its query is never older than its tag.
/// </remarks>
public sealed partial class DataVersion(ServiceOptions options, NpgsqlDataSource db, ILogger<DataVersion> log) : BackgroundService
{
    private const string Sql = "SELECT version, changed_at FROM atlas.data_version";

    // The version is read again this often although nobody said that it changed. A connection that died without a word, or a pooler that
    // swallows notifications, is noticed by it; what is in memory counts for twice that time and what a reply may take.
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan CountsFor = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(10);

    private readonly NpgsqlDataSource _own = AtlasDataSource.Create(options.Database, connection =>
    {
        connection.ApplicationName += " listener";
        connection.Pooling = false;
        connection.Timeout = 5;
        connection.CommandTimeout = 2;
        connection.CancellationTimeout = -1; // a server that does not reply is not asked to stop replying
        connection.Options = "-c default_transaction_read_only=on";
    });

    private Confirmed? _known;

    /// <summary>The data has another state. For caches that drop what they hold of the one before; handlers are quick and do not throw.</summary>
    public event Action<DataStamp>? Changed;

    /// <summary>Null while the memory is not confirmed.</summary>
    public DataStamp? Known => Volatile.Read(ref _known) is { } known && Stopwatch.GetElapsedTime(known.At) < CountsFor ? known.Stamp : null;

    /// <exception cref="NpgsqlException">The version is not known, and the database cannot be asked.</exception>
    public async ValueTask<DataStamp> CurrentAsync(CancellationToken cancel)
    {
        if (Known is { } stamp)
        {
            return stamp;
        }

        await using var connection = await db.OpenConnectionAsync(cancel);
        return await ReadAsync(connection, cancel);
    }

    public override void Dispose()
    {
        _own.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var losses = 0; ; losses++)
        {
            try
            {
                await ListenAsync(() => losses = 0, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception lost)
            {
                if (losses == 0)
                {
                    LogLost(lost.Message);
                }
            }

            await Task.Delay(Pause(losses), stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static TimeSpan Pause(int losses) => TimeSpan.FromMilliseconds(Math.Min(LongestPause.TotalMilliseconds, 250 * Math.Pow(2, losses)));

    private async Task ListenAsync(Action listening, CancellationToken cancel)
    {
        await using var connection = await _own.OpenConnectionAsync(cancel);
        await using (var listen = new NpgsqlCommand("LISTEN atlas_data_version", connection))
        {
            await listen.ExecuteNonQueryAsync(cancel);
        }

        while (true)
        {
            var asked = Stopwatch.GetTimestamp(); // before the question: the version is at least as new as that
            Know(new(await ReadAsync(connection, cancel), asked));
            listening();
            await connection.WaitAsync(Heartbeat, cancel);
        }
    }

    private void Know(Confirmed now)
    {
        var before = Interlocked.Exchange(ref _known, now);
        if (before?.Stamp != now.Stamp)
        {
            Changed?.Invoke(now.Stamp);
        }
    }

    private static async Task<DataStamp> ReadAsync(NpgsqlConnection connection, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(Sql, connection);
        await using var row = await command.ExecuteReaderAsync(cancel);
        await row.ReadAsync(cancel);
        return new(row.GetInt64(0), row.GetFieldValue<DateTimeOffset>(1));
    }

    [LoggerMessage(LogLevel.Warning, "The data version cannot be listened to, and is asked for until it can: {Reason}")]
    private partial void LogLost(string reason);

    private sealed record Confirmed(DataStamp Stamp, long At);
}
