using System.Net;
using Atlas.Testing;
using Npgsql;
using Xunit;

namespace Atlas.Api.Tests.Http;

public sealed class HealthTests(GeodataApi api) : IClassFixture<GeodataApi>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private NpgsqlConnectionStringBuilder Settings => new(api.Database.ConnectionString);

    [Fact]
    public async Task With_its_database_the_service_is_ready()
    {
        Assert.Equal(HttpStatusCode.OK, (await api.Client.GetAsync("/health/ready", Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await api.Client.GetAsync("/health/live", Cancel)).StatusCode);
    }

    [Theory]
    [InlineData("/health/ready")]
    [InlineData("/api/collections/incidents/items")]
    [InlineData("/api/incidents/2019-11-qahh-camp")]
    public async Task Without_a_database_server_it_lives_and_says_that_it_is_unavailable(string path) =>
        await UnavailableAsync(new(Settings.ConnectionString) { Host = "127.0.0.1", Port = 1 }, path);

    [Fact]
    public async Task Without_its_database_on_the_server_it_is_unavailable() =>
        await UnavailableAsync(new(Settings.ConnectionString) { Database = "no_such_database" }, "/health/ready");

    [Fact]
    public async Task Without_a_schema_in_the_database_it_is_unavailable() => // not template1: while somebody is connected to it, no test can make a database
        await UnavailableAsync(new(Settings.ConnectionString) { Database = "postgres" }, "/health/ready");

    [Fact]
    public async Task When_the_database_comes_back_so_does_the_service()
    {
        await using var database = await TestDatabase.EmptyAsync(Cancel);
        await using var service = new AtlasApi(database.ConnectionString);
        using var client = service.CreateClient();
        await client.JsonAsync("/api/collections/incidents/items");
        await using (var admin = NpgsqlDataSource.Create(Settings.ConnectionString))
        {
            await admin.ExecuteAsync("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1", Cancel, new NpgsqlConnectionStringBuilder(database.ConnectionString).Database);
        }

        // The first answer may find the broken connection in the pool; it must say so as a problem, and the next finds a new one.
        using var first = await client.GetAsync("/api/collections/incidents/items", Cancel);
        var second = await client.JsonAsync("/api/collections/incidents/items");

        Assert.True(first.StatusCode is HttpStatusCode.OK or HttpStatusCode.ServiceUnavailable, $"{first.StatusCode}");
        Assert.Equal(0, second.GetProperty("numberMatched").GetInt32());
    }

    private static async Task UnavailableAsync(NpgsqlConnectionStringBuilder settings, string path)
    {
        await using var service = new AtlasApi(settings.ConnectionString);
        using var client = service.CreateClient();

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/live", Cancel)).StatusCode);
        var problem = await client.ProblemAsync(path, HttpStatusCode.ServiceUnavailable);
        Assert.Equal("urn:ceasefire-atlas:problem:unavailable", problem.GetProperty("type").GetString());
        Assert.DoesNotContain(settings.Username ?? "postgres", problem.ToString(), StringComparison.Ordinal);
    }
}
