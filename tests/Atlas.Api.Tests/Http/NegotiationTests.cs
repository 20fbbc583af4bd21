using System.Net;
using Atlas.Api.Http;
using Atlas.Testing;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace Atlas.Api.Tests.Http;

public sealed class NegotiationTests(GeodataApi api) : IClassFixture<GeodataApi>
{
    private static readonly Representation OpenApi = new("json", "application/vnd.oai.openapi+json;version=3.0") { AlsoAccepted = ["application/json"] };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null, "geojson")]
    [InlineData("", "geojson")]
    [InlineData("*/*", "geojson")]
    [InlineData("application/*", "geojson")]
    [InlineData("application/json", "geojson")]
    [InlineData("application/geo+json, application/json", "geojson")] // GDAL
    [InlineData("application/geo+json;charset=utf-8", "geojson")]
    [InlineData("APPLICATION/GEO+JSON", "geojson")]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8", "html")] // a browser
    [InlineData("text/*", "html")]
    [InlineData("text/html;q=0.4, application/geo+json;q=0.5", "geojson")]
    [InlineData("text/html;q=0.5, application/geo+json;q=0.4", "html")]
    [InlineData("application/geo+json;q=0, */*;q=0.1", "html")]
    [InlineData("text/html;q=0, text/csv, */*;q=0.1", "geojson")]
    [InlineData("this is no media type", "geojson")]
    public void What_is_accepted_most_is_chosen_and_of_equals_the_first(string? accept, string chosen) =>
        Assert.Equal(chosen, Negotiation.Choose(Request(accept), Representation.GeoJson, Representation.Html).Name);

    [Theory]
    [InlineData("application/vnd.oai.openapi+json;version=3.0")]
    [InlineData("application/vnd.oai.openapi+json; version=\"3.0\"")]
    [InlineData("application/vnd.oai.openapi+json")]
    [InlineData("application/json")]
    public void A_parameter_of_a_media_type_must_be_equal_if_it_is_given(string accept) => Assert.Equal(OpenApi, Negotiation.Choose(Request(accept), OpenApi));

    [Theory]
    [InlineData("application/vnd.oai.openapi+json;version=3.1")]
    [InlineData("application/xml")]
    [InlineData("application/json;q=0")]
    [InlineData("*/*;q=0")]
    public void Where_nothing_is_acceptable_nothing_is_chosen(string accept) =>
        Assert.Throws<NotAcceptableException>(() => Negotiation.Choose(Request(accept), OpenApi with { AlsoAccepted = [] }, Representation.Json));

    [Theory]
    [InlineData("?f=html", "html")]
    [InlineData("?f=json", "geojson")]
    [InlineData("?f=geojson", "geojson")]
    public void The_parameter_wins_over_the_header(string query, string chosen)
    {
        var request = Request(chosen == "html" ? "application/json" : "text/html");
        request.QueryString = new QueryString(query);

        Assert.Equal(chosen, Negotiation.Choose(request, Representation.GeoJson, Representation.Html).Name);
    }

    [Theory]
    [InlineData("/api")]
    [InlineData("/api/conformance")]
    [InlineData("/api/collections/incidents")]
    [InlineData("/api/collections/incidents/queryables")]
    [InlineData("/api/incidents/2019-11-qahh-camp")]
    [InlineData("/api/codes")]
    public async Task Whoever_accepts_nothing_that_there_is_gets_a_406_that_says_what_there_is(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Accept", "image/png");

        using var answer = await api.Client.SendAsync(request, Cancel);

        Assert.Equal(HttpStatusCode.NotAcceptable, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("json", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/collections/incidents/items?limit=many", HttpStatusCode.BadRequest)]
    [InlineData("/api/collections/incidents/items/nothing", HttpStatusCode.NotFound)]
    [InlineData("/api/nothing", HttpStatusCode.NotFound)]
    public async Task A_problem_is_told_whatever_is_accepted(string path, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Accept", "text/csv;q=0.5, application/geo+json");

        using var answer = await api.Client.SendAsync(request, Cancel);

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.DoesNotContain("trace", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    private static HttpRequest Request(string? accept)
    {
        var request = new DefaultHttpContext().Request;
        request.Headers.Accept = accept;
        return request;
    }
}
