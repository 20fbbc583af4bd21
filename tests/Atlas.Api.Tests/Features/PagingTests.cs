using Atlas.Testing;
using Xunit;

namespace Atlas.Api.Tests.Features;

public sealed class PagingTests(GeodataApi api) : IClassFixture<GeodataApi>
{
    [Theory]
    [InlineData("incidents", 1)]
    [InlineData("ceasefires", 1)]
    [InlineData("massacres", 4)]
    [InlineData("governorates", 5)]
    [InlineData("communities", 60)]
    [InlineData("incidents&party=russian_forces", 2)]
    public async Task Following_next_gives_every_feature_once(string collection, int limit)
    {
        var (name, query) = collection.Split('&') is [var first, .. var rest] ? (first, string.Concat(rest.Select(part => $"&{part}"))) : default;
        var all = await api.Client.IdsAsync(name, query);
        var paged = new List<string>();

        var next = (string?)$"/api/collections/{name}/items?limit={limit}{query}";
        while (next is not null)
        {
            var page = await api.Client.JsonAsync(next);
            var ids = Answers.Ids(page.GetProperty("features").EnumerateArray());
            Assert.InRange(ids.Count, 1, limit);
            paged.AddRange(ids);
            next = page.Link("next");
            Assert.Equal(paged.Count < all.Count, next is not null);
        }

        Assert.Equal(all, paged);
    }

    [Fact]
    public async Task The_first_page_says_how_many_match()
    {
        var page = await api.Client.JsonAsync("/api/collections/incidents/items?limit=3&party=russian_forces");
        var all = await api.Client.IdsAsync("incidents", "&party=russian_forces");

        Assert.Equal(all.Count, page.GetProperty("numberMatched").GetInt32());
        Assert.Equal(3, page.GetProperty("numberReturned").GetInt32());
    }

    [Fact]
    public async Task A_page_goes_on_with_another_limit_and_the_same_cursor()
    {
        var all = await api.Client.IdsAsync("incidents");
        var first = await api.Client.JsonAsync("/api/collections/incidents/items?limit=10");

        var second = await api.Client.JsonAsync(first.Link("next")!.Replace("limit=10", "limit=3", StringComparison.Ordinal));

        Assert.Equal(all.Skip(10).Take(3), Answers.Ids(second.GetProperty("features").EnumerateArray()));
    }

    [Fact]
    public async Task Without_a_limit_a_page_has_a_hundred()
    {
        var page = await api.Client.JsonAsync("/api/collections/communities/items");

        Assert.Equal(100, page.GetProperty("numberReturned").GetInt32());
        Assert.NotNull(page.Link("next"));
    }

    [Fact]
    public async Task An_empty_page_has_no_next()
    {
        var page = await api.Client.JsonAsync("/api/collections/incidents/items?datetime=1999-01-01&limit=1");

        Assert.Equal((0, 0), (page.GetProperty("numberMatched").GetInt32(), page.GetProperty("features").GetArrayLength()));
        Assert.Null(page.Link("next"));
    }

    [Fact]
    public async Task A_page_that_ends_with_the_last_feature_has_no_next()
    {
        var all = await api.Client.IdsAsync("incidents");

        var page = await api.Client.JsonAsync($"/api/collections/incidents/items?limit={all.Count}");

        Assert.Null(page.Link("next"));
    }

    [Fact]
    public async Task An_offset_passes_over_features()
    {
        var all = await api.Client.IdsAsync("incidents");

        var page = await api.Client.JsonAsync("/api/collections/incidents/items?limit=4&offset=7");

        Assert.Equal(all.Skip(7).Take(4), Answers.Ids(page.GetProperty("features").EnumerateArray()));
    }
}
