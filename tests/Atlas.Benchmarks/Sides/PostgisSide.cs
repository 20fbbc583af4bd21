using System.Globalization;
using Npgsql;

namespace Atlas.Benchmarks.Sides;

/// <summary>The limit: the same question asked of PostGIS by <c>pgbench -M prepared</c> on eight connections, which throws the answer away.</summary>
/// <param name="script">What pgbench asks, over and over.</param>
/// <param name="sample">Share of the questions whose time is written down.</param>
internal sealed class PostgisSide(NpgsqlConnectionStringBuilder database, string script, double sample = 1) : ISide
{
    public Measured Run(int round, TimeSpan time)
    {
        var folder = Directory.CreateTempSubdirectory("atlas-bench-");
        try
        {
            var file = Path.Combine(folder.FullName, "script.sql");
            File.WriteAllText(file, script);
            var said = Command.Run(
                "pgbench", database, ["-M", "prepared", "-n", "-c", $"{ServiceSide.Connections}", "-j", "1", .. Until(time), "-f", file, "-l",
                "--log-prefix", Path.Combine(folder.FullName, "times"), $"--sampling-rate={(time == TimeSpan.Zero ? 1 : sample).ToString(CultureInfo.InvariantCulture)}", $"--random-seed={round + 10}"]);
            var questions = Number(said, "number of transactions actually processed: ");
            var took = TimeSpan.FromSeconds(questions / Number(said, "tps = "));
            var times = folder.EnumerateFiles("times*").SelectMany(log => File.ReadLines(log.FullName)).Select(line => double.Parse(line.Split(' ')[2], CultureInfo.InvariantCulture) / 1000);
            return Measured.Of(took, [.. times], (long)questions);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static double Number(string said, string after) => double.Parse(
        said.Split('\n').Single(line => line.StartsWith(after, StringComparison.Ordinal))[after.Length..].Split(' ', '/')[0], CultureInfo.InvariantCulture);

    private static string[] Until(TimeSpan time) => time == TimeSpan.Zero ? ["-t", "1"] : ["-T", $"{time.TotalSeconds:0}"];
}
