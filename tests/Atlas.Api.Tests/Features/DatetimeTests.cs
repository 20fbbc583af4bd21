using System.Text.Json;
using Atlas.Api.Tests.Ogc;
using Atlas.Testing;
using Xunit;

namespace Atlas.Api.Tests.Features;

/// <summary>Time as it was in Damascus: features whose time shares an instant with the one asked for, both ends included.</summary>
[Trait(ConformanceTests.Trap, "T10")]
public sealed class DatetimeTests(GeodataApi api) : IClassFixture<GeodataApi>
{
    private const string Month = "2019-11-qahh-camp";
    private const string Minute = "2020-03-05-maaret-misreen-poultry-farm";

    [Theory]
    [InlineData(Month, "2019-11-15T00:00:00Z", true)]
    [InlineData(Month, "2019-11-15", true)]
    [InlineData(Month, "2019-10-31T21:59:59Z", false)]
    [InlineData(Month, "2019-10-31T22:00:00Z", true)]
    [InlineData(Month, "2019-11-30T21:59:59Z", true)]
    [InlineData(Month, "2019-11-30T22:00:00Z", false)]
    [InlineData(Month, "2019-10-31", false)]
    [InlineData(Month, "2019-11-01", true)]
    [InlineData(Month, "2019-11-30", true)]
    [InlineData(Month, "2019-12-01", false)]
    [InlineData(Month, "2019-11-10/2019-11-12", true)]
    [InlineData(Month, "../2019-10-31T22:00:00Z", true)]
    [InlineData(Month, "2019-11-30T22:00:00Z/..", false)]
    [InlineData(Minute, "2020-03-05T00:05:00Z", true)]
    [InlineData(Minute, "2020-03-05T00:05:59.999Z", true)]
    [InlineData(Minute, "2020-03-05T00:04:59Z", false)]
    [InlineData(Minute, "2020-03-05T00:06:00Z", false)]
    [InlineData(Minute, "2020-03-05T02:05:00%2B02:00", true)]
    [InlineData(Minute, "2020-03-04T19:05:00-05:00", true)]
    [InlineData(Minute, "2020-03-05t00:05:00z", true)]
    [InlineData(Minute, "2020-03-05T00%3A05%3A00%2B00%3A00", true)]
    [InlineData(Minute, "2020-03-05T00:05:30.123456789012Z", true)]
    [InlineData(Minute, "2020-03-05T00:05:60Z", true)]
    [InlineData(Minute, "2020-03-04", false)]
    [InlineData(Minute, "2020-03-05", true)]
    [InlineData(Minute, "2020-03-06", false)]
    [InlineData(Minute, "../2020-03-05T00:05:00Z", true)]
    [InlineData(Minute, "..%2F2020-03-05T00:04:59Z", false)]
    [InlineData(Minute, "/2020-03-05T00:05:00Z", true)]
    [InlineData(Minute, "2020-03-05T00:05:59Z/..", true)]
    [InlineData(Minute, "2020-03-05T00:05:59Z/", true)]
    [InlineData(Minute, "2020-03-05T00:06:00Z%2F..", false)]
    [InlineData(Minute, "2020-03-05T00:05:00Z/2020-03-05T00:05:00Z", true)]
    [InlineData(Minute, "2020-03-01/2020-03-05", true)]
    [InlineData(Minute, "2020-03-06/2020-03-31", false)]
    [InlineData(Minute, "0001-01-01/9999-12-31", true)]
    [InlineData(Minute, "2020-03-05/9999-12-31", true)]
    [InlineData(Minute, "2020-03-06/9999-12-31", false)]
    [InlineData(Minute, "0001-01-01/2020-03-04", false)]
    [InlineData(Minute, "9999-12-31", false)]
    [InlineData(Minute, "0001-01-01", false)]
    [InlineData("2023-02-19-kafrsousa-air-strike", "2023-02-18T21:30:00Z", true)]
    [InlineData("2023-02-19-kafrsousa-air-strike", "2023-02-19", true)]
    [InlineData("2023-02-19-kafrsousa-air-strike", "2023-02-18", false)]
    [InlineData("2020-06-29-regime-custody-student", "2016-06-01", true)]
    public async Task An_incident_is_found_at_the_instants_it_may_have_happened(string id, string datetime, bool found)
    {
        Assert.Equal(found, (await api.Client.IdsAsync("incidents", $"&datetime={datetime}")).Contains(id));
    }

    [Fact]
    public async Task A_date_does_not_shift_on_its_way()
    {
        var incident = await api.Client.JsonAsync($"/api/collections/incidents/items/{Minute}");
        var record = await api.Client.JsonAsync($"/api/incidents/{Minute}");

        Assert.Equal(("2020-03-05", "2020-03-05", "02:05"), (incident.Text("date_start"), incident.Text("date_end"), incident.Text("local_time")));
        Assert.Equal("2020-03-05", record.GetProperty("date_start").GetString());
        Assert.Equal("02:05", record.GetProperty("local_time").GetString());
    }

    [Theory]
    [InlineData("2020-03-05T21:59:59Z", false)]
    [InlineData("2020-03-05T22:00:00Z", true)]
    [InlineData("2035-01-01", true)]
    public async Task A_ceasefire_that_no_source_ends_holds_from_its_first_minute_on(string datetime, bool found)
    {
        Assert.Equal(found, (await api.Client.IdsAsync("ceasefires", $"&datetime={datetime}")).Contains("idlib-5-2020-03-06"));
    }

    [Theory]
    [InlineData("1066-10-14", 0)]
    [InlineData("0001-01-01T00:00:00Z", 0)]
    [InlineData("9999-12-31T23:59:59Z", 0)]
    [InlineData("../9999-12-31T23:59:59.9999999Z", 28)]
    [InlineData("2011-01-01/2024-01-01", 28)]
    public async Task A_time_outside_everything_is_an_empty_answer_and_no_fault(string datetime, int count)
    {
        Assert.Equal(count, (await api.Client.IdsAsync("incidents", $"&datetime={datetime}")).Count);
    }

    [Theory]
    [InlineData("governorates")]
    [InlineData("communities")]
    public async Task Features_without_a_time_match_every_time(string collection)
    {
        Assert.Equal(await api.Client.IdsAsync(collection), await api.Client.IdsAsync(collection, "&datetime=1999-01-01"));
    }

    [Theory]
    [InlineData("incidents")]
    [InlineData("massacres")]
    [InlineData("de-escalation-zones")]
    [InlineData("ceasefires")]
    public async Task The_temporal_extent_has_all_of_a_collection(string collection)
    {
        var interval = (await api.Client.JsonAsync($"/api/collections/{collection}")).GetProperty("extent").GetProperty("temporal").GetProperty("interval")[0];
        var ends = interval.EnumerateArray().Select(end => end.ValueKind == JsonValueKind.Null ? ".." : end.GetString());

        Assert.Equal(await api.Client.IdsAsync(collection), await api.Client.IdsAsync(collection, $"&datetime={string.Join('/', ends)}"));
    }
}
