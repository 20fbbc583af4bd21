using System.Globalization;
using Npgsql;

namespace Atlas.Benchmarks;

/// <summary>
/// The time that processors have worked for all who take part: who asks (this process, or its child pgbench), the service, which is another child, and
/// PostgreSQL on the same machine. Where the machine does other things besides, it says more than the clock.
/// </summary>
internal sealed class CpuTime(int postmaster)
{
    private const double TicksASecond = 100; // USER_HZ

    public static async Task<CpuTime> OfAsync(NpgsqlConnectionStringBuilder database)
    {
        await using var db = NpgsqlDataSource.Create(database);
        await using var command = db.CreateCommand("SELECT split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::int");
        return new((int)(await command.ExecuteScalarAsync())!);
    }

    public double Seconds()
    {
        int[] parents = [postmaster, Environment.ProcessId];
        var all = Directory.EnumerateDirectories("/proc", "*").Select(folder => Path.GetFileName(folder)).Where(name => char.IsAsciiDigit(name[0]))
            .Select(name => Fields(name)).OfType<(int Id, long[] Numbers)>();
        return all.Sum(process => parents.Contains(process.Id) ? process.Numbers[1..].Sum() : parents.Contains((int)process.Numbers[0]) ? process.Numbers[1..3].Sum() : 0) / TicksASecond;
    }

    // The parent, the time of its own in user mode and in the kernel, and that of children which have ended.
    private static (int Id, long[] Numbers)? Fields(string process)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{process}/stat");
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            return (int.Parse(process, CultureInfo.InvariantCulture), [.. new[] { 1, 11, 12, 13, 14 }.Select(field => long.Parse(fields[field], CultureInfo.InvariantCulture))]);
        }
        catch (Exception ended) when (ended is FileNotFoundException or DirectoryNotFoundException or IOException)
        {
            return null;
        }
    }
}
