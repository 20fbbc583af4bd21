using System.Globalization;
using Atlas.Benchmarks.Synthetic;
using Atlas.Benchmarks.Workloads;
using Npgsql;

namespace Atlas.Benchmarks;

/// <summary>Measures the workloads on made-up incidents, each round of ours beside one of the other side, and prints what was promised and what was found.</summary>
internal static class Bench
{
    private const int Rounds = 5;

    // Share of the ratio that must be left when there are ten times as many incidents.
    private const double Kept = 0.8;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(3);

    public static readonly IReadOnlyDictionary<string, long> Sizes = new Dictionary<string, long> { ["100k"] = 100_000, ["1m"] = 1_000_000, ["10m"] = 10_000_000 };

    public static async Task RunAsync(string server, string size, IReadOnlyCollection<string> wanted)
    {
        if (size != "10m")
        {
            await MeasureAsync(server, size, wanted);
            return;
        }

        var tenth = await MeasureAsync(server, "1m", wanted);
        foreach (var (name, ratio) in (await MeasureAsync(server, "10m", wanted)).Where(one => tenth.ContainsKey(one.Key)))
        {
            var kept = ratio / tenth[name];
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: ten times the incidents leave {kept:0.00} of the ratio, target ≥ {Kept:0.0}: {(kept >= Kept ? "met" : "NOT MET")}"));
        }
    }

    private static async Task<IReadOnlyDictionary<string, double>> MeasureAsync(string server, string size, IReadOnlyCollection<string> wanted)
    {
        var database = await SyntheticDatabase.OpenAsync(server, size, Sizes[size]);
        using var api = await ApiProcess.StartAsync(database, tileCacheMb: 64);
        using var uncached = await ApiProcess.StartAsync(database, tileCacheMb: 0);
        Console.WriteLine($"{Sizes[size]:N0} made-up incidents; {Rounds} rounds of {Round.TotalSeconds:0} s for each side, after {WarmUp.TotalSeconds:0} s to warm up");
        Console.WriteLine($"cold: the first question on each of {Sides.ServiceSide.Connections} connections; the service has just started, {await ColdAsync(database)}");
        Console.WriteLine("cpu: milliseconds of processor time for a question, of everybody who takes part; its ratio says the same as that of the clock where nothing else runs");
        Console.WriteLine($"{"workload",-34}{"/s",9}{"p50 ms",9}{"p99 ms",9}{"cpu ms",9}   {"against",-24}{"/s",9}{"p50 ms",9}{"p99 ms",9}{"cpu ms",9}   {"ratio (min–max)",-20}{"of cpu",-9}target");
        var cpu = await CpuTime.OfAsync(database);
        return Contests(api, uncached, database, size).Where(contest => wanted.Count == 0 || wanted.Contains(contest.Name[..2])).ToDictionary(contest => contest.Name, contest => Print(contest, cpu));
    }

    /// <summary>Empties the system's cache of files where that is permitted.</summary>
    private static async Task<string> ColdAsync(NpgsqlConnectionStringBuilder database)
    {
        await using var db = NpgsqlDataSource.Create(database);
        await using var command = db.CreateCommand("SELECT date_trunc('second', now() - pg_postmaster_start_time())::text");
        var since = $"PostgreSQL {await command.ExecuteScalarAsync()} ago";
        try
        {
            await File.WriteAllTextAsync("/proc/sys/vm/drop_caches", "3");
            return $"{since}, the system's cache was emptied";
        }
        catch (Exception refused) when (refused is UnauthorizedAccessException or IOException)
        {
            return $"{since}, the system's cache could not be emptied";
        }
    }

    private static IEnumerable<Contest> Contests(ApiProcess api, ApiProcess uncached, NpgsqlConnectionStringBuilder database, string size)
    {
        if (size == "100k")
        {
            yield return Tiles.Uncached("W1 tiles z5–12, no cache", uncached.Port, database, 5, 12, 2.0);
            yield return Tiles.Uncached("W1 tiles z11–14, no cache", uncached.Port, database, 11, 14, 1.2);
            yield return Tiles.Cached(api.Port, uncached.Port, 5, 12);
            yield return Tiles.Cached(api.Port, uncached.Port, 11, 14);
        }

        if (size == "1m")
        {
            yield return Tiles.Uncached("W1 tiles z9–13, no cache", uncached.Port, database, 9, 13, 2.0);
        }

        yield return Boxes.Plain(api.Port, database);
        yield return Boxes.ThirtyDays(api.Port, database);
        yield return OneFeature.ById(api.Port, database, Sizes[size]);
        if (size == "100k")
        {
            yield return Export.Whole(api, database);
        }

        if (size != "10m")
        {
            yield return Boxes.Ordered(api.Port, database);
            yield return Paging.Far(api.Port);
        }
    }

    private static double Print(Contest contest, CpuTime cpu)
    {
        var cold = (Ours: contest.Ours.Run(-2, TimeSpan.Zero), Other: contest.Other.Run(-3, TimeSpan.Zero));
        contest.Other.Run(-1, WarmUp);
        contest.Ours.Run(-1, WarmUp);
        var rounds = Enumerable.Range(0, Rounds).Select(round => (Ours: Measure(contest.Ours, round, cpu), Other: Measure(contest.Other, round, cpu))).ToList();
        var ratios = rounds.Select(round => round.Ours.PerSecond / round.Other.PerSecond).Order().ToList();
        var ofCpu = Middle(rounds.Select(round => round.Other.CpuMs / round.Ours.CpuMs));
        var target = contest.Target is { } least ? string.Create(CultureInfo.InvariantCulture, $"≥ {least:0.##}: {(ratios[Rounds / 2] >= least ? "met" : "NOT MET")}") : "";
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{contest.Name,-34}{Said(rounds.Select(round => round.Ours))}   {contest.Against,-24}{Said(rounds.Select(round => round.Other))}   "
            + $"{$"{ratios[Rounds / 2]:0.00} ({ratios[0]:0.00}–{ratios[^1]:0.00})",-20}{ofCpu,-9:0.00}{target}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"  cold",-34}{"",9}{cold.Ours.P50Ms,9:0.00}{cold.Ours.P99Ms,9:0.00}{"",9}   {"",-24}{"",9}{cold.Other.P50Ms,9:0.00}{cold.Other.P99Ms,9:0.00}"));
        if (contest.Note is { } note)
        {
            Console.WriteLine($"{"",-34}{note()}");
        }

        return ratios[Rounds / 2];
    }

    private static Sides.Measured Measure(Sides.ISide side, int round, CpuTime cpu)
    {
        var before = cpu.Seconds();
        var measured = side.Run(round, Round);
        return measured with { CpuMs = 1000 * (cpu.Seconds() - before) / measured.Questions };
    }

    private static string Said(IEnumerable<Sides.Measured> rounds)
    {
        var all = rounds.ToList();
        return string.Create(CultureInfo.InvariantCulture, $"{Middle(all.Select(one => one.PerSecond)),9:0.0}{Middle(all.Select(one => one.P50Ms)),9:0.00}{Middle(all.Select(one => one.P99Ms)),9:0.00}{Middle(all.Select(one => one.CpuMs)),9:0.00}");
    }

    private static double Middle(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);
}
