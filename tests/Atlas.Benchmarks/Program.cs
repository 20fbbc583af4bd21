using System.Diagnostics;
using System.Globalization;
using Atlas.Api.Ogc;
using Atlas.Benchmarks;

// Asks a running service for the whole of every layer, again and again, and prints how long an answer takes on loopback.
const int WarmUp = 20;
const int Rounds = 200;

if (args is [_, "lines", var geodata])
{
    await LinesBenchmark.RunAsync(geodata);
    return 0;
}

if (args is not [var address])
{
    Console.Error.WriteLine("usage: Atlas.Benchmarks http://127.0.0.1:5080 [lines GEODATA]");
    return 2;
}

using var client = new HttpClient { BaseAddress = new Uri(address) };
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

return 0;
