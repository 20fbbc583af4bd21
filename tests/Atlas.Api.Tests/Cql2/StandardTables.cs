using System.Diagnostics;
using System.Text.Json;
using Atlas.Testing;
using Npgsql;
using Xunit;

namespace Atlas.Api.Tests.Cql2;

/// <summary>The service with the standard's three test tables as reference layers.</summary>
public sealed class StandardTables : IAsyncLifetime
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Cql2");

    private readonly string _layers = Path.GetTempFileName();
    private TestDatabase? _database;
    private AtlasApi? _api;

    public HttpClient Client { get; private set; } = null!;

    public NpgsqlDataSource Db => _database!.Db;

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.EmptyAsync(TestContext.Current.CancellationToken);
        await LoadAsync(new NpgsqlConnectionStringBuilder(_database.ConnectionString));
        string[] tables = ["ne_110m_admin_0_countries", "ne_110m_populated_places_simple", "ne_110m_rivers_lake_centerlines"];
        await File.WriteAllTextAsync(_layers, JsonSerializer.Serialize(tables.Select(table => new
        {
            id = table,
            title = table,
            table = $"public.{table}",
            idColumn = "fid",
            geometryColumn = "geom",
        })));
        _api = new AtlasApi(_database.ConnectionString, ("ATLAS_REFERENCE_LAYERS", _layers));
        Client = _api.CreateClient();
    }

    public async ValueTask DisposeAsync()
    {
        File.Delete(_layers);
        await (_api?.DisposeAsync() ?? default);
        await (_database?.DisposeAsync() ?? default);
    }

    private static async Task LoadAsync(NpgsqlConnectionStringBuilder database)
    {
        var start = new ProcessStartInfo("ogr2ogr")
        {
            ArgumentList =
            {
                "-f", "PostgreSQL", $"PG:host={database.Host} port={database.Port} user={database.Username} dbname={database.Database}",
                Path.Combine(Folder, "ne110m4cql2.gpkg"), "-lco", "LAUNDER=NO", "-lco", "GEOMETRY_NAME=geom", "-lco", "SCHEMA=public", "-nlt", "PROMOTE_TO_MULTI", "-q",
            },
            Environment = { ["PGPASSWORD"] = database.Password ?? "" },
        };
        using var ogr2ogr = Process.Start(start)!;
        await ogr2ogr.WaitForExitAsync();
        Assert.Equal(0, ogr2ogr.ExitCode);
    }
}
