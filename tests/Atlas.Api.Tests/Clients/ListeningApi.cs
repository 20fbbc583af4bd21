using Atlas.Testing;
using Xunit;

namespace Atlas.Api.Tests.Clients;

/// <summary>The service with the geodata on a real port, for clients that are programs of their own.</summary>
public sealed class ListeningApi : IAsyncLifetime
{
    private readonly GeodataDatabase _geodata = new();
    private AtlasApi _service = null!;

    public TestDatabase Database => _geodata.Database;

    public HttpClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await _geodata.InitializeAsync();
        _service = new AtlasApi(_geodata.Database.ConnectionString);
        _service.Listen();
        Client = _service.CreateClient();
    }

    public async ValueTask DisposeAsync()
    {
        await _service.DisposeAsync();
        await _geodata.DisposeAsync();
    }
}
