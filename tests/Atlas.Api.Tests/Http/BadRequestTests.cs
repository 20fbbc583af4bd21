using System.Net;
using Atlas.Testing;
using Xunit;

namespace Atlas.Api.Tests.Http;

/// <summary>What cannot be understood is refused with the name of the parameter at fault, never ignored and never a 500.</summary>
public sealed class BadRequestTests(GeodataApi api) : IClassFixture<GeodataApi>
{
    [Theory]
    [InlineData("limit", "unlimited", "0", "-1", "1.5", "1e3", "", "%205", "%2B5", "0x10", "5&limit=6", "%00")]
    [InlineData("offset", "-1", "many", "", "0&offset=0")]
    [InlineData("cursor", "", "abc", "%25%25", "aWQ6_", "bm8", "aWQ6AA", "aWQ6YQ&cursor=aWQ6YQ")]
    [InlineData("bbox", "", "1,2,3", "1,2,3,4,5", "1,2,3,4,5,6,7", "a,b,c,d", "1;2;3;4", "NaN,0,1,1", "1e400,0,1,1", "Infinity,0,1,1", "0,50,1,40", "-181,0,1,1", "0,0,181,1", "0,0,0,91", "0,0,1,1&bbox=0,0,1,1", "0,0,1,%00")]
    [InlineData("datetime", "", "..", "/", "../..", "/..", "2020-01-01/2020-02-01/2020-03-01", "2020-02-30", "2020-13-01T00:00:00Z", "2020-01-01T25:00:00Z", "2020-01-01T00:00:00", "2020-01-01T00:00Z", "2020", "yesterday", "now/..", "2020-01-02T00:00:00Z/2020-01-01T00:00:00Z", "2020-01-02/2020-01-01", "2020-01-01&datetime=2020-01-01", "%00")]
    [InlineData("f", "xml", "JSON", "", "json&f=json")]
    [InlineData("party", "the_enemy", "Russian_forces", "", "isis,", "isis,the_enemy", "isis&party=isis", "%00")]
    [InlineData("weapon", "catapult", "MORTAR", "")]
    [InlineData("governorate", "SY-XX", "sy-id", "", "SY-ID,SY-XX", "%00")]
    [InlineData("massacre", "yes", "TRUE", "1", "")]
    [InlineData("zone", "nowhere", "", "Zone-1-Idlib", "%00")]
    [InlineData("killed_min", "many", "5.0", "")]
    [InlineData("date_start", "5/7/2019", "2019-02-30", "2019-7-5", "")]
    [InlineData("local_time", "25:00", "2:05")]
    [InlineData("updated_at", "never")]
    [InlineData("time_precision", "roughly")]
    [InlineData("place", "%00", "a&place=b")]
    [InlineData("unknownQueryParameter4711", "1", "")]
    [InlineData("Limit", "5")]
    [InlineData("BBOX", "0,0,1,1")]
    [InlineData("geom", "1")]
    [InlineData("occurred", "2020-01-01")]
    public async Task A_bad_value_names_its_parameter(string parameter, params string[] values)
    {
        foreach (var value in values)
        {
            var problem = await api.Client.ProblemAsync($"/api/collections/incidents/items?{parameter}={value}", HttpStatusCode.BadRequest);

            Assert.True(parameter == problem.GetProperty("parameter").GetString(), $"{parameter}={value}: {problem}");
        }
    }

    [Theory]
    [InlineData("/api?limit=1", "limit")]
    [InlineData("/api/conformance?x=1", "x")]
    [InlineData("/api/collections?limit=1", "limit")]
    [InlineData("/api/collections?f=xml", "f")]
    [InlineData("/api/collections/incidents?bbox=0,0,1,1", "bbox")]
    [InlineData("/api/collections/incidents/items/2019-11-qahh-camp?limit=1", "limit")]
    [InlineData("/api/incidents/2019-11-qahh-camp?lang=en", "lang")]
    [InlineData("/api/codes?list=party", "list")]
    [InlineData("/api/collections/governorates/items?party=isis", "party")]
    [InlineData("/api/collections/communities/items?massacre=true", "massacre")]
    public async Task A_parameter_that_a_resource_does_not_have_is_refused(string path, string parameter)
    {
        var problem = await api.Client.ProblemAsync(path, HttpStatusCode.BadRequest);

        Assert.Equal(parameter, problem.GetProperty("parameter").GetString());
    }

    [Theory]
    [InlineData("/api/incidents/%FF%FE")]
    [InlineData("/api/collections/incidents/items/'; DROP TABLE atlas.incident; --")]
    [InlineData("/api/collections/incidents/items/..%2F..")]
    [InlineData("/api/collections/incidents/item")]
    [InlineData("/api/collections/massacres/items/2019-11-qahh-camp")]
    public async Task What_cannot_be_there_is_not_found(string path)
    {
        await api.Client.ProblemAsync(path, HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("limit=99999999999999999999")]
    [InlineData("limit=10001")]
    [InlineData("limit=5&offset=99999999999")]
    [InlineData("place=%27%20OR%20true%20--")]
    [InlineData("id=%FF")]
    [InlineData("bbox=-180,-90,180,90")]
    public async Task What_is_only_large_or_odd_is_answered(string query)
    {
        var page = await api.Client.JsonAsync($"/api/collections/incidents/items?{query}");

        Assert.Equal(page.GetProperty("numberReturned").GetInt32(), page.GetProperty("features").GetArrayLength());
        Assert.Null(page.Link("next"));
    }
}
