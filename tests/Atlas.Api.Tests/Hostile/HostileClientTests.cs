using Atlas.Api.Ogc;
using Atlas.Testing;
using Xunit;

namespace Atlas.Api.Tests.Hostile;

public sealed class HostileClientTests(GeodataApi api) : IClassFixture<GeodataApi>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task A_hostile_client_is_answered_or_refused_for_what_was_wrong(int seed)
    {
        var client = new HostileClient(seed);
        for (var asked = 0; asked < 200; asked++)
        {
            var question = client.Next();
            using var answer = await api.Client.GetAsync(question.Path, Cancel);
            var finding = await Verdict.OnAsync(question, answer, Cancel);
            Assert.True(finding is null, $"{question.Kind}, {finding}: {question.Path}");
        }
    }

    [Theory]
    [InlineData("incidents", 4)]
    [InlineData("governorates", 5)]
    [InlineData("ceasefires", 6)]
    public async Task A_filter_lets_the_same_features_through_in_both_encodings(string collection, int seed)
    {
        var filters = new Filters(new Random(seed), Collections.BuiltIn.Layers.Single(layer => layer.Id == collection));
        for (var asked = 0; asked < 60; asked++)
        {
            var filter = filters.Condition(3);
            Assert.Equal(await BodyAsync(collection, $"filter={Uri.EscapeDataString(filter.Text)}"), await BodyAsync(collection, $"filter-lang=cql2-json&filter={Uri.EscapeDataString(filter.Json)}"));
        }
    }

    // The ids; or, where the filter cannot be computed, that it was refused.
    private async Task<string> BodyAsync(string collection, string query)
    {
        using var answer = await api.Client.GetAsync($"/api/collections/{collection}/items?limit=1000&properties=id&{query}", Cancel);
        var body = await answer.Content.ReadAsStringAsync(Cancel);
        Assert.True((int)answer.StatusCode is 200 or 400, $"{query}: {body}");
        return answer.IsSuccessStatusCode ? string.Join(' ', Answers.Ids(System.Text.Json.JsonElement.Parse(body).GetProperty("features").EnumerateArray())) : "refused";
    }
}
