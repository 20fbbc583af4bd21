using System.Globalization;
using Atlas.Domain.Geodesy;
using NetTopologySuite.Geometries;
using Xunit;

namespace Atlas.Domain.Tests.LinesOfEngagement;

public class SuppliedControlTests(SuppliedControl supplied) : IClassFixture<SuppliedControl>
{
    [Theory]
    [InlineData("2019-04-26", "khan-shaykhun", "opposition")]
    [InlineData("2019-04-26", "maarrat-an-numan", "opposition")]
    [InlineData("2019-04-26", "jisr-ash-shughur", "opposition")]
    [InlineData("2020-03-06", "saraqib", "regime")]
    [InlineData("2020-03-06", "khan-shaykhun", "regime")]
    [InlineData("2020-03-06", "kafranbel", "regime")]
    [InlineData("2020-03-06", "idlib", "opposition")]
    [InlineData("2020-03-06", "ariha", "opposition")]
    public void Towns_lie_on_the_side_that_held_them(string day, string community, string controller)
    {
        var map = supplied.On(DateOnly.Parse(day, CultureInfo.InvariantCulture));
        var town = Wgs84.Factory.CreatePoint(supplied.Points[community]);

        Assert.Equal([controller], map.Areas.Where(area => area.Geometry.Contains(town)).Select(area => area.Controller));
    }

    [Fact]
    public void The_governorates_join_into_one_country_without_holes()
    {
        var country = Assert.IsType<Polygon>(supplied.Country);

        Assert.True(country.IsValid);
        Assert.Empty(country.Holes);
        Assert.Equal(SuppliedControl.Governorates().Sum(governorate => governorate.Area), country.Area, 1e-6);
    }

    [Theory]
    [InlineData("2018-09-17")]
    [InlineData("2020-03-06")]
    public void The_map_of_a_day_is_valid_covers_the_country_and_has_no_slivers(string day)
    {
        var map = supplied.On(DateOnly.Parse(day, CultureInfo.InvariantCulture));
        MultiPolygon[] parts = [.. map.Areas.Select(area => area.Geometry), map.Unknown];

        Assert.All(parts, part => Assert.True(part.IsValid));
        Assert.Equal(supplied.Country.Area, parts.Sum(part => part.Area), 1e-7);
        // A sliver has much rim for little land: a square of 1 km has 250 m² for each metre of its rim.
        Assert.All(parts.SelectMany(part => part).Select(Utm37N.FromWgs84), part => Assert.True(part.Area / part.Length > 250));
    }

    [Theory]
    [InlineData("2018-09-16")]
    [InlineData("2020-03-07")]
    public void Before_the_first_and_after_the_last_day_observed_there_is_no_map(string day) =>
        Assert.DoesNotContain(supplied.Periods, period => period.Contains(DateOnly.Parse(day, CultureInfo.InvariantCulture)));

    [Fact]
    public void The_line_between_regime_and_opposition_is_good_to_about_4_km() =>
        Assert.All(
            [supplied.On(new(2019, 4, 26)), supplied.On(new(2020, 3, 6))],
            map => Assert.InRange(map.Lines.Single(line => (line.SideA, line.SideB) == ("opposition", "regime")).UncertaintyM, 3_500, 5_000));
}
