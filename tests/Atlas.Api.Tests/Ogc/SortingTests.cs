using System.Net;
using System.Text.Json;
using Atlas.Testing;
using Xunit;

namespace Atlas.Api.Tests.Ogc;

[Trait(ConformanceTests.Class, "ogcapi-features-8/1.0/conf/sorting")]
[Trait(ConformanceTests.Class, "ogcapi-features-8/1.0/conf/sortables")]
[Trait(ConformanceTests.Class, "ogcapi-features-8/1.0/conf/features-sorting")]
public sealed class SortingTests(GeodataApi api) : IClassFixture<GeodataApi>
{
    private const string Items = "/api/collections/incidents/items";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("-killed_min")]
    [InlineData("killed_min,-date_start")]
    [InlineData("+local_time,title_en")]
    [InlineData("-double_tap,governorate,-updated_at")]
    public async Task Pages_of_a_sorted_layer_are_the_whole_layer_in_that_order_with_unknown_last(string order)
    {
        var whole = await IdsAsync($"{Items}?limit=1000&sortby={Uri.EscapeDataString(order)}");

        var paged = new List<string?>();
        var page = (string?)$"{Items}?limit=3&sortby={Uri.EscapeDataString(order)}";
        while (page is not null)
        {
            using var answer = await ReadAsync(page);
            paged.AddRange(Ids(answer));
            page = Next(answer);
        }

        Assert.Equal(whole, paged);
        var first = order.Split(',')[0];
        using var sorted = await ReadAsync($"{Items}?limit=1000&sortby={Uri.EscapeDataString(order)}");
        var keys = sorted.RootElement.GetProperty("features").EnumerateArray().Select(feature => feature.GetProperty("properties").GetProperty(first.TrimStart('-', '+')).ToString()).ToList();
        Assert.DoesNotContain(keys.SkipWhile(key => key.Length > 0), key => key.Length > 0);
    }

    [Fact]
    public async Task The_deadliest_attack_comes_first()
    {
        using var answer = await ReadAsync($"{Items}?limit=2&sortby=-killed_min&properties=killed_min");

        Assert.Equal([40, 39], answer.RootElement.GetProperty("features").EnumerateArray().Select(feature => feature.GetProperty("properties").GetProperty("killed_min").GetInt32()));
        Assert.All(answer.RootElement.GetProperty("features").EnumerateArray(), feature => Assert.Single(feature.GetProperty("properties").EnumerateObject()));
    }

    [Fact]
    public async Task A_cursor_serves_another_limit_but_no_other_order_and_no_change()
    {
        using var first = await ReadAsync($"{Items}?limit=5&sortby=-killed_min");
        var cursor = Next(first)!.Split("cursor=")[1].Split('&')[0];

        using var wider = await ReadAsync($"{Items}?limit=1000&sortby=-killed_min&cursor={cursor}");
        Assert.Equal((await IdsAsync($"{Items}?limit=1000&sortby=-killed_min")).Skip(5), Ids(wider));
        await RefusedAsync($"{Items}?sortby=killed_min&cursor={cursor}", "cursor");
        await RefusedAsync($"{Items}?sortby=-killed_min&cursor={(cursor[12] == 'A' ? cursor[..12] + 'B' : cursor[..12] + 'A')}{cursor[13..]}", "cursor");
        await RefusedAsync($"{Items}?cursor=", "cursor");
    }

    [Theory]
    [InlineData("sortby=nothing", "sortby")]
    [InlineData("sortby=weapons", "sortby")]
    [InlineData("sortby=killed_min,-killed_min", "sortby")]
    [InlineData("sortby=", "sortby")]
    [InlineData("properties=id,nothing", "properties")]
    public async Task What_cannot_be_sorted_by_or_returned_is_refused(string query, string parameter) => await RefusedAsync($"{Items}?{query}", parameter);

    private async Task RefusedAsync(string path, string parameter)
    {
        using var answer = await api.Client.GetAsync(path, Cancel);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancel));
        Assert.Equal(parameter, problem.RootElement.GetProperty("parameter").GetString());
    }

    private async Task<List<string?>> IdsAsync(string path)
    {
        using var answer = await ReadAsync(path);
        return Ids(answer);
    }

    private async Task<JsonDocument> ReadAsync(string path) => JsonDocument.Parse(await api.Client.GetStringAsync(path, Cancel));

    private static List<string?> Ids(JsonDocument answer) =>
        [.. answer.RootElement.GetProperty("features").EnumerateArray().Select(feature => feature.GetProperty("id").GetString())];

    private static string? Next(JsonDocument answer) => answer.RootElement.GetProperty("links").EnumerateArray()
        .Where(link => link.GetProperty("rel").GetString() == "next").Select(link => new Uri(link.GetProperty("href").GetString()!).PathAndQuery).FirstOrDefault();
}
