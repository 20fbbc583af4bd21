using System.Net;
using Atlas.Testing;
using Xunit;

namespace Atlas.Api.Tests.Freshness;

/// <summary>Who has the answer already is told so; who cannot have it never is.</summary>
public sealed class EntityTagTests(GeodataApi api) : IClassFixture<GeodataApi>
{
    private const string Items = "/api/collections/incidents/items";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string> Tagged =>
    [
        Items,
        Items + "?limit=3&massacre=true",
        "/api/collections/incidents/items/2019-11-qahh-camp",
        "/api/collections/control-areas/items?properties=controller",
        "/api/incidents/2019-11-qahh-camp",
        "/api/reports/proximity",
        "/api/reports/attribution-review",
        "/api/ceasefires/comparisons",
        "/api/ceasefires/idlib-2-2019-08-31/comparison",
    ];

    [Theory]
    [MemberData(nameof(Tagged))]
    public async Task An_answer_that_is_known_is_not_sent_again(string path)
    {
        using var whole = await api.Client.AskAsync(path);

        using var again = await api.Client.AskAsync(path, $"If-None-Match: {whole.Headers.ETag}");

        Assert.Equal(HttpStatusCode.OK, whole.StatusCode);
        Assert.False(whole.Headers.ETag!.IsWeak);
        Assert.Equal("max-age=0, must-revalidate, public, s-maxage=30", Sorted(whole));
        Assert.Superset(new HashSet<string> { "Accept", "Accept-Encoding" }, whole.Headers.Vary.ToHashSet());
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Empty(await again.Content.ReadAsByteArrayAsync(Cancel));
        Assert.Equal(whole.Headers.ETag, again.Headers.ETag);
        Assert.Equal(Sorted(whole), Sorted(again));
        Assert.Equal(whole.Headers.Vary.Order(), again.Headers.Vary.Order());
    }

    [Theory]
    [MemberData(nameof(Tagged))]
    public async Task One_tag_means_the_same_bytes(string path)
    {
        using var one = await api.Client.AskAsync(path);
        using var other = await api.Client.AskAsync(path);

        Assert.Equal(one.Headers.ETag, other.Headers.ETag);
        Assert.Equal(await one.Content.ReadAsByteArrayAsync(Cancel), await other.Content.ReadAsByteArrayAsync(Cancel));
    }

    [Fact]
    public async Task Another_question_or_format_has_another_tag()
    {
        string[] asked = [Items, Items + "?limit=5", Items + "?limit=6", Items + "?crs=http://www.opengis.net/def/crs/EPSG/0/3857", "/api/collections/massacres/items"];
        var tags = new List<string>();
        foreach (var path in asked)
        {
            tags.Add((await api.Client.TagAsync(path)).Tag);
        }

        tags.Add((await api.Client.TagAsync(Items, "Accept: application/json")).Tag);
        tags.Add((await api.Client.TagAsync(Items, "Host: other.example")).Tag);

        Assert.Equal(tags.Count, tags.Distinct().Count());
    }

    [Fact]
    public async Task Each_coding_has_its_tag_and_is_known_by_any()
    {
        var plain = await api.Client.TagAsync(Items);
        var gzip = await api.Client.TagAsync(Items, "Accept-Encoding: gzip");
        var brotli = await api.Client.TagAsync(Items, "Accept-Encoding: br");

        Assert.Equal(3, new[] { plain, gzip, brotli }.Distinct().Count());
        foreach (var known in new[] { plain, gzip, brotli })
        {
            using var again = await api.Client.AskAsync(Items, "Accept-Encoding: br", $"If-None-Match: {known}");
            Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
            Assert.Equal(known, again.Headers.ETag);
        }
    }

    [Theory]
    [InlineData("{0}", true)]
    [InlineData("W/{0}", true)]
    [InlineData("\"other\", {0}", true)]
    [InlineData("\"a,b\",W/\"c\",W/{0}", true)]
    [InlineData("*", true)]
    [InlineData("\"other\"", false)]
    [InlineData("\"\"", false)]
    [InlineData("no tag at all", false)]
    public async Task Tags_are_compared_as_the_standard_has_it(string ifNoneMatch, bool isKnown)
    {
        var tag = await api.Client.TagAsync(Items);

        using var answer = await api.Client.AskAsync(Items, $"If-None-Match: {string.Format(null, ifNoneMatch, tag)}");

        Assert.Equal(isKnown ? HttpStatusCode.NotModified : HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(tag, answer.Headers.ETag);
        Assert.Equal(isKnown, (await answer.Content.ReadAsByteArrayAsync(Cancel)).Length == 0);
    }

    [Theory]
    [InlineData(Items + "?limit=x", HttpStatusCode.BadRequest)]
    [InlineData(Items + "?zone=nowhere", HttpStatusCode.BadRequest)]
    [InlineData("/api/collections/incidents/items/none", HttpStatusCode.NotFound)]
    [InlineData("/api/incidents/none", HttpStatusCode.NotFound)]
    [InlineData("/api/collections/nowhere", HttpStatusCode.NotFound)]
    [InlineData("/api/ceasefires/idlib-3-2020-01-09/comparison?until=next_ceasefire", HttpStatusCode.UnprocessableEntity)]
    public async Task A_fault_is_neither_tagged_nor_kept(string path, HttpStatusCode status)
    {
        foreach (var headers in new string[][] { [], ["If-None-Match: *"] })
        {
            using var answer = await api.Client.AskAsync(path, headers);

            Assert.Equal(status, answer.StatusCode);
            Assert.Null(answer.Headers.ETag);
            Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        }
    }

    private static string Sorted(HttpResponseMessage answer) => string.Join(", ", answer.Headers.CacheControl!.ToString().Split(", ").Order());
}
