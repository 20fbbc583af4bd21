using System.Text.Json;
using Xunit;

namespace Atlas.Api.Tests.Incidents;

/// <summary>What a record says of zones and ceasefires is what their layers say.</summary>
public sealed class RecordCeasefireTests(ProtectedIncidents given) : IClassFixture<ProtectedIncidents>
{
    [Fact]
    public async Task A_record_stands_to_every_ceasefire_as_in_the_layer_before_and_after()
    {
        var inLayer = (await given.Api.Client.FeaturesAsync("ceasefire-incidents", "&window=730")).ToLookup(feature => feature.Text("id")!);
        Assert.True(inLayer.Count > 20);

        foreach (var incident in inLayer)
        {
            var record = (await given.Api.Client.JsonAsync($"/api/incidents/{incident.Key}")).GetProperty("ceasefires").EnumerateArray()
                .Select(ceasefire => (ceasefire.GetProperty("ceasefire").GetString(), Said(ceasefire))).ToHashSet();

            // An incident at the end of the window straddles that end in the layer, and no end is here.
            Assert.Subset(record, incident.Where(feature => Math.Abs(Days(feature.GetProperty("properties")) ?? 0) < 700)
                .Select(feature => (feature.Text("ceasefire"), Said(feature.GetProperty("properties")))).ToHashSet());
        }
    }

    [Fact]
    public async Task A_record_names_the_zones_of_its_day()
    {
        var zones = (await given.Api.Client.JsonAsync("/api/incidents/2019-07-22-maarat-al-numan-market")).GetProperty("zone_relations").EnumerateArray();

        Assert.Contains(zones, zone => (zone.GetProperty("zone").GetString(), zone.GetProperty("zone_relation").GetString()) == ("zone-1-idlib", "inside"));
    }

    [Theory]
    [InlineData("locality", "inside")]
    [InlineData("governorate", "straddles")]
    [InlineData("withheld", null)]
    public async Task Zones_and_ceasefires_of_a_protected_place_follow_from_what_is_shown_of_it(string level, string? relation)
    {
        var record = await given.Api.Client.JsonAsync($"/api/incidents/{ProtectedIncidents.Id(level)}");

        var idlib = record.GetProperty("zone_relations").EnumerateArray().Where(zone => zone.GetProperty("zone").GetString() == "zone-1-idlib").Select(zone => zone.GetProperty("zone_relation").GetString());
        Assert.Equal(relation is null ? [] : [relation], idlib);
        Assert.Equal(relation is not null, record.GetProperty("ceasefires").GetArrayLength() > 0);
    }

    private static (string?, int?) Said(JsonElement of) => (of.GetProperty("phase").GetString(), Days(of));

    private static int? Days(JsonElement of) => of.GetProperty("days_from_ceasefire") is { ValueKind: JsonValueKind.Number } days ? days.GetInt32() : null;
}
