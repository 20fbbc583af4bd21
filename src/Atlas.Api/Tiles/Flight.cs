namespace Atlas.Api.Tiles;

/// <summary>
/// One piece of work that several clients wait for. It goes on when the client who asked first leaves, and is cancelled when the last one has.
/// <see cref="Board"/> and <see cref="Leave"/> are called under the lock of whoever keeps the flights.
/// </summary>
public sealed class Flight<T> : IDisposable
{
    private readonly CancellationTokenSource _cancel = new();
    private int _waiting;

    public Flight(Func<CancellationToken, Task<T>> work)
    {
        var cancel = _cancel.Token;
        Landing = Task.Run(() => work(cancel), CancellationToken.None);
    }

    public Task<T> Landing { get; }

    public void Board() => _waiting++;

    /// <returns>True for the last one: nobody may board any more, and the flight is to be disposed.</returns>
    public bool Leave() => --_waiting == 0;

    /// <summary>Nobody waits any longer: what is not done by now need not be. Takes as long as the database takes to hear of it.</summary>
    public void Dispose()
    {
        if (!Landing.IsCompleted)
        {
            _cancel.Cancel();
        }

        _cancel.Dispose();
    }
}
