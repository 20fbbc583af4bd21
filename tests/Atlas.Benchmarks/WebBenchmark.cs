using System.Diagnostics;
using Atlas.Benchmarks.Synthetic;

namespace Atlas.Benchmarks;

/// <summary>The page in Chromium, drawn by the processor: over the supplied data, and over 50,000 made-up incidents in a database of their own.</summary>
internal static class WebBenchmark
{
    /// <param name="server">Where the database of made-up incidents is kept.</param>
    /// <param name="atlas">A running service with the supplied data.</param>
    public static async Task<int> RunAsync(string server, Uri atlas)
    {
        var many = await SyntheticDatabase.OpenAsync(server, "50k", 50_000);
        using var api = await ApiProcess.StartAsync(many, tileCacheMb: 64);
        var start = new ProcessStartInfo("npx", ["playwright", "test", "--config", "bench"]) { WorkingDirectory = Path.GetFullPath("tests/browser") };
        start.Environment["ATLAS_BENCH_URL"] = atlas.ToString();
        start.Environment["ATLAS_BENCH_MANY_URL"] = $"http://127.0.0.1:{api.Port}";
        using var measuring = Process.Start(start)!;
        await measuring.WaitForExitAsync();
        return measuring.ExitCode;
    }
}
