using System.Text.Json;
using Atlas.Testing;
using Xunit;

namespace Atlas.Api.Tests.Features;

/// <summary>Property names and types exactly as the design has them (domain, section 7): partners build on them.</summary>
public sealed class WireNameTests(GeodataApi api) : IClassFixture<GeodataApi>
{
    private const string Incident = "id:text title_en:text title_ar:text date_start:date date_end:date local_time:time? time_precision:text place:text? community:text? "
        + "governorate:text? governorate_name_en:text? governorate_name_ar:text? location_precision:text uncertainty_m:number? zones:list event_class:text weapons:list "
        + "parties:list attribution:text attribution_confidence:text control_at_time:list killed_min:number? killed_max:number? children_killed_min:number? "
        + "women_killed_min:number? injured_min:number? injured_max:number? double_tap:truth? site_count:number massacre:truth possible_massacre:truth "
        + "verification_status:text documented_on:date? sources:list note:text? revision:number updated_at:instant";

    private const string Ceasefire = "id:text ordinal:number? name_en:text name_ar:text announced_on:date announced_by:text? announced_by_ar:text? effective_at:instant "
        + "effective_precision:text effective_alternatives:objects ended_on:date? end_type:text parties:list zone:text? note:text? note_ar:text? sources:list";

    [Theory]
    [InlineData("incidents", Incident)]
    [InlineData("massacres", Incident)]
    [InlineData("ceasefire-incidents", Incident + " ceasefire:text phase:text days_from_ceasefire:number?")]
    [InlineData("ceasefires", Ceasefire)]
    public async Task Every_feature_has_every_property_by_its_name_and_type(string collection, string names)
    {
        var expected = names.Split(' ').Select(name => name.Split(':')).ToDictionary(name => name[0], name => name[1]);

        foreach (var feature in await api.Client.FeaturesAsync(collection))
        {
            var properties = feature.GetProperty("properties").EnumerateObject().ToList();
            Assert.Equal(expected.Keys.Order(), properties.Select(property => property.Name).Order());
            Assert.All(properties, property => Assert.True(Is(expected[property.Name], property.Value), $"{property.Name}: {property.Value}"));
        }
    }

    [Fact]
    public async Task A_record_has_the_properties_of_its_feature()
    {
        foreach (var feature in await api.Client.FeaturesAsync("incidents"))
        {
            var record = await api.Client.JsonAsync($"/api/incidents/{feature.GetProperty("id").GetString()}");

            // Parties and sources are rows of their own in the record.
            foreach (var property in feature.GetProperty("properties").EnumerateObject().Where(property => property.Name is not ("parties" or "sources" or "updated_at")))
            {
                Assert.True(JsonElement.DeepEquals(property.Value, record.GetProperty(property.Name)), $"{property.Name}: {property.Value} against {record.GetProperty(property.Name)}");
            }
        }
    }

    [Fact]
    public async Task An_unknown_toll_is_null_and_a_toll_of_none_is_zero()
    {
        var unknown = (await api.Client.JsonAsync("/api/collections/incidents/items/2019-11-qahh-camp")).GetProperty("properties");
        var none = (await api.Client.JsonAsync("/api/collections/incidents/items/2023-02-19-kafrsousa-air-strike")).GetProperty("properties");

        Assert.Equal((JsonValueKind.Null, JsonValueKind.Null), (unknown.GetProperty("killed_min").ValueKind, unknown.GetProperty("killed_max").ValueKind));
        Assert.Equal((0, 0), (none.GetProperty("killed_min").GetInt32(), none.GetProperty("killed_max").GetInt32()));
    }

    private static bool Is(string type, JsonElement value) => (type.TrimEnd('?'), value.ValueKind) switch
    {
        (_, JsonValueKind.Null) => type.EndsWith('?'),
        ("text", JsonValueKind.String) => true,
        ("date", JsonValueKind.String) => DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", out _),
        ("time", JsonValueKind.String) => TimeOnly.TryParseExact(value.GetString(), "HH:mm", out _),
        ("instant", JsonValueKind.String) => value.GetString()!.EndsWith('Z') && value.TryGetDateTimeOffset(out _),
        ("number", JsonValueKind.Number) => value.TryGetInt32(out _),
        ("truth", JsonValueKind.True or JsonValueKind.False) => true,
        ("list", JsonValueKind.Array) => value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String),
        ("objects", JsonValueKind.Array) => value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.Object),
        _ => false,
    };
}
