using Atlas.Api.Freshness;
using Atlas.Api.Tiles;
using Xunit;

namespace Atlas.Api.Tests.Tiles;

public sealed class VersionedCacheTests
{
    private static readonly DataStamp First = new(1, DateTimeOffset.UnixEpoch);
    private static readonly DataStamp Second = new(2, DateTimeOffset.UnixEpoch.AddDays(1));

    private readonly VersionedCache<string> _cache = new(100, answer => answer.Length);
    private int _worked;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_answer_is_made_once()
    {
        Assert.Equal("a", await AskAsync(First, "question", "a"));
        Assert.Equal("a", await AskAsync(First, "question", "b"));
        Assert.Equal(1, _worked);
    }

    [Fact]
    public async Task Another_state_of_the_data_has_other_answers_and_frees_the_memory_of_the_old()
    {
        await AskAsync(First, "question", "old");

        Assert.Equal("newer", await AskAsync(Second, "question", "newer"));
        Assert.Equal(5, _cache.Bytes);
    }

    [Fact]
    public async Task An_answer_of_a_state_that_has_passed_does_not_drive_out_the_new()
    {
        await AskAsync(Second, "question", "new");

        Assert.Equal("old", await AskAsync(First, "question", "old"));
        Assert.Equal("new", await AskAsync(Second, "question", "again"));
    }

    [Fact]
    public async Task A_backup_that_counts_from_an_older_version_again_is_another_state()
    {
        await AskAsync(Second, "question", "lost");
        var restored = new DataStamp(1, Second.ChangedAt.AddDays(1));

        Assert.Equal("restored", await AskAsync(restored, "question", "restored"));
        Assert.Equal("restored", await AskAsync(restored, "question", "again"));
    }

    [Fact]
    public async Task Without_a_state_nothing_is_kept()
    {
        await AskAsync(null, "question", "a");

        Assert.Equal("b", await AskAsync(null, "question", "b"));
        Assert.Equal(0, _cache.Bytes);
    }

    [Fact]
    public async Task The_least_recently_used_give_way()
    {
        var forty = new string('x', 40);
        await AskAsync(First, "one", forty);
        await AskAsync(First, "two", forty);
        await AskAsync(First, "one", "not made");
        await AskAsync(First, "three", forty);

        Assert.Equal(80, _cache.Bytes);
        Assert.Equal(forty, await AskAsync(First, "one", "not made"));
        Assert.Equal("made again", await AskAsync(First, "two", "made again"));
    }

    [Fact]
    public async Task What_is_larger_than_the_cache_is_answered_and_not_kept()
    {
        Assert.Equal(101, (await AskAsync(First, "large", new string('x', 101))).Length);
        Assert.Equal(0, _cache.Bytes);
    }

    [Fact]
    public async Task What_fails_is_not_kept()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => _cache.GetAsync(First, "question", _ => throw new InvalidOperationException(), Cancel));

        Assert.Equal("a", await AskAsync(First, "question", "a"));
    }

    [Fact]
    public async Task Clients_who_ask_at_the_same_time_wait_for_one_answer()
    {
        var work = new TaskCompletionSource<string>();

        var clients = Enumerable.Range(0, 8).Select(_ => _cache.GetAsync(First, "question", Work(work), Cancel)).ToList();
        work.SetResult("a");

        Assert.All(await Task.WhenAll(clients), answer => Assert.Equal("a", answer));
        Assert.Equal(1, _worked);
    }

    [Fact]
    public async Task The_others_get_their_answer_when_the_first_client_leaves()
    {
        var work = new TaskCompletionSource<string>();
        using var leaving = new CancellationTokenSource();

        var first = _cache.GetAsync(First, "question", Work(work), leaving.Token);
        var second = _cache.GetAsync(First, "question", Work(work), Cancel);
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        work.SetResult("a");

        Assert.Equal("a", await second);
        Assert.Equal(1, _worked);
    }

    [Fact]
    public async Task The_work_is_cancelled_when_the_last_client_leaves_and_begun_anew_for_the_next()
    {
        using var leaving = new CancellationTokenSource();
        var cancelled = new TaskCompletionSource();

        var only = _cache.GetAsync(First, "question", async cancel =>
        {
            await using var told = cancel.Register(cancelled.SetResult);
            await Task.Delay(Timeout.Infinite, cancel);
            return "never";
        }, leaving.Token);
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => only);
        await cancelled.Task.WaitAsync(TimeSpan.FromSeconds(10), Cancel);

        Assert.Equal("a", await AskAsync(First, "question", "a"));
    }

    private Task<string> AskAsync(DataStamp? state, string question, string answer) => _cache.GetAsync(state, question, _ =>
    {
        _worked++;
        return Task.FromResult(answer);
    }, Cancel);

    private Func<CancellationToken, Task<string>> Work(TaskCompletionSource<string> work) => _ =>
    {
        Interlocked.Increment(ref _worked);
        return work.Task;
    };
}
