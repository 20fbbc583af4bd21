using System.Net;
using System.Text.Json;
using Atlas.Testing;
using Xunit;

namespace Atlas.Api.Tests.Incidents;

/// <summary>
/// A place that is generalised or withheld is nowhere to be had: not in an answer, not by narrowing a filter, not from the extent. The
/// exact point of these incidents lies far from all others, so that anything computed from it would show.
/// </summary>
public sealed class ProtectedPlaceTests(ProtectedIncidents given) : IClassFixture<ProtectedIncidents>
{
    private const string ExactPlace = @"41\.9876\d*\D{1,12}37\.1234|42\.0123\d*\D{1,12}37\.0987|" + ProtectedIncidents.Secret;

    private readonly GeodataApi _api = given.Api;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_answer_tells_the_exact_place()
    {
        var collections = (await _api.Client.JsonAsync("/api/collections")).GetProperty("collections").EnumerateArray().Select(collection => collection.GetProperty("id").GetString());
        var paths = collections.Select(collection => $"/api/collections/{collection}/items?limit=10000")
            .Concat(ProtectedIncidents.Levels.SelectMany(level => new[] { $"/api/incidents/{ProtectedIncidents.Id(level)}", $"/api/collections/incidents/items/{ProtectedIncidents.Id(level)}" }))
            .Append("/api/collections");

        foreach (var path in paths)
        {
            var answer = (await _api.Client.JsonAsync(path)).ToString();
            Assert.DoesNotMatch(ExactPlace, answer);
        }
    }

    [Fact]
    public async Task The_public_table_has_nothing_of_it()
    {
        var rows = await _api.Database.Db.RowsAsync(
            "SELECT to_jsonb(p)::text, ST_AsText(geom) FROM atlas.published_incident p WHERE id LIKE '%-protected' ORDER BY id", Cancel);

        Assert.Equal(ProtectedIncidents.Levels.Count, rows.Count);
        Assert.All(rows, row => Assert.DoesNotMatch(ExactPlace, row));
    }

    [Fact]
    public async Task A_settlement_stands_for_the_place_where_the_level_is_locality()
    {
        var incident = await _api.Client.JsonAsync($"/api/collections/incidents/items/{ProtectedIncidents.Id("locality")}");
        var town = (await _api.Client.FeaturesAsync("communities", "&id=kafranbel"))[0];

        Assert.True(JsonElement.DeepEquals(town.GetProperty("geometry"), incident.GetProperty("geometry")));
        Assert.Equal((town.Text("name_en"), "kafranbel", "locality"), (incident.Text("place"), incident.Text("community"), incident.Text("location_precision")));
        Assert.True(incident.GetProperty("properties").GetProperty("uncertainty_m").GetInt32() >= 2500);
    }

    [Theory]
    [InlineData("district", "SY-ID")]
    [InlineData("governorate", "SY-ID")]
    [InlineData("withheld", null)]
    public async Task Beyond_that_there_is_no_point_and_no_settlement(string level, string? governorate)
    {
        var incident = await _api.Client.JsonAsync($"/api/collections/incidents/items/{ProtectedIncidents.Id(level)}");
        var record = await _api.Client.JsonAsync($"/api/incidents/{ProtectedIncidents.Id(level)}");

        Assert.Equal(JsonValueKind.Null, incident.GetProperty("geometry").ValueKind);
        Assert.Equal((null, governorate), (incident.Text("community"), incident.Text("governorate")));
        Assert.Equal((JsonValueKind.Null, JsonValueKind.Null), (record.GetProperty("lon").ValueKind, record.GetProperty("uncertainty_m").ValueKind));
    }

    [Theory]
    [InlineData("locality", "&bbox=41.97,37.1,42,37.2", false)]
    [InlineData("locality", "&bbox=41,36.5,42.3,37.3", false)]
    [InlineData("locality", "&filter=S_INTERSECTS(geom,BBOX(41,36.5,42.3,37.3))", false)]
    [InlineData("governorate", "&bbox=41.97,37.1,42,37.2", true)]
    [InlineData("governorate", "&bbox=0,0,1,1", true)]
    [InlineData("governorate", "&community=kafranbel", false)]
    [InlineData("governorate", "&zone=zone-1-idlib", false)]
    [InlineData("withheld", "&bbox=41.97,37.1,42,37.2", true)]
    [InlineData("withheld", "&bbox=0,0,1,1", true)]
    [InlineData("withheld", "&governorate=SY-ID", false)]
    [InlineData("withheld", "&location_precision=exact", false)]
    public async Task A_filter_sees_no_more_than_the_public_does(string level, string filter, bool found)
    {
        Assert.Equal(found, (await _api.Client.IdsAsync("incidents", filter)).Contains(ProtectedIncidents.Id(level)));
    }

    [Fact]
    public async Task The_extent_does_not_stretch_to_it()
    {
        Assert.Equal(given.ExtentBefore, await given.ExtentAsync());
    }

    [Fact]
    public async Task What_is_not_published_is_not_there_at_all()
    {
        await given.LoadAsync(ProtectedIncidents.Incident("locality").With("id", "\"2019-07-09-draft\"").With("workflow_state", "\"draft\""));

        Assert.DoesNotContain("2019-07-09-draft", await _api.Client.IdsAsync("incidents"));
        await _api.Client.ProblemAsync("/api/incidents/2019-07-09-draft", HttpStatusCode.NotFound);
        await _api.Client.ProblemAsync("/api/collections/incidents/items/2019-07-09-draft", HttpStatusCode.NotFound);
    }
}
