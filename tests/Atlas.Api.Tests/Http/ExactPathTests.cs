using System.Net;
using Atlas.Testing;
using Xunit;

namespace Atlas.Api.Tests.Http;

public sealed class ExactPathTests(GeodataApi api) : IClassFixture<GeodataApi>
{
    [Theory]
    [InlineData("/api/collections/Massacres")]
    [InlineData("/api/collections/Massacres/items")]
    [InlineData("/api/collections/massacres/Items")]
    [InlineData("/api/collections/INCIDENTS/items/2019-11-qahh-camp")]
    [InlineData("/api/collections/incidents/items/2019-11-QAHH-camp")]
    [InlineData("/api/collections/Incidents/queryables")]
    [InlineData("/api/Collections")]
    [InlineData("/API")]
    public async Task A_path_in_another_case_is_another_path(string path) => await api.Client.ProblemAsync(path, HttpStatusCode.NotFound);
}
