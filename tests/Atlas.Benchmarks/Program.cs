using Atlas.Benchmarks;
using Atlas.Database;

const string Usage = "usage: Atlas.Benchmarks [100k|1m|10m] [W1 W2 W3 W4 W5] | lines | layers http://127.0.0.1:5080 | web http://127.0.0.1:5080";

var server = Environment.GetEnvironmentVariable("ATLAS_BENCH_DATABASE") ?? Environment.GetEnvironmentVariable(ConnectionString.Variable) ?? "";
switch (args)
{
    case ["layers", var address]:
        await LayerTimes.RunAsync(new Uri(address));
        return 0;
    case ["web", var address]:
        return await WebBenchmark.RunAsync(server, new Uri(address));
    case ["lines"]:
        await LinesBenchmark.RunAsync("geodata");
        return 0;
    case var _ when args.All(argument => Bench.Sizes.ContainsKey(argument) || argument is "W1" or "W2" or "W3" or "W4" or "W5") && args.Count(Bench.Sizes.ContainsKey) <= 1:
        await Bench.RunAsync(server, args.FirstOrDefault(Bench.Sizes.ContainsKey) ?? "100k", [.. args.Where(argument => argument[0] == 'W')]);
        return 0;
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}
