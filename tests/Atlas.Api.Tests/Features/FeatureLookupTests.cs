using System.Net;
using Atlas.Api.Tests.Clients;
using Atlas.Api.Tests.Http;
using Xunit;

namespace Atlas.Api.Tests.Features;

/// <summary>Single features that many ask for at once are looked up together, which nobody may notice.</summary>
public sealed class FeatureLookupTests(ListeningApi api) : IClassFixture<ListeningApi>
{
    private const string Incidents = "/api/collections/incidents/items/";
    private const string Qahh = Incidents + "2019-11-qahh-camp";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Many_at_once_get_what_each_gets_alone()
    {
        var paths = new List<string> { Incidents + "none", Incidents + "%D9%84%D8%A7", "/api/collections/massacres/items/none", "/api/collections/communities/items/none" };
        foreach (var layer in new[] { "incidents", "massacres", "communities", "governorates", "ceasefires", "incidents-near-lines" })
        {
            paths.AddRange((await api.Client.IdsAsync(layer)).Take(12).Select(id => $"/api/collections/{layer}/items/{Uri.EscapeDataString(id)}"));
        }

        paths.AddRange(new[] { "?crs=http://www.opengis.net/def/crs/EPSG/0/4326", "?crs=http://www.opengis.net/def/crs/EPSG/0/3857", "?properties=title_ar,killed_min", "?f=html", "?wrong=1" }.Select(query => Qahh + query));
        paths.AddRange(["/api/collections/incidents-near-lines/items/2019-11-qahh-camp?within=100", "/api/collections/massacres/items/2019-11-qahh-camp"]);
        var alone = new List<string>();
        foreach (var path in paths)
        {
            alone.Add(await SaidAsync(path));
        }

        var together = await Task.WhenAll(Enumerable.Repeat(paths, 4).SelectMany(path => path).Select(SaidAsync));

        Assert.True(together.Length >= 200);
        Assert.All(together.Index(), one => Assert.Equal(alone[one.Index % paths.Count], one.Item));
    }

    [Fact]
    public async Task Whoever_waits_is_answered_when_the_one_before_and_the_one_beside_leave()
    {
        Task<string> patient;
        await using (var held = await HeldDatabase.HoldAsync(api.Database, Cancel))
        {
            using var leaving = new CancellationTokenSource();
            var before = api.Client.GetAsync(Qahh, leaving.Token);
            await held.UntilWaitingAsync(1, Cancel);
            var beside = api.Client.GetAsync(Qahh, leaving.Token);
            patient = SaidAsync(Incidents + "2020-07-19-sejjo-car-bomb");

            await leaving.CancelAsync();

            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => before);
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => beside);
            await held.UntilWaitingAsync(1, Cancel);
        }

        Assert.StartsWith("OK", await patient, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_takes_too_long_is_told_to_all_who_waited_for_it_and_the_next_are_answered()
    {
        Task<HttpResponseMessage> first;
        await using (var held = await HeldDatabase.HoldAsync(api.Database, Cancel))
        {
            first = api.Client.GetAsync(Qahh, Cancel);
            await held.UntilWaitingAsync(1, Cancel);
            await held.TimeOutAsync(Cancel);

            using var refused = await first;
            Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
            Assert.NotNull(refused.Headers.RetryAfter?.Delta);
            Assert.Contains("urn:ceasefire-atlas:problem:too-slow", await refused.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        }

        Assert.StartsWith("OK", await SaidAsync(Qahh), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_id_that_cannot_be_one_is_refused_for_itself_alone()
    {
        string[] hostile = ["%00", "a%00b", "%ED%A0%80", "%ED%B0%80x", "%FF", "%C3%28", "%F4%90%80%80", "%EF%BF%BF", "%25", "%2F", "%0A", "%7F", "';--", new('x', 7000)];
        var alone = await SaidAsync(Qahh);

        var together = await Task.WhenAll(hostile.SelectMany(id => Enumerable.Repeat(Qahh, 4).Prepend(Incidents + id)).Select(async path => (Path: path, Said: await SaidAsync(path))));

        Assert.All(together, one => Assert.True(one.Path == Qahh ? one.Said == alone : one.Said.Split(' ')[0] is "NotFound" or "BadRequest", $"{one.Path[..Math.Min(60, one.Path.Length)]}: {one.Said}"));
    }

    [Fact]
    public async Task The_length_of_a_feature_is_told()
    {
        using var answer = await api.Client.GetAsync(Qahh, HttpCompletionOption.ResponseHeadersRead, Cancel);
        var bytes = await answer.Content.ReadAsByteArrayAsync(Cancel);

        Assert.Equal(bytes.Length, answer.Content.Headers.ContentLength);
    }

    private async Task<string> SaidAsync(string path)
    {
        using var answer = await api.Client.GetAsync(path, Cancel);
        return $"{answer.StatusCode} {answer.Headers.ETag} {answer.Content.Headers.ContentType} {await answer.Content.ReadAsStringAsync(Cancel)}";
    }
}
