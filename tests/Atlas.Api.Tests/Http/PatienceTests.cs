using System.Net;
using Atlas.Api.Exports;
using Atlas.Api.Tests.Clients;
using Xunit;

namespace Atlas.Api.Tests.Http;

/// <summary>Too many questions, too slow ones, and clients who do not wait for the answer.</summary>
public sealed class PatienceTests(ListeningApi api) : IClassFixture<ListeningApi>
{
    private const string Items = "/api/collections/incidents/items";
    private const string Filtered = Items + "?massacre=true";
    private const int Connections = 16;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task When_every_connection_is_in_use_the_next_question_is_told_to_come_back()
    {
        var tag = (await api.Client.GetAsync(Filtered, Cancel)).Headers.ETag!;
        Task<HttpResponseMessage>[] patient;
        await using (var held = await HeldDatabase.HoldAsync(api.Database, Cancel))
        {
            patient = [.. Enumerable.Range(1, Connections).Select(limit => api.Client.GetAsync($"{Filtered}&limit={limit}", Cancel))];
            await held.UntilWaitingAsync(Connections, Cancel);

            using var refused = await api.Client.GetAsync(Filtered, Cancel);
            var problem = await api.Client.ProblemAsync(Filtered, HttpStatusCode.ServiceUnavailable);
            using var known = new HttpRequestMessage(HttpMethod.Get, Filtered) { Headers = { IfNoneMatch = { tag } } };
            using var unchanged = await api.Client.SendAsync(known, Cancel);

            Assert.NotNull(refused.Headers.RetryAfter?.Delta);
            Assert.Null(refused.Headers.ETag);
            Assert.Equal("urn:ceasefire-atlas:problem:busy", problem.GetProperty("type").GetString());
            Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
        }

        Assert.All(await Task.WhenAll(patient), answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
    }

    [Fact]
    public async Task When_as_many_exports_as_may_be_are_written_the_next_is_told_to_come_back_and_questions_are_answered()
    {
        Task<HttpResponseMessage>[] patient;
        await using (var held = await HeldDatabase.HoldAsync(api.Database, Cancel))
        {
            patient = [.. Enumerable.Range(0, ExportSlots.Most).Select(_ => api.Client.GetAsync("/api/exports/massacres.csv", Cancel))];
            await held.UntilWaitingAsync(ExportSlots.Most, Cancel);

            using var refused = await api.Client.GetAsync("/api/exports/governorates.zip", Cancel);
            var problem = await api.Client.ProblemAsync("/api/collections/governorates/items?f=kml", HttpStatusCode.ServiceUnavailable);

            Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
            Assert.NotNull(refused.Headers.RetryAfter?.Delta);
            Assert.Equal("urn:ceasefire-atlas:problem:busy", problem.GetProperty("type").GetString());
            Assert.Equal(14, (await api.Client.IdsAsync("governorates")).Count);
        }

        Assert.All(await Task.WhenAll(patient), answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        Assert.Contains("Idlib", await api.Client.GetStringAsync("/api/exports/governorates.csv", Cancel), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Items)]
    [InlineData("/api/collections/incidents/items/2019-11-qahh-camp")]
    [InlineData("/api/incidents/2019-11-qahh-camp")]
    [InlineData("/api/reports/proximity")]
    [InlineData("/api/ceasefires/comparisons")]
    public async Task The_query_of_a_client_who_left_does_not_go_on(string path)
    {
        await using var held = await HeldDatabase.HoldAsync(api.Database, Cancel);
        using var leaving = new CancellationTokenSource();
        var question = api.Client.GetAsync(path, leaving.Token);
        await held.UntilWaitingAsync(1, Cancel);

        await leaving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => question);
        await held.UntilWaitingAsync(0, Cancel);
    }

    [Fact]
    public async Task A_question_that_takes_too_long_is_told_so()
    {
        await using var held = await HeldDatabase.HoldAsync(api.Database, Cancel);
        var question = api.Client.GetAsync(Items, Cancel);
        await held.UntilWaitingAsync(1, Cancel);

        await held.TimeOutAsync(Cancel);
        using var answer = await question;

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.NotNull(answer.Headers.RetryAfter?.Delta);
        Assert.Contains("urn:ceasefire-atlas:problem:too-slow", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }
}
