using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Atlas.Testing;
using Xunit;

namespace Atlas.Api.Tests.Hostile;

/// <summary>Who knows how cursors are made can make one with a good checksum and anything in it.</summary>
public sealed class ForgedCursorTests(GeodataApi api) : IClassFixture<GeodataApi>
{
    [Theory]
    [InlineData("place", "null")]
    [InlineData("place", "[]")]
    [InlineData("place", "{}")]
    [InlineData("place", "x")]
    [InlineData("place", """{"Order":"place","LastId":"x"}""")]
    [InlineData("place", """{"Order":"place","Values":["x"],"LastId":null}""")]
    [InlineData("place", """{"Order":"place","Values":["x"],"LastId":"\u0000"}""")]
    [InlineData("place", """{"Order":"place","Values":["\u0000"],"LastId":"x"}""")]
    [InlineData("place", """{"Order":"place","Values":["\ud800"],"LastId":"x"}""")]
    [InlineData("place", """{"Order":"place","Values":[{}],"LastId":"x"}""")]
    [InlineData("killed_min", """{"Order":"killed_min","Values":["99999999999999999999"],"LastId":"x"}""")]
    [InlineData("killed_min", """{"Order":"killed_min","Values":["1e5"],"LastId":"x"}""")]
    [InlineData("date_start", """{"Order":"date_start","Values":["2019-02-30"],"LastId":"x"}""")]
    [InlineData("local_time", """{"Order":"local_time","Values":["25:00:00"],"LastId":"x"}""")]
    [InlineData("updated_at", """{"Order":"updated_at","Values":["now"],"LastId":"x"}""")]
    [InlineData("massacre", """{"Order":"massacre","Values":["perhaps"],"LastId":"x"}""")]
    [InlineData(null, """{"Order":"place_code","Values":[null],"LastId":"x"}""")]
    [InlineData(null, """{"Order":"place_code","Values":["\u0000"],"LastId":"x"}""")]
    public async Task A_cursor_whose_checksum_is_right_and_whose_content_is_not_is_refused(string? sortBy, string content)
    {
        var order = sortBy is null ? "" : $"&sortby={sortBy}";

        var problem = await api.Client.ProblemAsync($"/api/collections/incidents/items?cursor={Forged(content)}{order}", HttpStatusCode.BadRequest);

        Assert.Equal("cursor", problem.GetProperty("parameter").GetString());
    }

    [Fact]
    public async Task Every_value_by_which_a_layer_is_sorted_is_read_again_from_its_cursor()
    {
        var sortables = (await api.Client.JsonAsync("/api/collections/incidents/sortables")).GetProperty("properties").EnumerateObject().Select(property => property.Name).ToList();
        var all = await api.Client.IdsAsync("incidents");
        foreach (var sortable in sortables)
        {
            var walked = new List<string>();
            for (var next = (string?)$"/api/collections/incidents/items?limit=9&sortby=-{sortable}"; next is not null;)
            {
                var page = await api.Client.JsonAsync(next);
                walked.AddRange(Answers.Ids(page.GetProperty("features").EnumerateArray()));
                next = page.Link("next");
            }

            Assert.Equal(all.Order(), walked.Order());
        }
    }

    private static string Forged(string content)
    {
        var bytes = Encoding.UTF8.GetBytes(content);
        return Base64Url.EncodeToString([.. SHA256.HashData(bytes)[..8], .. bytes]);
    }
}
