using System.Text.Json;
using Atlas.Testing;
using Xunit;

namespace Atlas.Api.Tests.Coverage;

/// <summary>What the reports cover, as periods and areas that can be asked for like any layer.</summary>
public sealed class CoverageTests(GeodataApi api) : IClassFixture<GeodataApi>
{
    [Fact]
    public async Task A_period_is_given_by_its_first_and_last_day()
    {
        var row = (await api.Client.FeaturesAsync("coverage")).Single(feature => feature.GetProperty("id").GetString() == "snhr-2020-07-incidents");

        Assert.Equal(("2020-07-01", "2020-07-31"), (row.Text("period_start"), row.Text("period_end")));
        Assert.Equal(("country", "SY", "notable_only"), (row.Text("area_kind"), row.Text("area"), row.Text("completeness")));
        Assert.Equal(JsonValueKind.Null, row.GetProperty("geometry").ValueKind);
    }

    [Theory]
    [InlineData("2020-07-31", true)]
    [InlineData("2020-08-01", false)]
    [InlineData("2020-06-30", false)]
    public async Task A_day_finds_what_covers_it(string day, bool covered)
    {
        Assert.Equal(covered, (await api.Client.IdsAsync("coverage", $"&datetime={day}")).Contains("snhr-2020-07-incidents"));
    }

    [Fact]
    public async Task Coverage_of_a_zone_has_its_shape()
    {
        var rows = await api.Client.FeaturesAsync("coverage", "&area_kind=zone");

        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Contains("Polygon", row.GetProperty("geometry").GetProperty("type").GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_zones_of_an_incident_are_those_that_find_it()
    {
        var inside = await api.Client.IdsAsync("incidents", "&zone=zone-1-idlib");
        var told = (await api.Client.FeaturesAsync("incidents"))
            .Where(feature => feature.GetProperty("properties").GetProperty("zones").EnumerateArray().Any(zone => zone.GetString() == "zone-1-idlib"));

        Assert.NotEmpty(inside);
        Assert.Equal(inside.Order(), Answers.Ids(told).Order());
    }
}
