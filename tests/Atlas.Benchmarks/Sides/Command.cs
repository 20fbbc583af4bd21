using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace Atlas.Benchmarks.Sides;

/// <summary>A program of PostgreSQL, run on a database to its end.</summary>
internal static class Command
{
    /// <returns>What it wrote to its output.</returns>
    public static string Run(string program, NpgsqlConnectionStringBuilder database, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PGHOST"] = database.Host;
        start.Environment["PGPORT"] = database.Port.ToString(CultureInfo.InvariantCulture);
        start.Environment["PGUSER"] = database.Username;
        start.Environment["PGPASSWORD"] = database.Password;
        start.Environment["PGDATABASE"] = database.Database;
        start.Environment["PGOPTIONS"] = "-c max_parallel_workers_per_gather=0"; // two cores, eight who ask: workers only get in the way
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? said : throw new InvalidOperationException($"{program}: {errors.Result}");
    }
}
