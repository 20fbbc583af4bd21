using Atlas.Testing;
using Xunit;

namespace Atlas.Postgis.Tests.Faults;

public sealed class ShapeFaultTests : IDisposable
{
    private const string Square = """{"type": "Polygon", "coordinates": [[[36, 35], [37, 35], [37, 36], [36, 36], [36, 35]]]}""";

    private readonly DataFiles _files = new();

    [Theory]
    [InlineData("""{"type": "Polygon", "coordinates": [[[36, 35], [37, 35], [37, 36], [36, 36]]]}""", "5:54 /features/0/geometry/coordinates/0: a ring needs at least four positions and must end where it begins")]
    [InlineData("""{"type": "Polygon", "coordinates": [[[36, 35], [37, 35], [36, 35]]]}""", "5:54 /features/0/geometry/coordinates/0: a ring needs at least four positions and must end where it begins")]
    [InlineData("""{"type": "Polygon", "coordinates": [[[36, 35], [37, 36], [37, 35], [36, 36], [36, 35]]]}""", "5:18 /features/0/geometry: the shape is not valid: Self-intersection at 36.5,35.5")]
    [InlineData("""{"type": "Polygon", "coordinates": [[[36, 35], [37, 35], [37, 95], [36, 36], [36, 35]]]}""", "5:75 /features/0/geometry/coordinates/0/2: a position is [longitude, latitude] in degrees")]
    [InlineData("""{"type": "Polygon", "coordinates": [[[36, 35], [37, "35"], [37, 36], [36, 36], [36, 35]]]}""", "5:65 /features/0/geometry/coordinates/0/1: a position is [longitude, latitude] in degrees")]
    [InlineData("""{"type": "Polygon", "coordinates": [[[36, 35], 37, [37, 36], [36, 36], [36, 35]]]}""", "5:65 /features/0/geometry/coordinates/0/1: a position is [longitude, latitude] in degrees")]
    [InlineData("""{"type": "Polygon", "coordinates": []}""", "5:53 /features/0/geometry/coordinates: a polygon needs a ring")]
    [InlineData("""{"type": "MultiPolygon", "coordinates": []}""", "5:18 /features/0/geometry: a Polygon or MultiPolygon is needed here")]
    [InlineData("""{"type": "Point", "coordinates": [36, 35]}""", "5:18 /features/0/geometry: a Polygon or MultiPolygon is needed here")]
    [InlineData("null", "4:5 /features/0: a Polygon or MultiPolygon is needed here")]
    [InlineData("7", "5:18 /features/0/geometry: a Polygon or MultiPolygon is needed here")]
    public async Task A_shape_that_is_none(string geometry, string fault)
    {
        _files.Replace("governorates.geojson", Square, geometry);

        var (errors, _) = await _files.CheckAsync(TestContext.Current.CancellationToken);

        Assert.Equal([$"governorates.geojson:{fault}"], errors);
    }

    [Theory]
    [InlineData("\"2019-01-01\"", "\"2019-06-02\"", "4:79 /features/1: zone 'zone' has another version on 2019-06-01: versions.geojson:3:79 /features/0")]
    [InlineData("\"2019-01-01\"", "null", "4:79 /features/1: zone 'zone' has another version on 2019-06-01: versions.geojson:3:79 /features/0")]
    [InlineData("\"2019-06-01\"", "null", "4:79 /features/1: zone version 'zone-2019-06-01' stands here a second time; first at versions.geojson:3:79 /features/0")]
    [InlineData("\"2019-01-01\"", "\"2019-01-01\"", "3:157 /features/0/properties/valid_until: 'valid_until' must come after 'valid_from'")]
    [InlineData("\"2019-01-01\"", "\"2019-06-01\"", null)]
    public async Task Two_versions_of_a_zone(string from, string until, string? fault)
    {
        _files.Write("zones.json", """
            {"record": "zones", "zones": [{"id": "zone", "kind": "de_escalation_zone", "name_en": "Zone", "name_ar": "منطقة",
             "agreement": "an agreement", "source": "report", "place": "I"}]}
            """);
        _files.Write("versions.geojson", $$"""
            {
              "type": "FeatureCollection", "record": "zone_versions", "features": [
            {{Version(from, until)}},
            {{Version("\"2019-06-01\"", "null")}}]
            }
            """);

        var (errors, _) = await _files.CheckAsync(TestContext.Current.CancellationToken);

        Assert.Equal(fault is null ? [] : [$"versions.geojson:{fault}"], errors);
    }

    public void Dispose() => _files.Dispose();

    private static string Version(string from, string until) => new string(' ', 78) + $$"""
        {"type": "Feature", "properties": {"valid_from": {{from}}, "valid_until": {{until}}, "zone": "zone", "method": "derived", "uncertainty_m": 0, "source": "report", "place": "I"}, "geometry": {{Square}}}
        """;
}
