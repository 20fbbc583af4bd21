using Atlas.Api.Layers;
using Xunit;

namespace Atlas.Api.Tests.Features;

public sealed class GatheringTests
{
    private readonly List<(IReadOnlyCollection<string> Keys, TaskCompletionSource Done, CancellationToken Cancel)> _works = [];
    private readonly Gathering<string> _gathering;

    public GatheringTests() => _gathering = new(3, async (keys, cancel) =>
    {
        var done = new TaskCompletionSource();
        lock (_works)
        {
            _works.Add((keys, done, cancel));
        }

        await done.Task.WaitAsync(cancel);
        return keys.Where(key => key != "nothing").ToDictionary(key => key, key => $"{key} found");
    });

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_first_is_served_at_once_and_who_asks_meanwhile_together()
    {
        var asked = Ask("a", "b", "c");

        Assert.Equal(["a"], Assert.Single(_works).Keys);
        _works[0].Done.SetResult();
        Assert.Equal("a found", await asked[0]);
        await FinishAsync(1);

        Assert.Equal(["b", "c"], _works[1].Keys);
        Assert.Equal(["a found", "b found", "c found"], await AllAsync(asked));
    }

    [Fact]
    public async Task After_a_rest_the_next_is_the_first_again()
    {
        for (var i = 0; i < 3; i++)
        {
            var asked = Ask("a");
            await FinishAsync(i);
            Assert.Equal("a found", await asked[0]);
        }
    }

    [Fact]
    public async Task A_key_that_several_ask_for_is_looked_for_once_and_found_by_all()
    {
        var asked = Ask("a", "b", "b", "nothing");
        await FinishAsync(0);
        await FinishAsync(1);

        Assert.Equal(["b", "nothing"], _works[1].Keys);
        Assert.Equal(["a found", "b found", "b found", null], await AllAsync(asked));
    }

    [Fact]
    public async Task No_more_than_so_many_go_together()
    {
        var asked = Ask("a", "b", "c", "d", "e");
        await FinishAsync(0);
        await FinishAsync(1);
        await FinishAsync(2);

        Assert.Equal([["a"], ["b", "c", "d"], ["e"]], _works.Select(work => work.Keys));
        Assert.Equal("e found", await asked[4]);
    }

    [Fact]
    public async Task A_failure_is_told_to_all_whom_it_struck_and_to_nobody_else()
    {
        var asked = Ask("a", "b", "c");
        await FinishAsync(0);
        (await WorkAsync(1)).Done.SetException(new InvalidOperationException("struck"));

        Assert.Equal("a found", await asked[0]);
        Assert.Equal("struck", (await Assert.ThrowsAsync<InvalidOperationException>(() => asked[1])).Message);
        Assert.Equal("struck", (await Assert.ThrowsAsync<InvalidOperationException>(() => asked[2])).Message);
        var next = Ask("d");
        await FinishAsync(2);
        Assert.Equal("d found", await next[0]);
    }

    [Fact]
    public async Task Who_leaves_takes_nobody_along()
    {
        using var leaving = new CancellationTokenSource();
        Ask("a");
        var (leaver, other) = (_gathering.FindAsync("b", leaving.Token), _gathering.FindAsync("c", Cancel));
        await FinishAsync(0);
        var work = await WorkAsync(1);

        await leaving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => leaver);
        Assert.False(work.Cancel.IsCancellationRequested);
        work.Done.SetResult();
        Assert.Equal("c found", await other);
    }

    [Fact]
    public async Task Work_for_which_nobody_waits_any_longer_is_cancelled_and_the_next_is_done()
    {
        using var leaving = new CancellationTokenSource();
        var first = _gathering.FindAsync("a", leaving.Token);
        var gone = _gathering.FindAsync("b", leaving.Token);
        var next = _gathering.FindAsync("c", Cancel);

        await leaving.CancelAsync();
        await FinishAsync(1);

        Assert.True(_works[0].Cancel.IsCancellationRequested);
        Assert.Equal(["c"], _works[1].Keys);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gone);
        Assert.Equal("c found", await next);
    }

    private List<Task<string?>> Ask(params string[] keys) => [.. keys.Select(key => _gathering.FindAsync(key, Cancel))];

    private static async Task<IEnumerable<string?>> AllAsync(IEnumerable<Task<string?>> asked) => await Task.WhenAll(asked);

    private async Task FinishAsync(int number) => (await WorkAsync(number)).Done.SetResult();

    private async Task<(IReadOnlyCollection<string> Keys, TaskCompletionSource Done, CancellationToken Cancel)> WorkAsync(int number)
    {
        while (true)
        {
            lock (_works)
            {
                if (_works.Count > number)
                {
                    return _works[number];
                }
            }

            await Task.Delay(1, Cancel);
        }
    }
}
