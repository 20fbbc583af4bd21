using System.Diagnostics.CodeAnalysis;
using Atlas.Api.Freshness;

namespace Atlas.Api.Tiles;

/// <summary>
/// Keeps answers of one state of the data in memory, the most recently used ones up to so many bytes. Clients who ask the same at the same time
/// wait for one answer. What fails is not kept.
/// </summary>
/// <remarks>The state is the one known before the work began, so an answer is never older than the state that it is kept under.</remarks>
/// <param name="capacity">In bytes; 0 keeps nothing.</param>
/// <param name="weigh">Bytes that an answer takes.</param>
public sealed class VersionedCache<T>(long capacity, Func<T, long> weigh)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<(string Question, T Answer)>> _kept = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Question, T Answer)> _recent = [];
    private readonly Dictionary<(DataStamp, string), Flight<T>> _flights = [];
    private DataStamp _state;
    private long _bytes;

    /// <summary>Bytes that are kept now.</summary>
    public long Bytes
    {
        get
        {
            lock (_lock)
            {
                return _bytes;
            }
        }
    }

    /// <param name="state">The data that the answer must be of; null where nobody would say that it changed: then nothing is kept.</param>
    public async Task<T> GetAsync(DataStamp? state, string question, Func<CancellationToken, Task<T>> work, CancellationToken cancel)
    {
        Flight<T> flight;
        var key = (state ?? default, question);
        lock (_lock)
        {
            if (state is { } current && Find(current, question) is { } kept)
            {
                return kept.Value.Answer;
            }

            if (!_flights.TryGetValue(key, out flight!))
            {
                _flights[key] = flight = new Flight<T>(work);
            }

            flight.Board();
        }

        try
        {
            var answer = await flight.Landing.WaitAsync(cancel);
            if (state is { } current)
            {
                Keep(current, question, answer);
            }

            return answer;
        }
        finally
        {
            bool isOver;
            lock (_lock)
            {
                isOver = flight.Leave();
                if (isOver)
                {
                    _flights.Remove(key);
                }
            }

            if (isOver)
            {
                flight.Dispose();
            }
        }
    }

    /// <summary>An answer that is kept, if it is.</summary>
    public bool TryGet(DataStamp state, string question, [MaybeNullWhen(false)] out T answer)
    {
        lock (_lock)
        {
            var kept = Find(state, question);
            answer = kept is null ? default : kept.Value.Answer;
            return kept is not null;
        }
    }

    /// <summary>Keeps an answer that was made elsewhere.</summary>
    /// <param name="state">Known before it was made.</param>
    public void Keep(DataStamp state, string question, T answer)
    {
        lock (_lock)
        {
            if (state.Version < _state.Version && state.ChangedAt < _state.ChangedAt)
            {
                return; // the data has moved on meanwhile
            }

            if (state != _state)
            {
                (_state, _bytes) = (state, 0);
                _kept.Clear();
                _recent.Clear();
            }

            if (weigh(answer) <= capacity && !_kept.ContainsKey(question))
            {
                _kept[question] = _recent.AddFirst((question, answer));
                _bytes += weigh(answer);
            }

            while (_bytes > capacity)
            {
                var (oldest, dropped) = _recent.Last!.Value;
                _recent.RemoveLast();
                _kept.Remove(oldest);
                _bytes -= weigh(dropped);
            }
        }
    }

    private LinkedListNode<(string Question, T Answer)>? Find(DataStamp state, string question)
    {
        if (state != _state)
        {
            return null;
        }

        if (_kept.TryGetValue(question, out var node))
        {
            _recent.Remove(node);
            _recent.AddFirst(node);
        }

        return node;
    }
}
