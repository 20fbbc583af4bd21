using Atlas.Api.Layers;
using Atlas.Api.Ogc;
using Atlas.Domain.Geodesy;
using Atlas.Testing;
using NetTopologySuite.Geometries;
using Xunit;

namespace Atlas.Api.Tests.Ogc;

/// <summary>The reference systems agree with each other, and PostGIS agrees with who computes without it.</summary>
public sealed class CrsAgreementTests(GeodataApi api) : IClassFixture<GeodataApi>
{
    private const double Millimetre = 0.001;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string> Layers { get; } = [.. Collections.BuiltIn.Layers.Select(layer => layer.Id)];

    [Theory]
    [InlineData(4326)]
    [InlineData(3857)]
    [InlineData(32637)]
    public async Task Across_the_country_coordinates_agree_to_a_millimetre_with_those_computed_without_postgis(int srid)
    {
        var crs = Crs.All.Last(one => one.Srid == srid);
        await using var command = api.Database.Db.CreateCommand($"""
            SELECT x, y, ST_X({crs.From("g")}), ST_Y({crs.From("g")})
              FROM generate_series(35, 43, 0.25) AS x, generate_series(32, 37.5, 0.25) AS y, ST_SetSRID(ST_MakePoint(x, y), 4326) AS g
            """);
        await using var row = await command.ExecuteReaderAsync(Cancel);
        var compared = 0;
        while (await row.ReadAsync(Cancel))
        {
            var expected = Computed(srid, (double)row.GetDecimal(0), (double)row.GetDecimal(1));
            Assert.Equal(expected.X, row.GetDouble(2), Millimetre);
            Assert.Equal(expected.Y, row.GetDouble(3), Millimetre);
            compared++;
        }

        Assert.Equal(33 * 23, compared);
    }

    [Theory]
    [MemberData(nameof(Layers))]
    public async Task The_extent_of_a_layer_means_the_same_box_in_every_system(string layer)
    {
        var extent = (await api.Client.JsonAsync($"/api/collections/{layer}")).GetProperty("extent").GetProperty("spatial").GetProperty("bbox")[0];
        var (west, south, east, north) = (extent[0].GetDouble(), extent[1].GetDouble(), extent[2].GetDouble(), extent[3].GetDouble());
        (west, east) = (west + ((east - west) / 20), east - ((east - west) / 10)); // a part of it, so that something may lie outside
        var byDefault = await IdsAsync(layer, FormattableString.Invariant($"bbox={west:R},{south:R},{east:R},{north:R}"), null);

        Assert.NotEmpty(byDefault);
        foreach (var crs in Crs.All.Where(crs => crs.Srid != 32637)) // the sides of a box in degrees are no straight lines there
        {
            var (southWest, northEast) = (Computed(crs, west, south), Computed(crs, east, north));
            Assert.Equal(byDefault, await IdsAsync(layer, FormattableString.Invariant($"bbox={southWest.X:R},{southWest.Y:R},{northEast.X:R},{northEast.Y:R}"), crs.Uri));
        }
    }

    [Fact]
    public async Task Points_in_a_box_of_utm_are_those_whose_coordinates_lie_in_it()
    {
        const string Utm = "http://www.opengis.net/def/crs/EPSG/0/32637";
        var features = await api.Client.FeaturesAsync("communities", $"&crs={Utm}");
        var expected = features.Where(feature => feature.GetProperty("geometry").GetProperty("coordinates") is var at
            && at[0].GetDouble() is >= 260_000 and <= 320_000 && at[1].GetDouble() is >= 3_930_000 and <= 3_990_000);

        Assert.NotEmpty(expected);
        Assert.Equal(Answers.Ids(expected), await IdsAsync("communities", "bbox=260000,3930000,320000,3990000", Utm));
    }

    private Task<IReadOnlyList<string>> IdsAsync(string layer, string box, string? crs) =>
        api.Client.IdsAsync(layer, $"&{box}{(crs is null ? "" : $"&bbox-crs={Uri.EscapeDataString(crs)}")}");

    private static Coordinate Computed(Crs crs, double longitude, double latitude) =>
        crs == Crs.Wgs84 ? new(longitude, latitude) : Computed(crs.Srid, longitude, latitude);

    private static Coordinate Computed(int srid, double longitude, double latitude) => srid switch
    {
        4326 => new(latitude, longitude),
        3857 => new(6_378_137 * double.DegreesToRadians(longitude), 6_378_137 * Math.Log(Math.Tan((Math.PI / 4) + (double.DegreesToRadians(latitude) / 2)))),
        _ => Utm37N.FromWgs84(new Coordinate(longitude, latitude)),
    };
}
