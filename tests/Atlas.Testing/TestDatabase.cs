using System.Security.Cryptography;
using Atlas.Database;
using Atlas.Import;
using Npgsql;

namespace Atlas.Testing;

/// <summary>
/// A database of its own for a test class, cloned in a moment from a template that is made once: the schema alone, or the schema with
/// the repository's geodata. The template is named by what it holds, so a changed migration or data file makes a new one.
/// </summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private const long OneTemplateAtATime = 0x7E57;

    private TestDatabase(string connectionString)
    {
        ConnectionString = connectionString;
        Db = AtlasDataSource.Create(connectionString, settings => settings.MaxPoolSize = 4);
    }

    public string ConnectionString { get; }

    public NpgsqlDataSource Db { get; }

    /// <summary>The schema, and no rows.</summary>
    public static Task<TestDatabase> EmptyAsync(CancellationToken cancel) => CloneAsync($"atlas_empty_{Migrator.Fingerprint}", MigrateAsync, cancel);

    /// <summary>The schema, and everything in <c>geodata/</c>.</summary>
    public static Task<TestDatabase> WithGeodataAsync(CancellationToken cancel) => CloneAsync($"atlas_geodata_{Migrator.Fingerprint}_{GeodataFingerprint()}", async (db, token) =>
    {
        await MigrateAsync(db, token);
        var result = await Loader.LoadAsync(db, [RepositoryFolder.Geodata], "test", "test data", token);
        if (result.Errors.Count > 0)
        {
            throw new InvalidOperationException($"geodata does not load: {string.Join(Environment.NewLine, result.Errors)}");
        }
    }, cancel);

    public async ValueTask DisposeAsync()
    {
        await Db.DisposeAsync();
        var name = new NpgsqlConnectionStringBuilder(ConnectionString).Database;
        await using var admin = NpgsqlDataSource.Create(Admin());
        await ExecuteAsync(admin, $"DROP DATABASE IF EXISTS {name} WITH (FORCE)", default);
    }

    private static async Task<TestDatabase> CloneAsync(string template, Func<NpgsqlDataSource, CancellationToken, Task> fill, CancellationToken cancel)
    {
        await using var admin = NpgsqlDataSource.Create(Admin());
        await using (var connection = await admin.OpenConnectionAsync(cancel))
        {
            // The lock is the session's: it is given back when the connection closes. Test projects run side by side.
            await ExecuteAsync(connection, $"SELECT pg_advisory_lock({OneTemplateAtATime})", cancel);
            if (!await ExistsAsync(connection, template, cancel))
            {
                // Filled under another name and renamed when complete, so a template is never half a template.
                await ExecuteAsync(connection, $"DROP DATABASE IF EXISTS {template}_new WITH (FORCE)", cancel);
                await ExecuteAsync(connection, $"CREATE DATABASE {template}_new", cancel);
                await using (var db = AtlasDataSource.Create(Named($"{template}_new"), settings => settings.Pooling = false))
                {
                    await fill(db, cancel);
                }

                await ExecuteAsync(connection, $"ALTER DATABASE {template}_new RENAME TO {template}", cancel);
            }

            var clone = $"atlas_test_{Guid.NewGuid():N}";
            await ExecuteAsync(connection, $"CREATE DATABASE {clone} TEMPLATE {template}", cancel);
            await ExecuteAsync(connection, $"SELECT pg_advisory_unlock({OneTemplateAtATime})", cancel);
            return new TestDatabase(Named(clone));
        }
    }

    private static Task MigrateAsync(NpgsqlDataSource db, CancellationToken cancel) => Migrator.MigrateAsync(db, cancel);

    private static async Task<bool> ExistsAsync(NpgsqlConnection connection, string database, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand("SELECT EXISTS (SELECT FROM pg_database WHERE datname = $1)", connection);
        command.Parameters.Add(new() { Value = database });
        return (bool)(await command.ExecuteScalarAsync(cancel))!;
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 120 };
        await command.ExecuteNonQueryAsync(cancel);
    }

    private static async Task ExecuteAsync(NpgsqlDataSource db, string sql, CancellationToken cancel)
    {
        await using var connection = await db.OpenConnectionAsync(cancel);
        await ExecuteAsync(connection, sql, cancel);
    }

    private static string GeodataFingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.EnumerateFiles(RepositoryFolder.Geodata, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            hash.AppendData(File.ReadAllBytes(file));
        }

        // The loader decides what becomes of the files, so its build belongs to the name.
        hash.AppendData(typeof(Loader).Module.ModuleVersionId.ToByteArray());
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }

    private static string Named(string database) => new NpgsqlConnectionStringBuilder(Admin()) { Database = database, Pooling = true }.ConnectionString;

    private static string Admin() => new NpgsqlConnectionStringBuilder(Database.ConnectionString.Parse(
        Environment.GetEnvironmentVariable("ATLAS_TEST_DATABASE")
            ?? throw new InvalidOperationException("ATLAS_TEST_DATABASE names no PostGIS to make test databases in. ./atlas test sets it.")).ConnectionString)
    {
        Pooling = false,
    }.ConnectionString;
}
