using System.Collections.Concurrent;
using System.Diagnostics;
using Atlas.Api.Freshness;
using Atlas.Api.Tiles;
using Npgsql;

namespace Atlas.Api.Layers;

/// <summary>
/// Knows of boxes in which there are more features than are counted, so that nobody counts them in vain for a first page. What it knows is of one
/// state of the data. It is found out beside the answers, which do not wait for it and say the same without it.
/// </summary>
public sealed partial class LeastCounts(DataVersion data, NpgsqlDataSource db, IHostApplicationLifetime life, ILogger<LeastCounts> log)
{
    private const long MostBytes = 16_000_000;

    // What changes all the time is not counted all the time.
    private const int RestsLonger = 20;

    private readonly VersionedCache<GeohashCounts> _known = new(MostBytes, counts => counts.Bytes);
    private readonly ConcurrentDictionary<string, bool> _counting = new(StringComparer.Ordinal);

    /// <summary>True where more than so many features match; false where it is not known, or not so.</summary>
    public bool AreMoreThan(int most, Layer layer, LayerSelection selection)
    {
        if (!IsWhole(layer, selection) || PlaceOrder.Box(layer, selection) is not { } box || data.Known is not { } state)
        {
            return false;
        }

        if (_known.TryGet(state, layer.Id, out var counts))
        {
            return counts.AreMoreThan(most, box);
        }

        if (_counting.TryAdd(layer.Id, true))
        {
            _ = CountAsync(layer, state);
        }

        return false;
    }

    private static bool IsWhole(Layer layer, LayerSelection selection) =>
        layer.IsVersioned && layer.SourceParameters.Count == 0 && selection.Filters.Count == (layer.Only is null ? 0 : 1);

    private async Task CountAsync(Layer layer, DataStamp state)
    {
        var began = Stopwatch.GetTimestamp();
        var stopping = life.ApplicationStopping;
        try
        {
            _known.Keep(state, layer.Id, await GeohashCounts.ReadAsync(db, layer, stopping));
        }
        catch (Exception failure) when (failure is NpgsqlException or OperationCanceledException)
        {
            LogFailed(layer.Id, failure.Message);
        }

        await Task.Delay(RestsLonger * Stopwatch.GetElapsedTime(began), stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _counting.TryRemove(layer.Id, out _);
    }

    [LoggerMessage(LogLevel.Information, "The cells of {Layer} were not counted, and totals are until they are: {Reason}")]
    private partial void LogFailed(string layer, string reason);
}
