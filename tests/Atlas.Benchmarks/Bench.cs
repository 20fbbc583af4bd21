using System.Globalization;
using Atlas.Benchmarks.Synthetic;
using Atlas.Benchmarks.Workloads;
using Npgsql;

namespace Atlas.Benchmarks;

/// <summary>Measures the workloads on made-up incidents, each round of ours beside one of the other side, and prints what was promised and what was found.</summary>
internal static class Bench
{
    private const int Rounds = 5;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(5);

    public static readonly IReadOnlyDictionary<string, long> Sizes = new Dictionary<string, long> { ["100k"] = 100_000, ["1m"] = 1_000_000, ["10m"] = 10_000_000 };

    public static async Task RunAsync(string server, string size, IReadOnlyCollection<string> wanted)
    {
        var database = await SyntheticDatabase.OpenAsync(server, size, Sizes[size]);
        using var api = await ApiProcess.StartAsync(database);
        Console.WriteLine($"{Sizes[size]:N0} made-up incidents; {Rounds} rounds of {Round.TotalSeconds:0} s for each side, after {WarmUp.TotalSeconds:0} s to warm up");
        Console.WriteLine($"{"workload",-34}{"/s",9}{"p50 ms",9}{"p99 ms",9}   {"against",-24}{"/s",9}{"p50 ms",9}{"p99 ms",9}   {"ratio (min–max)",-20}target");
        foreach (var contest in await ContestsAsync(api, database, size, wanted))
        {
            Print(contest);
        }
    }

    private static async Task<IReadOnlyList<Contest>> ContestsAsync(ApiProcess api, NpgsqlConnectionStringBuilder database, string size, IReadOnlyCollection<string> wanted)
    {
        var contests = new List<Contest>();
        bool IsWanted(string workload) => wanted.Count == 0 || wanted.Contains(workload);
        if (IsWanted("W2"))
        {
            contests.Add(Boxes.Plain(api.Port, database));
            contests.Add(await Paging.FarAsync(api.Port));
        }

        if (IsWanted("W3"))
        {
            contests.Add(Boxes.ThirtyDays(api.Port, database));
        }

        if (IsWanted("W4"))
        {
            contests.Add(OneFeature.ById(api.Port, database, Sizes[size]));
        }

        if (IsWanted("W5") && size == "100k")
        {
            contests.Add(Export.Whole(api, database));
        }

        return contests;
    }

    private static void Print(Contest contest)
    {
        contest.Other.Run(-1, WarmUp);
        contest.Ours.Run(-1, WarmUp);
        var rounds = Enumerable.Range(0, Rounds).Select(round => (Ours: contest.Ours.Run(round, Round), Other: contest.Other.Run(round, Round))).ToList();
        var ratios = rounds.Select(round => round.Ours.PerSecond / round.Other.PerSecond).Order().ToList();
        var target = contest.Target is { } least ? string.Create(CultureInfo.InvariantCulture, $"≥ {least:0.##}: {(ratios[Rounds / 2] >= least ? "met" : "NOT MET")}") : "";
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{contest.Name,-34}{Said(rounds.Select(round => round.Ours))}   {contest.Against,-24}{Said(rounds.Select(round => round.Other))}   "
            + $"{$"{ratios[Rounds / 2]:0.00} ({ratios[0]:0.00}–{ratios[^1]:0.00})",-20}{target}"));
        if (contest.Note is { } note)
        {
            Console.WriteLine($"{"",-34}{note()}");
        }
    }

    private static string Said(IEnumerable<Sides.Measured> rounds)
    {
        var all = rounds.ToList();
        return string.Create(CultureInfo.InvariantCulture, $"{Middle(all.Select(one => one.PerSecond)),9:0.0}{Middle(all.Select(one => one.P50Ms)),9:0.00}{Middle(all.Select(one => one.P99Ms)),9:0.00}");
    }

    private static double Middle(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);
}
