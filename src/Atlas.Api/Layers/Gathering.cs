namespace Atlas.Api.Layers;

/// <summary>
/// Questions by key that are answered together: who asks first is served at once, and who asks meanwhile is served with all others who did, as soon
/// as those before are. Nobody waits for company, and nobody joins work that has begun: no answer is older than its question.
/// </summary>
/// <param name="most">Questions that are worked on at once.</param>
/// <param name="work">Finds what there is of the keys, each named once. It is cancelled when the last one who waits for it has left.</param>
public sealed class Gathering<T>(int most, Func<IReadOnlyCollection<string>, CancellationToken, Task<IReadOnlyDictionary<string, T>>> work)
    where T : class
{
    private readonly Lock _lock = new();
    private readonly Queue<Question> _waiting = [];
    private Company? _served;

    /// <returns>Null where there is nothing of this key.</returns>
    public async Task<T?> FindAsync(string key, CancellationToken cancel)
    {
        var question = new Question(key);
        using var leaving = cancel.UnsafeRegister(_ => Leave(question, cancel), null);
        Company? first;
        lock (_lock)
        {
            _waiting.Enqueue(question);
            first = _served is null ? Next() : null;
        }

        _ = WorkAsync(first);

        return await question.Answer.Task;
    }

    private async Task WorkAsync(Company? first)
    {
        for (var company = first; company is not null; company = Next())
        {
            try
            {
                var found = await work(company.Questions.Select(question => question.Key).ToHashSet(StringComparer.Ordinal), company.HasLeft.Token);
                company.Questions.ForEach(question => question.Answer.TrySetResult(found.GetValueOrDefault(question.Key)));
            }
            catch (Exception failure)
            {
                company.Questions.ForEach(question => question.Answer.TrySetException(failure));
            }
        }
    }

    private Company? Next()
    {
        lock (_lock)
        {
            var next = new List<Question>();
            while (next.Count < most && _waiting.TryDequeue(out var question))
            {
                if (!question.HasLeft)
                {
                    next.Add(question);
                }
            }

            return _served = next.Count > 0 ? new(next, new()) : null;
        }
    }

    private void Leave(Question question, CancellationToken cancel)
    {
        Company? deserted;
        lock (_lock)
        {
            question.Answer.TrySetCanceled(cancel);
            deserted = _served is { } served && served.Questions.Contains(question) && served.Questions.TrueForAll(one => one.HasLeft) ? served : null;
        }

        deserted?.HasLeft.Cancel();
    }

    private sealed record Company(List<Question> Questions, CancellationTokenSource HasLeft);

    private sealed class Question(string key)
    {
        public string Key => key;

        // Who waits goes on elsewhere, while the next are looked for.
        public TaskCompletionSource<T?> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public bool HasLeft => Answer.Task.IsCanceled;
    }
}
