using Atlas.Domain.Geodesy;
using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.OverlayNG;

namespace Atlas.Domain.LinesOfEngagement;

/// <summary>
/// Who held what in a period: the country cut into the Thiessen cells of its assessed communities, dissolved by controller, and the
/// lines of engagement between them. Areas, unknown land and lines come from one coverage: they cover the country without gap or
/// overlap, and a line is vertex for vertex the edge that the areas on its two sides share.
/// </summary>
/// <param name="Areas">One for each controller that holds land, in code order.</param>
/// <param name="Unknown">Land too far from every assessed community to be painted; may be empty.</param>
/// <param name="Lines">One for each pair of controllers that meet, in code order.</param>
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
    public static ControlMap Build(ControlPeriod period, Geometry country, double maximumDistanceM = DefaultMaximumDistanceM)
    {
        var cells = ThiessenCells.Around(HeldPlace.Of(period), maximumDistanceM);
        var faces = LandFaces.CutAlong([country, cells.Reach, .. cells.Fronts]);

        var land = Owned(faces, country, cells);
        var lines = CoverageBorders.Between(land)
            .Where(border => border.Left is not null && border.Right is not null && border.Left != border.Right)
            .GroupBy(border => string.CompareOrdinal(border.Left, border.Right) < 0 ? (border.Left!, border.Right!) : (border.Right!, border.Left!))
            .Select(pair => DerivedLine.Of(pair.Key, [.. pair.Select(border => (border.Start, border.End))], cells));

        return new ControlMap(
            [.. land.Where(face => face.Owner is not null).GroupBy(face => face.Owner!).OrderBy(area => area.Key, StringComparer.Ordinal)
                .Select(area => new ControlArea(area.Key, Dissolved(area)))],
            Dissolved(land.Where(face => face.Owner is null)),
            [.. lines.OrderBy(line => line.SideA, StringComparer.Ordinal).ThenBy(line => line.SideB, StringComparer.Ordinal)]);
    }

    private static List<(Polygon Face, string? Owner)> Owned(IEnumerable<Polygon> faces, Geometry country, ThiessenCells cells)
    {
        var inCountry = new IndexedPointInAreaLocator(country);
        var inReach = new IndexedPointInAreaLocator(cells.Reach);
        return
        [
            .. from face in faces
               let inside = face.InteriorPoint.Coordinate
               where inCountry.Locate(inside) == Location.Interior
               select (face, inReach.Locate(inside) == Location.Interior ? cells.Nearest(Utm37N.FromWgs84(inside)).Controller : null),
        ];
    }

    private static MultiPolygon Dissolved(IEnumerable<(Polygon Face, string? Owner)> faces)
    {
        var union = CoverageUnion.Union(Wgs84.Factory.CreateMultiPolygon([.. faces.Select(face => face.Face)]));
        return Wgs84.Factory.CreateMultiPolygon([.. Enumerable.Range(0, union.NumGeometries).Select(union.GetGeometryN).OfType<Polygon>().Where(part => !part.IsEmpty)]);
    }
}
