using System.Globalization;
using System.Reflection;

namespace Atlas.Api.Http;

/// <summary>
/// Who does the work. Short answers are given by the threads that wait for the network, which saves several changes of threads for each; everything
/// else is done by the pool, and goes on there whenever the database has said more: an export must not hold up who asks for one record.
/// </summary>
public static class Threads
{
    private static readonly PoolScheduler Pool = new();

    /// <summary>To be called before the first socket, whose runtime reads it once: what comes over the network is taken on by the thread that saw it come.</summary>
    /// <remarks>Not where the service is a guest, as in tests: its host may wait for an answer on the very thread that is to bring it.</remarks>
    public static void AnswerWhereItArrives()
    {
        if (Assembly.GetEntryAssembly() == typeof(Threads).Assembly)
        {
            Environment.SetEnvironmentVariable("DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS", "1");

            // One for two processors: the others are for the pool, and for the database where it is on the same machine.
            var threads = Math.Max(1, Environment.ProcessorCount / 2);
            Environment.SetEnvironmentVariable("DOTNET_SYSTEM_NET_SOCKETS_THREAD_COUNT", threads.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Work that may take long, or many pieces of which may follow each other without a pause: the pool does it, from one end to the other.</summary>
    public static Task OnPoolAsync(Func<Task> work) => Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.DenyChildAttach, Pool).Unwrap();

    /// <inheritdoc cref="OnPoolAsync(Func{Task})"/>
    public static Task<T> OnPoolAsync<T>(Func<Task<T>> work) => Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.DenyChildAttach, Pool).Unwrap();

    /// <summary>Whether the answer of this endpoint is short, whatever is asked of it.</summary>
    public static TBuilder IsShort<TBuilder>(this TBuilder endpoint, bool isShort)
        where TBuilder : IEndpointConventionBuilder => isShort ? endpoint.WithMetadata(new Short()) : endpoint;

    /// <summary>To stand after routing.</summary>
    public static IApplicationBuilder UsePool(this IApplicationBuilder app) => app.Use((context, next) =>
        context.GetEndpoint()?.Metadata.GetMetadata<Short>() is null ? OnPoolAsync(() => next(context)) : next(context));

    private sealed record Short;

    // As the scheduler that there is by default, but being another it is where an await comes back to.
    private sealed class PoolScheduler : TaskScheduler
    {
        protected override void QueueTask(Task task) => ThreadPool.UnsafeQueueUserWorkItem(static work => work.Pool.TryExecuteTask(work.Task), (Pool: this, Task: task), preferLocal: true);

        protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) =>
            !taskWasPreviouslyQueued && Thread.CurrentThread.IsThreadPoolThread && TryExecuteTask(task);

        protected override IEnumerable<Task> GetScheduledTasks() => [];
    }
}
