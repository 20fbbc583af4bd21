using System.Diagnostics;
using System.Globalization;
using Xunit;

namespace Atlas.Api.Tests.Hostile;

/// <summary>The hostile client let loose on a running service, for as long as is wanted: <c>./atlas fuzz</c>.</summary>
public sealed class FuzzRun
{
    // Nothing that is asked here is much work, also where the machine has other things to do.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact(Explicit = true)]
    public async Task A_running_service_withstands_it()
    {
        var seed = Setting("ATLAS_FUZZ_SEED");
        var until = TimeSpan.FromSeconds(Setting("ATLAS_FUZZ_SECONDS"));
        using var http = new HttpClient { BaseAddress = new Uri(Environment.GetEnvironmentVariable("ATLAS_FUZZ_URL")!), Timeout = TimeSpan.FromMinutes(1) };
        var client = new HostileClient(seed);
        var random = new Random(seed);
        var answered = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var findings = new List<string>();
        (TimeSpan Time, string Path) slowest = default;
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < until)
        {
            if (random.Next(20) == 0)
            {
                var (name, bytes) = RawRequests.Next(random);
                Count("raw socket");
                if (await RawConnection.JudgeAsync(http.BaseAddress, bytes, Cancel) is { } wrong)
                {
                    findings.Add($"raw socket, {name}: {wrong}\n  {Convert.ToBase64String(bytes)}");
                }
            }

            var question = client.Next();
            var started = clock.Elapsed;
            using var answer = await http.GetAsync(question.Path, Cancel);
            var finding = await Verdict.OnAsync(question, answer, Cancel);
            var taken = clock.Elapsed - started;
            slowest = taken > slowest.Time ? (taken, question.Path) : slowest;
            Count(string.Create(CultureInfo.InvariantCulture, $"{question.Kind,-12} {(int)answer.StatusCode}"));
            if ((finding ?? (taken > Patience ? "too slow" : null)) is { } found)
            {
                findings.Add($"{question.Kind}: {found}\n  curl -i '{http.BaseAddress}{question.Path.TrimStart('/')}'");
            }
        }

        Console.WriteLine($"seed {seed}: {answered.Values.Sum()} requests");
        foreach (var (key, count) in answered)
        {
            Console.WriteLine($"  {key} {count,7}");
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"slowest: {slowest.Time.TotalMilliseconds:F0} ms {slowest.Path}"));
        findings.ForEach(Console.WriteLine);
        Assert.Empty(findings);

        void Count(string key) => answered[key] = answered.GetValueOrDefault(key) + 1;
    }

    private static int Setting(string name) => int.Parse(Environment.GetEnvironmentVariable(name)!, CultureInfo.InvariantCulture);
}
