using Atlas.Testing;
using Xunit;

namespace Atlas.Api.Tests.Freshness;

/// <summary>Two instances of the service over one database that a test may change.</summary>
public sealed class TwoInstances : IAsyncLifetime
{
    private readonly GeodataDatabase _geodata = new();
    private AtlasApi _first = null!;
    private AtlasApi _second = null!;

    public TestDatabase Database => _geodata.Database;

    public HttpClient First { get; private set; } = null!;

    public HttpClient Second { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await _geodata.InitializeAsync();
        _first = new AtlasApi(Database.ConnectionString);
        _second = new AtlasApi(Database.ConnectionString);
        First = _first.CreateClient();
        Second = _second.CreateClient();
    }

    public async ValueTask DisposeAsync()
    {
        await _first.DisposeAsync();
        await _second.DisposeAsync();
        await _geodata.DisposeAsync();
    }
}
