using System.Net;
using System.Text.Json;
using Atlas.Testing;
using Xunit;

namespace Atlas.Api.Tests.Exports;

/// <summary>A filter means the same in every format, and a format without a place for links gives everything unless a page is asked for.</summary>
public sealed class SelectionTests(GeodataApi api) : IClassFixture<GeodataApi>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("")]
    [InlineData("bbox=36,35,37,36")]
    [InlineData("datetime=2019-07-01/2019-07-31")]
    [InlineData("party=russian_forces&massacre=true")]
    [InlineData("zone=zone-1-idlib&sortby=-killed_min")]
    [InlineData("filter=killed_min%20%3E%3D%2010")]
    public async Task Every_format_lets_the_same_through_in_the_same_order(string query)
    {
        var items = await api.Client.IdsAsync("incidents", $"&{query}");

        var sequence = (await api.Client.GetStringAsync($"/api/exports/incidents.geojsonseq?{query}", Cancel)).Split('\u001E', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(items, Answers.Ids(sequence.Select(text => JsonElement.Parse(text))));
        Assert.Equal(items, Answers.Ids((await api.Client.JsonAsync($"/api/exports/incidents.geojson?{query}")).GetProperty("features").EnumerateArray()));
        Assert.Equal(items, Ids(await api.Client.GetStringAsync($"/api/exports/incidents.csv?{query}", Cancel)));
        Assert.Equal(items, Ids(await api.Client.GetStringAsync($"/api/collections/incidents/items?f=csv&{query}", Cancel)));
    }

    [Fact]
    public async Task Without_a_limit_a_format_without_links_gives_everything()
    {
        var all = await api.Client.IdsAsync("communities");

        var csv = await api.Client.GetAsync("/api/collections/communities/items?f=csv", Cancel);

        Assert.Equal(all, Ids(await csv.Content.ReadAsStringAsync(Cancel)));
        Assert.DoesNotContain(csv.Headers.GetValues("Link"), link => link.Contains("rel=\"next\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("communities", "limit=100")]
    [InlineData("incidents", "limit=9&sortby=-killed_min")]
    [InlineData("incidents", "limit=14&offset=1")]
    [InlineData("incidents", "limit=7&bbox=35,32,42,38")]
    public async Task With_a_limit_pages_follow_by_a_link_in_the_head(string layer, string query)
    {
        var sorted = query.Split('&', 2)[1..].Select(rest => $"&{rest}");
        var all = await api.Client.IdsAsync(layer, string.Concat(sorted));
        var paged = new List<string>();

        var next = (string?)$"/api/collections/{layer}/items?f=csv&{query}";
        while (next is not null)
        {
            using var page = await api.Client.GetAsync(next, Cancel);
            paged.AddRange(Ids(await page.Content.ReadAsStringAsync(Cancel)));
            next = page.Headers.GetValues("Link").SingleOrDefault(link => link.Contains("rel=\"next\"", StringComparison.Ordinal))?.Split('<', '>')[1];
        }

        Assert.Equal(all, paged);
    }

    [Fact]
    public async Task A_format_can_be_chosen_by_the_accept_header()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/collections/massacres/items") { Headers = { { "Accept", "text/csv" } } };

        using var answer = await api.Client.SendAsync(request, Cancel);

        Assert.Equal("text/csv; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
    }

    [Theory]
    [InlineData("/api/exports/incidents.csv?limit=3", "limit")]
    [InlineData("/api/exports/incidents.geojson?cursor=x", "cursor")]
    [InlineData("/api/exports/incidents.zip?offset=3", "offset")]
    [InlineData("/api/exports/incidents.csv?f=csv", "f")]
    [InlineData("/api/exports/incidents.csv?colour=red", "colour")]
    [InlineData("/api/exports/incidents.zip?bbox=1,2", "bbox")]
    [InlineData("/api/exports/incidents.zip?zone=nowhere", "zone")]
    [InlineData("/api/exports/incidents.csv?bom=yes", "bom")]
    [InlineData("/api/exports/incidents.kml?bom=true", "bom")]
    [InlineData("/api/exports/incidents.kml?crs=http://www.opengis.net/def/crs/EPSG/0/3857", "crs")]
    [InlineData("/api/exports/incidents.geojsonseq?crs=http://www.opengis.net/def/crs/EPSG/0/4326", "crs")]
    [InlineData("/api/exports/incidents/metadata.json?limit=3", "limit")]
    [InlineData("/api/collections/incidents/items?f=shp", "f")]
    [InlineData("/api/collections/incidents/items?bom=true", "bom")]
    public async Task A_bad_question_is_refused_by_the_name_of_its_parameter(string path, string parameter)
    {
        var problem = await api.Client.ProblemAsync(path, HttpStatusCode.BadRequest);

        Assert.Equal(parameter, problem.GetProperty("parameter").GetString());
    }

    [Theory]
    [InlineData("/api/exports/nothing.csv")]
    [InlineData("/api/exports/incidents.xlsx")]
    [InlineData("/api/exports/incidents")]
    public async Task There_is_no_other_export(string path) => await api.Client.ProblemAsync(path, HttpStatusCode.NotFound);

    // The id is the first column, and has no comma.
    private static IEnumerable<string> Ids(string csv) => csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(row => row.Split(',')[0]);
}
