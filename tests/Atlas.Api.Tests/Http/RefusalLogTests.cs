using System.Collections.Concurrent;
using System.Net;
using Atlas.Testing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Atlas.Api.Tests.Http;

/// <summary>A service that must refuse many says so in a line for each: a log of stack traces would be the next thing to run out.</summary>
public sealed class RefusalLogTests
{
    [Fact]
    public async Task What_is_refused_for_now_is_logged_in_one_line()
    {
        using var log = new Lines();
        await using var service = new AtlasApi("Host=127.0.0.1;Port=1;Username=nobody;Database=nothing;Timeout=1").WithWebHostBuilder(host => host.ConfigureLogging(logging => logging.AddProvider(log)));
        using var client = service.CreateClient();

        await client.ProblemAsync("/api/collections/incidents/items", HttpStatusCode.ServiceUnavailable);

        var (line, thrown) = Assert.Single(log.Written, entry => entry.Line.StartsWith("GET /api/collections/incidents/items", StringComparison.Ordinal));
        Assert.Null(thrown);
        Assert.DoesNotContain('\n', line);
    }

    private sealed class Lines : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<(string Line, Exception? Thrown)> Written { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Written.Enqueue((formatter(state, exception), exception));

        public void Dispose()
        {
        }
    }
}
