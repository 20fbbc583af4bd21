using System.Diagnostics;
using System.Globalization;
using Atlas.Api.Ogc;

namespace Atlas.Benchmarks;

/// <summary>Asks a running service for the whole of every layer, again and again, and prints how long an answer takes on loopback.</summary>
internal static class LayerTimes
{
    private const int WarmUp = 20;
    private const int Rounds = 200;

    public static async Task RunAsync(Uri address)
    {
        using var client = new HttpClient { BaseAddress = address };
        Console.WriteLine($"{"layer",-24}{"features",10}{"bytes",12}{"median ms",12}{"p99 ms",10}");
        foreach (var layer in Collections.BuiltIn.Layers)
        {
            var path = $"/api/collections/{layer.Id}/items?limit=10000";
            var body = await client.GetStringAsync(path);
            var features = body.Split("\"type\":\"Feature\"").Length - 1;
            var times = new List<double>(Rounds);
            for (var round = -WarmUp; round < Rounds; round++)
            {
                var start = Stopwatch.GetTimestamp();
                await client.GetByteArrayAsync(path);
                if (round >= 0)
                {
                    times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                }
            }

            times.Sort();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{layer.Id,-24}{features,10}{body.Length,12}{times[Rounds / 2],12:0.0}{times[Rounds * 99 / 100],10:0.0}"));
        }
    }
}
