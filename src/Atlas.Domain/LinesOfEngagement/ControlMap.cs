using Atlas.Domain.Geodesy;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;
using NetTopologySuite.Operation.OverlayNG;

namespace Atlas.Domain.LinesOfEngagement;

/// <summary>
/// Who held what in a period: the country cut into the Thiessen cells of its assessed communities, dissolved by controller, and the
/// lines of engagement between them. Areas, unknown land and lines come from one coverage: they cover the country without gap or
/// overlap, and a line is vertex for vertex the edge that the areas on its two sides share.
/// </summary>
/// <param name="Areas">One for each controller that holds land, in code order.</param>
/// <param name="Unknown">Land too far from every assessed community to be painted; may be empty.</param>
/// <param name="Lines">One for each pair of controllers that meet, and one more where they meet along the rim of a drawn area; in code order.</param>
public sealed record ControlMap(IReadOnlyList<ControlArea> Areas, MultiPolygon Unknown, IReadOnlyList<LineOfEngagement> Lines)
{
    /// <summary>
    /// How far a community speaks for the land around it. Assessed communities of the supplied data have their next neighbour at
    /// 6 km (median) and at most at 21 km: 30 km joins those of one region without holes and claims nothing for the desert beyond.
    /// </summary>
    public const double DefaultMaximumDistanceM = 30_000;

    /// <param name="period">What was held, by whom.</param>
    /// <param name="country">Polygon or MultiPolygon, longitude and latitude, valid: see <see cref="CountryOutline"/>.</param>
    /// <param name="maximumDistanceM">Land further than this from every assessed community is unknown.</param>
    public static ControlMap Build(ControlPeriod period, Geometry country, double maximumDistanceM = DefaultMaximumDistanceM) =>
        BuildAll([period], country, maximumDistanceM)[0];

    /// <summary>
    /// The maps of several periods, in their order. The same communities are mostly known from the first day on, so that their reach, half
    /// of the work, serves for all.
    /// </summary>
    /// <param name="periods">What was held, by whom.</param>
    /// <param name="country">As for one period.</param>
    /// <param name="maximumDistanceM">As for one period.</param>
    public static IReadOnlyList<ControlMap> BuildAll(
        IReadOnlyList<ControlPeriod> periods, Geometry country, double maximumDistanceM = DefaultMaximumDistanceM)
    {
        var places = periods.Select(HeldPlace.Of).ToList();
        var reaches = places.DistinctBy(Reach.Key).ToDictionary(Reach.Key, held => Reach.Of(held, maximumDistanceM));
        var maps = periods.Zip(places).AsParallel().AsOrdered()
            .Select(one => Of(one.First, country, new ThiessenCells(one.Second, reaches[Reach.Key(one.Second)])));
        return [.. maps];
    }

    private static ControlMap Of(ControlPeriod period, Geometry country, ThiessenCells cells)
    {
        var land = HeldLand.Of(country, cells, period.Drawn);
        var lines = CoverageBorders.Between(land.Select(part => (part.Face, part)))
            .Where(border => border.Left.MeetsAnotherSide(border.Right))
            .GroupBy(border => Front.Between(border.Left, border.Right))
            .Select(front => front.Key.Line([.. front.Select(border => (border.Start, border.End))], cells));

        return new ControlMap(
            [.. land.Where(part => part.Controller is not null).GroupBy(part => part.Controller!)
                .OrderBy(area => area.Key, StringComparer.Ordinal)
                .Select(area => new ControlArea(area.Key, Dissolved(area)))],
            Dissolved(land.Where(part => part.Controller is null)),
            [.. lines.OrderBy(line => line.SideA, StringComparer.Ordinal).ThenBy(line => line.SideB, StringComparer.Ordinal)
                .ThenBy(line => line.DrawnArea, StringComparer.Ordinal)]);
    }

    private static MultiPolygon Dissolved(IEnumerable<HeldLand> parts)
    {
        var union = CoverageUnion.Union(Wgs84.Factory.CreateMultiPolygon([.. parts.Select(part => part.Face)]));
        return Wgs84.Factory.CreateMultiPolygon([.. PolygonExtracter.GetPolygons(union).Cast<Polygon>().Where(part => !part.IsEmpty)]);
    }
}
