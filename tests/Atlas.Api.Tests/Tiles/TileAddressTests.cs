using Atlas.Api.Tiles;
using Xunit;

namespace Atlas.Api.Tests.Tiles;

public sealed class TileAddressTests
{
    [Theory]
    [InlineData(0, 0, 2048, 2048)]
    [InlineData(-180, 85.0511287798066, 0, 0)]
    [InlineData(180, -85.0511287798066, 4096, 4096)]
    [InlineData(90, 0, 3072, 2048)]
    public void A_place_has_its_units_in_the_tile_of_the_world(double longitude, double latitude, int x, int y)
    {
        Assert.True(new TileAddress(0, 0, 0).Place(longitude, latitude, out var atX, out var atY));
        Assert.Equal((x, y), (atX, atY));
    }

    [Fact]
    public void A_place_on_a_border_is_at_the_end_of_one_tile_and_at_the_start_of_the_next()
    {
        Assert.True(new TileAddress(3, 3, 3).Place(0, 10, out var end, out var y));
        Assert.True(new TileAddress(3, 3, 4).Place(0, 10, out var start, out var sameY));

        Assert.Equal((4096, 0, y), (end, start, sameY));
    }

    [Theory]
    [InlineData(64, true)]
    [InlineData(64.4, true)]
    [InlineData(65, false)]
    public void The_margin_reaches_64_units_beyond_the_border(double units, bool isIn)
    {
        var tile = new TileAddress(5, 12, 19);
        var (east, north) = (WebMercator.Longitude((20 + (units / 4096)) / 32), WebMercator.Latitude((12 - (units / 4096)) / 32));
        var (middle, centre) = (WebMercator.Longitude(19.5 / 32), WebMercator.Latitude(12.5 / 32));

        Assert.Equal((isIn, isIn), (tile.Place(east, centre, out _, out _), tile.Place(middle, north, out _, out _)));
    }

    [Theory]
    [InlineData(0, 90)]
    [InlineData(0, -90)]
    [InlineData(double.NaN, 0)]
    [InlineData(double.PositiveInfinity, 0)]
    public void What_the_map_has_no_place_for_is_in_no_tile(double longitude, double latitude) =>
        Assert.False(new TileAddress(0, 0, 0).Place(longitude, latitude, out _, out _));
}
