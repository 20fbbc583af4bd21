using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Xunit;

namespace Atlas.Testing;

/// <summary>An empty atlas database for one test class.</summary>
public sealed class EmptyDatabase : IAsyncLifetime
{
    private TestDatabase? _database;

    public TestDatabase Database => _database!;

    public async ValueTask InitializeAsync() => _database = await TestDatabase.EmptyAsync(TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync() => Database.DisposeAsync();
}

/// <summary>A database with the repository's geodata for one test class.</summary>
public sealed class GeodataDatabase : IAsyncLifetime
{
    private TestDatabase? _database;

    public TestDatabase Database => _database!;

    public async ValueTask InitializeAsync() => _database = await TestDatabase.WithGeodataAsync(TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync() => Database.DisposeAsync();
}

/// <summary>The real service over a database with the repository's geodata, nothing replaced but the connection string.</summary>
public sealed class GeodataApi : IAsyncLifetime
{
    private readonly GeodataDatabase _geodata = new();
    private AtlasApi? _api;

    public TestDatabase Database => _geodata.Database;

    /// <summary>Asks the service in this process.</summary>
    public HttpClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await _geodata.InitializeAsync();
        _api = new AtlasApi(Database.ConnectionString);
        Client = _api.CreateClient();
    }

    public async ValueTask DisposeAsync()
    {
        await _api!.DisposeAsync();
        await _geodata.DisposeAsync();
    }
}

/// <summary>The real service over any database.</summary>
public sealed class AtlasApi(string connectionString, params (string Setting, string Value)[] settings) : WebApplicationFactory<Program>
{
    /// <summary>Listens on a real port, for clients that are programs of their own and for what only a connection shows.</summary>
    public void Listen()
    {
        // Not UseKestrel(0): it writes the port from another thread than the one that may have started the service already.
        UseKestrel();
        StartServer();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("ATLAS_DATABASE", connectionString);
        builder.UseSetting("ATLAS_PORT", "0");
        foreach (var (setting, value) in settings)
        {
            builder.UseSetting(setting, value);
        }
    }
}
