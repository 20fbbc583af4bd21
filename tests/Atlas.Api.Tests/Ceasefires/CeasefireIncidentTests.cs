using System.Net;
using System.Text.Json;
using Atlas.Testing;
using Xunit;

namespace Atlas.Api.Tests.Ceasefires;

public sealed class CeasefireIncidentTests(GeodataApi api) : IClassFixture<GeodataApi>
{
    private const string Items = "/api/collections/ceasefire-incidents/items";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("2020-01-15-idlib-air-attack", "idlib-4-2020-01-12", "after", 3)]
    [InlineData("2020-03-05-maaret-misreen-poultry-farm", "idlib-5-2020-03-06", "before", -1)]
    [InlineData("2019-11-qahh-camp", "idlib-2-2019-08-31", "after", null)]
    [InlineData("2019-11-qahh-camp", "idlib-3-2020-01-09", "before", null)]
    [InlineData("2019-12-joubas-camp", "idlib-2-2019-08-31", "after", null)]
    [InlineData("2019-12-joubas-camp", "idlib-3-2020-01-09", "before", null)]
    public async Task The_known_incidents_lie_on_their_side_of_a_ceasefire(string incident, string ceasefire, string phase, int? days)
    {
        var feature = Assert.Single(await Features($"?window=730&id={incident}&ceasefire={ceasefire}"));

        Assert.Equal(phase, feature.GetProperty("phase").GetString());
        Assert.Equal(days, Days(feature));
    }

    [Fact]
    public async Task All_incidents_from_May_to_July_2019_are_before_the_first_ceasefire()
    {
        var inZone = await Features("?window=730&ceasefire=idlib-1-2019-08-01&datetime=2019-05-01/2019-07-31");

        Assert.NotEmpty(inZone);
        Assert.All(inZone, incident => Assert.Equal("before", incident.GetProperty("phase").GetString()));
        Assert.All(inZone, incident => Assert.True(Days(incident) < 0));
    }

    [Theory]
    [InlineData("2020-07-07-tal-abyad-car-bomb")]
    [InlineData("2020-07-19-sejjo-car-bomb")]
    [InlineData("2023-02-19-kafrsousa-air-strike")]
    [InlineData("2023-02-17-tadmur-truffle-gatherers")]
    public async Task Incidents_elsewhere_in_the_country_are_in_no_ceasefires_area(string incident) =>
        Assert.Empty(await Features($"?window=730&id={incident}"));

    [Fact]
    public async Task The_window_is_thirty_days_unless_another_is_asked_for()
    {
        var unsaid = await Features("?ceasefire=idlib-1-2019-08-01");
        var said = await Features("?ceasefire=idlib-1-2019-08-01&window=30");
        var longer = await Features("?ceasefire=idlib-1-2019-08-01&window=60");

        Assert.Equal(Ids(said), Ids(unsaid));
        Assert.All(unsaid, incident => Assert.InRange(Days(incident) ?? 0, -30, 30));
        Assert.Superset(Ids(unsaid), Ids(longer));
        Assert.NotEqual(Ids(unsaid).Count, Ids(longer).Count);
    }

    [Fact]
    public async Task A_phase_can_be_asked_for()
    {
        var after = await Features("?window=730&ceasefire=idlib-4-2020-01-12&phase=after");
        var both = await Features("?window=730&ceasefire=idlib-4-2020-01-12&phase=before,after");

        Assert.All(after, incident => Assert.Equal("after", incident.GetProperty("phase").GetString()));
        Assert.True(both.Count > after.Count && after.Count > 0);
    }

    [Fact]
    public async Task A_feature_is_found_by_ceasefire_and_incident_within_the_same_window()
    {
        const string Path = $"{Items}/idlib-2-2019-08-31:2019-11-qahh-camp";

        using var near = await api.Client.GetAsync(Path, Cancel);
        using var far = await api.Client.GetAsync($"{Path}?window=100", Cancel);

        Assert.Equal(HttpStatusCode.NotFound, near.StatusCode);
        Assert.Equal(HttpStatusCode.OK, far.StatusCode);
    }

    [Theory]
    [InlineData("window=0", "window")]
    [InlineData("window=731", "window")]
    [InlineData("window=-1", "window")]
    [InlineData("window=a%20month", "window")]
    [InlineData("window=30&window=31", "window")]
    [InlineData("ceasefire=idlib-6", "ceasefire")]
    [InlineData("phase=during", "phase")]
    [InlineData("windows=30", "windows")]
    public async Task A_bad_value_is_a_problem_that_names_the_parameter(string query, string parameter)
    {
        using var answer = await api.Client.GetAsync($"{Items}?{query}", Cancel);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancel));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(parameter, problem.RootElement.GetProperty("parameter").GetString());
    }

    private async Task<List<JsonElement>> Features(string query)
    {
        using var answer = JsonDocument.Parse(await api.Client.GetStringAsync($"{Items}{query}", Cancel));
        return [.. answer.RootElement.GetProperty("features").EnumerateArray().Select(feature => feature.GetProperty("properties").Clone())];
    }

    private static int? Days(JsonElement feature) =>
        feature.GetProperty("days_from_ceasefire") is { ValueKind: JsonValueKind.Number } days ? days.GetInt32() : null;

    private static HashSet<string> Ids(IEnumerable<JsonElement> features) => [.. features.Select(feature => feature.GetProperty("id").GetString()!)];
}
