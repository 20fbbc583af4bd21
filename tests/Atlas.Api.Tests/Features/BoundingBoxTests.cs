using System.Globalization;
using System.Text.Json;
using Atlas.Testing;
using Xunit;

namespace Atlas.Api.Tests.Features;

public sealed class BoundingBoxTests(GeodataApi api) : IClassFixture<GeodataApi>
{
    /// <summary>Deaths in custody whose place is not known, or only as a governorate: nobody can say that they were not in a box.</summary>
    private static readonly string[] Unplaced = ["2020-06-29-regime-custody-student", "2023-02-01-al-balouna-prison"];

    [Theory]
    [InlineData("36,35,37,36")]
    [InlineData("36.5,35.5,36.7,35.7")]
    [InlineData("-1.5,50,1.5,53")]
    [InlineData("-80,-5,-70,5")]
    [InlineData("177,65,-177,70")]
    [InlineData("37,30,-170,40")]
    [InlineData("170,30,36.6,40")]
    [InlineData("-180,85,180,90")]
    [InlineData("-180,-90,180,-85")]
    [InlineData("-180,-90,180,90")]
    public async Task A_box_has_the_points_in_it_and_all_features_without_a_place(string bbox)
    {
        var corners = bbox.Split(',').Select(part => double.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        var expected = (await api.Client.FeaturesAsync("incidents")).Where(incident => Matches(incident.GetProperty("geometry"), corners));

        Assert.Equal(Answers.Ids(expected), await api.Client.IdsAsync("incidents", $"&bbox={bbox}"));
    }

    [Fact]
    public async Task Where_nothing_is_placed_only_features_without_a_place_match()
    {
        Assert.Equal(Unplaced, await api.Client.IdsAsync("incidents", "&bbox=0,0,1,1"));
    }

    [Fact]
    public async Task A_box_that_only_touches_a_point_has_it()
    {
        var point = (await api.Client.FeaturesAsync("incidents", "&id=2019-11-qahh-camp"))[0].GetProperty("geometry").GetProperty("coordinates");
        var (longitude, latitude) = (point[0].GetRawText(), point[1].GetRawText());

        Assert.Contains("2019-11-qahh-camp", await api.Client.IdsAsync("incidents", $"&bbox={longitude},{latitude},{longitude},{latitude}"));
        Assert.Contains("2019-11-qahh-camp", await api.Client.IdsAsync("incidents", $"&bbox=30,30,{longitude},{latitude}"));
    }

    [Fact]
    public async Task Six_numbers_are_four_with_heights_between()
    {
        Assert.Equal(await api.Client.IdsAsync("incidents", "&bbox=36,35,37,36"), await api.Client.IdsAsync("incidents", "&bbox=36,35,-100,37,36,9000"));
    }

    [Fact]
    public async Task A_shape_is_met_by_itself_and_not_by_its_envelope()
    {
        // The middle of Damascus, which the envelopes of the governorates around it cover too.
        Assert.Equal(["SY-DI"], await api.Client.IdsAsync("governorates", "&bbox=36.29,33.51,36.291,33.511"));
    }

    [Theory]
    [InlineData("incidents")]
    [InlineData("massacres")]
    [InlineData("governorates")]
    [InlineData("communities")]
    [InlineData("de-escalation-zones")]
    [InlineData("ceasefires")]
    public async Task The_extent_of_a_collection_has_all_of_it(string collection)
    {
        var extent = (await api.Client.JsonAsync($"/api/collections/{collection}")).GetProperty("extent").GetProperty("spatial").GetProperty("bbox")[0];

        Assert.Equal(4, extent.GetArrayLength());
        Assert.Equal(
            await api.Client.IdsAsync(collection),
            await api.Client.IdsAsync(collection, $"&bbox={string.Join(',', extent.EnumerateArray().Select(number => number.GetRawText()))}"));
    }

    private static bool Matches(JsonElement geometry, double[] box)
    {
        if (geometry.ValueKind == JsonValueKind.Null)
        {
            return true;
        }

        var (x, y) = (geometry.GetProperty("coordinates")[0].GetDouble(), geometry.GetProperty("coordinates")[1].GetDouble());
        return y >= box[1] && y <= box[3] && (box[0] <= box[2] ? x >= box[0] && x <= box[2] : x >= box[0] || x <= box[2]);
    }
}
