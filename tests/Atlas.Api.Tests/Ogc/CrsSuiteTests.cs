using System.Net;
using Atlas.Api.Layers;
using Atlas.Api.Ogc;
using Atlas.Testing;
using Xunit;

namespace Atlas.Api.Tests.Ogc;

/// <summary>What the executable test suite of OGC API – Features Part 2 asks, of every layer.</summary>
[Trait(ConformanceTests.Class, "ogcapi-features-2/1.0/conf/crs")]
public sealed class CrsSuiteTests(GeodataApi api) : IClassFixture<GeodataApi>
{
    private const string Unsupported = "http://www.opengis.net/def/crs/0/unsupported";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string> Layers { get; } = [.. Collections.BuiltIn.Layers.Select(layer => layer.Id)];

    [Theory]
    [MemberData(nameof(Layers))]
    public async Task A_collection_lists_its_systems_and_the_one_it_is_stored_in(string layer)
    {
        var collection = await api.Client.JsonAsync($"/api/collections/{layer}");
        var systems = collection.GetProperty("crs").EnumerateArray().Select(crs => crs.GetString()).ToList();

        Assert.Equal(Crs.Wgs84.Uri, systems[0]);
        Assert.Contains(collection.GetProperty("storageCrs").GetString(), systems);
        Assert.All(systems, crs => Assert.StartsWith("http://www.opengis.net/def/crs/", crs, StringComparison.Ordinal));
    }

    [Trait(ConformanceTests.Trap, "T13")]
    [Theory]
    [MemberData(nameof(Layers))]
    public async Task Items_and_a_feature_come_in_every_system_that_is_listed_and_name_it(string layer)
    {
        var feature = $"items/{Uri.EscapeDataString((await api.Client.IdsAsync(layer))[0])}";
        foreach (var resource in new[] { "items", feature })
        {
            await NamesAsync($"/api/collections/{layer}/{resource}", Crs.Wgs84.Uri);
            foreach (var crs in Crs.All)
            {
                await NamesAsync($"/api/collections/{layer}/{resource}?crs={Uri.EscapeDataString(crs.Uri)}", crs.Uri);
            }

            await api.Client.ProblemAsync($"/api/collections/{layer}/{resource}?crs={Unsupported}", HttpStatusCode.BadRequest);
        }

        await api.Client.ProblemAsync($"/api/collections/{layer}/items?bbox=36,35,37,36&bbox-crs={Unsupported}", HttpStatusCode.BadRequest);
    }

    [Theory]
    [MemberData(nameof(Layers))]
    public async Task The_default_system_of_a_box_may_be_named(string layer) => Assert.Equal(
        await api.Client.IdsAsync(layer, "&bbox=36,35,37,36"),
        await api.Client.IdsAsync(layer, $"&bbox=36,35,37,36&bbox-crs={Crs.Wgs84.Uri}"));

    private async Task NamesAsync(string path, string crs)
    {
        using var answer = await api.Client.GetAsync(path, Cancel);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal($"<{crs}>", Assert.Single(answer.Headers.GetValues("Content-Crs")));
    }
}
