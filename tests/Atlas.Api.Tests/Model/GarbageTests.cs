using System.Net;
using System.Text.Json;
using FsCheck.Fluent;
using Xunit;

namespace Atlas.Api.Tests.Model;

/// <summary>Whatever stands in a parameter is answered, or refused by the name of the parameter; never a fault of the service.</summary>
public sealed class GarbageTests(ScatteredIncidents incidents) : IClassFixture<ScatteredIncidents>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("bbox", "0123456789.,-+eE NaN")]
    [InlineData("bbox-crs", "http://www.opengis.net/def/crs/EPSG/0/4326")]
    [InlineData("crs", "http://www.opengis.net/def/crs/EPSG/0/32637")]
    [InlineData("datetime", "0123456789-:./TZtz+ ")]
    [InlineData("limit", "0123456789.-+e ")]
    [InlineData("offset", "0123456789.-+e ")]
    [InlineData("cursor", "ABCDEFabcdef0123456789-_=")]
    [InlineData("sortby", "+-,killed_min")]
    [InlineData("properties", ",idkilled_mn")]
    [InlineData("filter", "killed_min placeANDORNOTINLIKE()='\"<>+-*/%^,0123456789.")]
    [InlineData("filter-lang", "cql2-textjson")]
    [InlineData("killed_min", "0123456789.-+e ")]
    [InlineData("massacre", "truefalse")]
    [InlineData("date_start", "0123456789-")]
    [InlineData("updated_at", "0123456789-:.TZ+")]
    [InlineData("local_time", "0123456789:")]
    [InlineData("weapon", "artillery,mse_")]
    [InlineData("zone", "zone-1-idlib")]
    public Task Any_text_is_answered_or_refused_by_the_name_of_its_parameter(string parameter, string letters) => Properties.HoldAsync(
        Gen.OneOf(Gen.Elements(letters.ToCharArray()).ArrayOf().Select(text => new string(text)), ArbMap.Default.ArbFor<string>().Generator.Select(text => text ?? "")), 40, async text =>
        {
            using var answer = await incidents.Client.GetAsync($"/api/collections/incidents/items?{parameter}={Escaped(text)}", Cancel);

            if (answer.StatusCode != HttpStatusCode.OK)
            {
                Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
                Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
                Assert.Equal(parameter, JsonElement.Parse(await answer.Content.ReadAsStringAsync(Cancel)).GetProperty("parameter").GetString());
            }
        });

    // A lone half of a character outside the first plane is no text that an address can hold.
    private static string Escaped(string text) => Uri.EscapeDataString(new string([.. text.Where(letter => !char.IsSurrogate(letter))]));
}
