using System.Text.Json;
using Atlas.Testing;
using Xunit;

namespace Atlas.Api.Tests.ReferenceLayers;

/// <summary>The service over tables of one's own.</summary>
/// <param name="sql">Makes the tables.</param>
/// <param name="layers">The entries of the file that lists them.</param>
public abstract class ServedTables(string sql, params object[] layers) : IAsyncLifetime
{
    private readonly string _layers = Path.GetTempFileName();
    private TestDatabase? _database;
    private AtlasApi? _api;

    public HttpClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.EmptyAsync(TestContext.Current.CancellationToken);
        await using (var command = _database.Db.CreateCommand(sql))
        {
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        await File.WriteAllTextAsync(_layers, JsonSerializer.Serialize(layers));
        _api = new AtlasApi(_database.ConnectionString, ("ATLAS_REFERENCE_LAYERS", _layers));
        Client = _api.CreateClient();
    }

    public async ValueTask DisposeAsync()
    {
        Client?.Dispose();
        if (_api is not null)
        {
            await _api.DisposeAsync();
        }

        if (_database is not null)
        {
            await _database.DisposeAsync();
        }

        File.Delete(_layers);
        GC.SuppressFinalize(this);
    }
}
