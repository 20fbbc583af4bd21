using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Npgsql;

namespace Atlas.Database;

/// <summary>Brings a database to the current schema: the numbered SQL files in order, each once, all in one transaction.</summary>
public static class Migrator
{
    private const long OneMigrationAtATime = 0x41544C4153; // "ATLAS"

    /// <summary>Names and texts of the migrations, in order.</summary>
    public static IReadOnlyList<(string Name, string Sql)> Migrations { get; } = ReadAll();

    /// <summary>Names the schema exactly: two databases with the same fingerprint have the same tables.</summary>
    public static string Fingerprint { get; } =
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(Migrations.Select(m => m.Name + m.Sql)))))[..16];

    /// <returns>The names of the migrations that were applied now.</returns>
    /// <exception cref="MigrationException">The database has no PostGIS, or an applied migration differs from ours.</exception>
    public static async Task<IReadOnlyList<string>> MigrateAsync(NpgsqlDataSource db, CancellationToken cancel)
    {
        await using var connection = await db.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        await RequirePostgisAsync(connection, cancel);
        await ExecuteAsync(connection, $"SELECT pg_advisory_xact_lock({OneMigrationAtATime})", cancel);
        await ExecuteAsync(connection, "CREATE TABLE IF NOT EXISTS public.atlas_migration (name text PRIMARY KEY, sha256 text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())", cancel);

        var applied = await AppliedAsync(connection, cancel);
        var now = new List<string>();
        foreach (var (name, sql) in Migrations)
        {
            var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sql)));
            if (!applied.TryGetValue(name, out var was))
            {
                await ExecuteAsync(connection, sql, cancel);
                await RecordAsync(connection, name, hash, cancel);
                now.Add(name);
            }
            else if (was != hash)
            {
                throw new MigrationException($"Migration {name} was applied to this database in another form. Use a new database, or the version of the atlas that made this one.");
            }
        }

        await transaction.CommitAsync(cancel);
        if (now.Count > 0)
        {
            await connection.ReloadTypesAsync(cancel);
        }

        return now;
    }

    private static async Task RequirePostgisAsync(NpgsqlConnection connection, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand("SELECT EXISTS (SELECT FROM pg_available_extensions WHERE name = 'postgis')", connection);
        if (await command.ExecuteScalarAsync(cancel) is not true)
        {
            throw new MigrationException("The database server has no PostGIS: install the PostGIS package for its PostgreSQL version.");
        }

        try
        {
            await ExecuteAsync(connection, "CREATE EXTENSION IF NOT EXISTS postgis", cancel);
        }
        catch (PostgresException refused) when (refused.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            throw new MigrationException("The database has no PostGIS, and its role may not add it: have an administrator run CREATE EXTENSION postgis in it.");
        }
    }

    private static async Task<Dictionary<string, string>> AppliedAsync(NpgsqlConnection connection, CancellationToken cancel)
    {
        var applied = new Dictionary<string, string>(StringComparer.Ordinal);
        await using var command = new NpgsqlCommand("SELECT name, sha256 FROM public.atlas_migration", connection);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel))
        {
            applied.Add(reader.GetString(0), reader.GetString(1));
        }

        return applied;
    }

    private static async Task RecordAsync(NpgsqlConnection connection, string name, string hash, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand("INSERT INTO public.atlas_migration (name, sha256) VALUES ($1, $2)", connection);
        command.Parameters.Add(new() { Value = name });
        command.Parameters.Add(new() { Value = hash });
        await command.ExecuteNonQueryAsync(cancel);
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 300 };
        await command.ExecuteNonQueryAsync(cancel);
    }

    private static (string, string)[] ReadAll()
    {
        var assembly = Assembly.GetExecutingAssembly();
        const string Folder = ".Migrations.";
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.Contains(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => (name[(name.IndexOf(Folder, StringComparison.Ordinal) + Folder.Length)..^".sql".Length], Read(assembly, name)))];
    }

    private static string Read(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
