using System.Diagnostics;

namespace Atlas.Benchmarks.Sides;

/// <summary>The service over HTTP on eight connections, each asking the next question as soon as it has its answer.</summary>
/// <param name="question">The path to ask for.</param>
internal sealed class ServiceSide(int port, Func<Random, string> question) : ISide
{
    public const int Connections = 8;

    public Measured Run(int round, TimeSpan time)
    {
        var times = new List<double>[Connections];
        var start = Stopwatch.GetTimestamp();
        var threads = Enumerable.Range(0, Connections).Select(client =>
        {
            times[client] = [];
            var thread = new Thread(() => Ask(new Random(((round + 10) * Connections) + client), start, time, times[client]), 256 * 1024);
            thread.Start();
            return thread;
        }).ToList();
        threads.ForEach(thread => thread.Join());
        var took = Stopwatch.GetElapsedTime(start);
        return Measured.Of(took, [.. times.SelectMany(ofClient => ofClient)], times.Sum(ofClient => ofClient.Count));
    }

    private void Ask(Random random, long start, TimeSpan time, List<double> times)
    {
        using var connection = new HttpConnection(port);
        do
        {
            var path = question(random);
            var asked = Stopwatch.GetTimestamp();
            connection.Get(path);
            times.Add(Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
        }
        while (Stopwatch.GetElapsedTime(start) < time);
    }
}
