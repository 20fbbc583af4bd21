using Atlas.Api.Http;

namespace Atlas.Api.Exports;

/// <summary>
/// How many exports are written at once. Each holds a connection to the database for as long as its client reads, so without a bound a few slow
/// readers would leave none for anybody's question.
/// </summary>
public sealed class ExportSlots : IDisposable
{
    public const int Most = 8;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private readonly SemaphoreSlim _free = new(Most);

    /// <returns>To be disposed of when the export has been written.</returns>
    /// <exception cref="BusyException">None became free in time.</exception>
    public async Task<IDisposable> TakeAsync(CancellationToken cancel) => await _free.WaitAsync(Patience, cancel)
        ? new Slot(_free)
        : throw new BusyException($"{Most} exports are being written, and more are not at once. Try again in a moment.");

    public void Dispose() => _free.Dispose();

    private sealed class Slot(SemaphoreSlim free) : IDisposable
    {
        public void Dispose() => free.Release();
    }
}
