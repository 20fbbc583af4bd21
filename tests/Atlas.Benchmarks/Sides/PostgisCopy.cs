using System.Globalization;
using System.Text.RegularExpressions;
using Npgsql;

namespace Atlas.Benchmarks.Sides;

/// <summary>The limit of an export: psql copies what PostGIS makes of the rows to nowhere.</summary>
internal sealed partial class PostgisCopy(NpgsqlConnectionStringBuilder database, string select) : ISide
{
    public Measured Run(int round, TimeSpan time)
    {
        var said = Command.Run("psql", database, "-X", "-c", @"\timing on", "-c", @"\o /dev/null", "-c", $"COPY ({select}) TO STDOUT");
        var took = TimeSpan.FromMilliseconds(double.Parse(Took().Match(said).Groups[1].Value, CultureInfo.InvariantCulture));
        return Measured.Of(took, [took.TotalMilliseconds], questions: 1);
    }

    [GeneratedRegex("Time: ([0-9.]+) ms")]
    private static partial Regex Took();
}
