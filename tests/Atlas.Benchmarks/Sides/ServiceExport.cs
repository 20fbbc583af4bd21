using System.Diagnostics;

namespace Atlas.Benchmarks.Sides;

/// <summary>One export after the other over HTTP, and how much memory the service takes meanwhile.</summary>
internal sealed class ServiceExport(ApiProcess api, string path) : ISide
{
    /// <summary>The most that the service's memory grew in any export, the first included.</summary>
    public double GrowthMb { get; private set; }

    public Measured Run(int round, TimeSpan time)
    {
        using var connection = new HttpConnection(api.Port);
        var before = api.MemoryMb;
        using var watch = new Timer(_ => GrowthMb = Math.Max(GrowthMb, api.MemoryMb - before), null, 0, 20);
        var start = Stopwatch.GetTimestamp();
        connection.Get(path);
        var took = Stopwatch.GetElapsedTime(start);
        return Measured.Of(took, [took.TotalMilliseconds], questions: 1);
    }
}
