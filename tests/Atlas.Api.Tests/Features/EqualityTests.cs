using System.Text.Json;
using Atlas.Api.Tests.Ogc;
using Atlas.Testing;
using Xunit;

namespace Atlas.Api.Tests.Features;

/// <summary>A parameter lets through exactly the features whose property says so.</summary>
[Trait(ConformanceTests.Class, "ogcapi-features-3/1.0/conf/queryables-query-parameters")]
public sealed class EqualityTests(GeodataApi api) : IClassFixture<GeodataApi>
{
    [Theory]
    [InlineData("party=russian_forces", "parties", "russian_forces")]
    [InlineData("party=russian_forces,unidentified", "parties", "russian_forces", "unidentified")]
    [InlineData("weapon=car_bomb", "weapons", "car_bomb")]
    [InlineData("weapon=barrel_bomb,artillery", "weapons", "barrel_bomb", "artillery")]
    [InlineData("governorate=SY-HL", "governorate", "SY-HL")]
    [InlineData("governorate=SY-HL,SY-DI", "governorate", "SY-HL", "SY-DI")]
    [InlineData("massacre=true", "massacre", "true")]
    [InlineData("massacre=false", "massacre", "false")]
    [InlineData("killed_min=10", "killed_min", "10")]
    [InlineData("time_precision=month", "time_precision", "month")]
    [InlineData("local_time=02:05", "local_time", "02:05")]
    [InlineData("date_start=2019-07-22", "date_start", "2019-07-22")]
    [InlineData("community=maarrat-an-numan", "community", "maarrat-an-numan")]
    [InlineData("attribution=unidentified", "attribution", "unidentified")]
    public async Task A_property_is_a_filter(string query, string property, params string[] values)
    {
        var expected = (await api.Client.FeaturesAsync("incidents")).Where(incident => Values(incident.GetProperty("properties").GetProperty(property)).Any(values.Contains));

        var ids = await api.Client.IdsAsync("incidents", $"&{query}");

        Assert.NotEmpty(ids);
        Assert.Equal(Answers.Ids(expected), ids);
    }

    [Fact]
    public async Task Massacres_are_the_incidents_that_meet_the_rule()
    {
        var byRule = (await api.Client.FeaturesAsync("incidents"))
            .Where(incident => incident.GetProperty("properties").GetProperty("killed_min") is { ValueKind: JsonValueKind.Number } killed && killed.GetInt32() >= 5);

        var massacres = await api.Client.IdsAsync("massacres");

        Assert.Equal(15, massacres.Count);
        Assert.Equal(Answers.Ids(byRule), massacres);
        Assert.Equal(massacres, await api.Client.IdsAsync("incidents", "&massacre=true"));
        Assert.Empty(await api.Client.IdsAsync("massacres", "&massacre=false"));
    }

    [Fact]
    public async Task A_zone_has_the_incidents_within_it_that_day()
    {
        var inZone = await api.Client.IdsAsync("incidents", "&zone=zone-1-idlib");

        Assert.Contains("2020-03-05-maaret-misreen-poultry-farm", inZone);
        Assert.Contains("2019-07-22-maarat-al-numan-market", inZone);
        Assert.DoesNotContain("2023-02-17-tadmur-truffle-gatherers", inZone);
        Assert.DoesNotContain("2020-07-07-tal-abyad-car-bomb", inZone);
        Assert.DoesNotContain("2023-02-01-al-balouna-prison", inZone);
        Assert.All(await api.Client.FeaturesAsync("de-escalation-zones", "&zone=zone-1-idlib"), version => Assert.Equal("zone-1-idlib", version.Text("zone")));
        Assert.Contains("maarrat-an-numan", await api.Client.IdsAsync("communities", "&zone=zone-1-idlib"));
    }

    [Fact]
    public async Task All_filters_must_hold()
    {
        Assert.Equal(
            ["2019-07-22-maarat-al-numan-market"],
            await api.Client.IdsAsync("incidents", "&party=russian_forces&massacre=true&datetime=2019-07-22&bbox=36,35,37,36&governorate=SY-ID&zone=zone-1-idlib&weapon=missile"));
        Assert.Empty(await api.Client.IdsAsync("incidents", "&party=russian_forces&datetime=2019-07-05"));
    }

    private static IEnumerable<string> Values(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => [],
        JsonValueKind.Array => value.EnumerateArray().Select(item => item.GetString()!),
        JsonValueKind.String => [value.GetString()!],
        _ => [value.GetRawText()],
    };
}
