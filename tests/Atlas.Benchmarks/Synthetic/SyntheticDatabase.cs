using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Atlas.Database;
using Atlas.Import;
using Npgsql;

namespace Atlas.Benchmarks.Synthetic;

/// <summary>
/// A database with so many made-up incidents, kept for the next run as long as its schema and its making have not changed. Never the atlas's own.
/// </summary>
internal static class SyntheticDatabase
{
    // Whatever is loaded of geodata: places to stand around, and no incident.
    private static readonly string[] Places = ["sources", "governorates", "communities", "zones"];

    private static readonly string Script = Read("Atlas.Benchmarks.Synthetic.MadeUpIncidents.sql");

    /// <param name="server">A superuser's: what is made up is written without triggers.</param>
    /// <param name="size">Such as 100k: part of the database's name.</param>
    public static async Task<NpgsqlConnectionStringBuilder> OpenAsync(string server, string size, long incidents)
    {
        var database = new NpgsqlConnectionStringBuilder(ConnectionString.Parse(server).ConnectionString) { Database = $"atlas_bench_{size}" };
        var making = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Migrator.Fingerprint + Script)))[..16];
        await using var admin = AtlasDataSource.Create(server, settings => settings.Pooling = false);
        if (await MadeByAsync(admin, database.Database!) == making)
        {
            return database;
        }

        Console.WriteLine($"Making up {incidents:N0} incidents in the database {database.Database} …");
        await ExecuteAsync(admin, $"DROP DATABASE IF EXISTS {database.Database} WITH (FORCE)");
        await ExecuteAsync(admin, $"CREATE DATABASE {database.Database}");
        await using (var db = AtlasDataSource.Create(server, settings => (settings.Database, settings.Pooling) = (database.Database, false)))
        {
            await Migrator.MigrateAsync(db, default);
            var loaded = await Loader.LoadAsync(db, [.. Places.Select(place => Path.Combine("geodata", place))], "bench", "bench", default);
            if (loaded.Errors.Count > 0)
            {
                throw new InvalidOperationException(string.Join(Environment.NewLine, loaded.Errors));
            }

            await FillAsync(db, incidents);
        }

        await ExecuteAsync(admin, $"COMMENT ON DATABASE {database.Database} IS '{making}'");
        return database;
    }

    // Indexes are made when the rows are there: many times sooner than row by row.
    private static async Task FillAsync(NpgsqlDataSource db, long incidents)
    {
        var indexes = new List<(string Name, string Definition)>();
        await using (var command = db.CreateCommand("SELECT indexname, indexdef FROM pg_indexes WHERE tablename = 'published_incident' AND indexdef NOT LIKE 'CREATE UNIQUE%'"))
        await using (var rows = await command.ExecuteReaderAsync())
        {
            while (await rows.ReadAsync())
            {
                indexes.Add((rows.GetString(0), rows.GetString(1)));
            }
        }

        await ExecuteAsync(db, string.Join("; ", indexes.Select(index => $"DROP INDEX atlas.{index.Name}")));
        await ExecuteAsync(db, Script.Replace("{count}", $"{incidents}", StringComparison.Ordinal));
        await ExecuteAsync(db, $"SET maintenance_work_mem = '1GB'; {string.Join("; ", indexes.Select(index => index.Definition))}");
        await ExecuteAsync(db, "VACUUM (ANALYZE) atlas.published_incident");
        await ExecuteAsync(db, "CHECKPOINT");
    }

    private static async Task<string?> MadeByAsync(NpgsqlDataSource admin, string database)
    {
        await using var command = admin.CreateCommand("SELECT shobj_description(oid, 'pg_database') FROM pg_database WHERE datname = $1");
        command.Parameters.Add(new() { Value = database });
        return await command.ExecuteScalarAsync() as string;
    }

    private static async Task ExecuteAsync(NpgsqlDataSource db, string sql)
    {
        await using var command = db.CreateCommand(sql);
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync();
    }

    private static string Read(string resource)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
