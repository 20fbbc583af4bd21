using Atlas.Domain.Geodesy;
using NetTopologySuite.Geometries;
using Xunit;

namespace Atlas.Domain.Tests.Geodesy;

public class Utm37NTests
{
    // Coordinates by PROJ (cs2cs EPSG:4326 EPSG:32637).
    [Theory]
    [InlineData(36.5, 35.9, 274374.2718, 3975744.5062)]
    [InlineData(42.0, 37.0, 766962.1202, 4099080.6934)]
    [InlineData(39.0, 33.0, 500000.0000, 3651286.9440)]
    [InlineData(35.7, 33.0, 191657.8926, 3656126.3805)]
    public void Coordinates_agree_with_PROJ_to_a_millimetre(double lon, double lat, double east, double north)
    {
        var metres = Utm37N.FromWgs84(new Coordinate(lon, lat));

        Assert.Equal(east, metres.X, 1e-3);
        Assert.Equal(north, metres.Y, 1e-3);
        Assert.Equal(new Coordinate(lon, lat), Utm37N.ToWgs84(metres));
    }

    [Fact]
    public void A_shape_keeps_its_kind_and_says_its_reference_system()
    {
        var square = Wgs84.Factory.ToGeometry(new Envelope(36, 36.1, 35, 35.1));

        var metres = Utm37N.FromWgs84(square);

        Assert.Equal(32637, metres.SRID);
        Assert.True(Utm37N.ToWgs84(metres).EqualsExact(square));
        Assert.Equal(4326, Utm37N.ToWgs84(metres).SRID);
    }

    [Fact]
    public void Many_threads_may_project_at_once()
    {
        var alone = Enumerable.Range(0, 2000).Select(Projected).ToArray();

        var together = Enumerable.Range(0, 2000).AsParallel().AsOrdered().Select(Projected).ToArray();

        Assert.Equal(alone, together);
    }

    private static Coordinate Projected(int step) => Utm37N.FromWgs84(new Coordinate(36 + (step * 1e-3), 35 + (step * 1e-3)));
}
