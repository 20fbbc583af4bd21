using Atlas.Domain.Geodesy;
using NetTopologySuite.Densify;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.OverlayNG;
using NetTopologySuite.Triangulate;
using NetTopologySuite.Triangulate.QuadEdge;

namespace Atlas.Domain.LinesOfEngagement;

/// <summary>The Thiessen (Voronoi) cells of the places held in a period, up to a greatest distance, in metres (UTM 37N).</summary>
internal sealed class ThiessenCells
{
    // 2 km of straight line in UTM are within 6 cm of straight in degrees.
    private const double LongestEdgeM = 2000;

    // 32 chords a quarter circle: the rim of 30 km is within 9 m of the circle.
    private const int QuadrantSegments = 32;

    private readonly IReadOnlyList<HeldPlace> _places;

    private ThiessenCells(IReadOnlyList<HeldPlace> places, Geometry reach, IReadOnlyList<LineString> fronts) =>
        (_places, Reach, Fronts) = (places, reach, fronts);

    /// <summary>All land within the greatest distance of a place, in longitude and latitude.</summary>
    public Geometry Reach { get; }

    /// <summary>The edges between cells of different controllers, in longitude and latitude.</summary>
    public IReadOnlyList<LineString> Fronts { get; }

    public static ThiessenCells Around(IReadOnlyList<HeldPlace> places, double maximumDistanceM)
    {
        if (places.Count == 0)
            return new ThiessenCells(places, Wgs84.Factory.CreateMultiPolygon(), []);

        // The union of many discs takes a twentieth of the time of one buffer around many points.
        var discs = places.Select(place => Utm37N.Factory.CreatePoint(place.Metres).Buffer(maximumDistanceM, QuadrantSegments));
        var reach = OverlayNGRobust.Union(Utm37N.Factory.BuildGeometry([.. discs]));
        return new ThiessenCells(places, Utm37N.ToWgs84(reach), [.. FrontsWithin(reach.Envelope, places)]);
    }

    /// <summary>The place whose cell holds a point.</summary>
    public HeldPlace Nearest(Coordinate metres) => _places.MinBy(place => place.Metres.Distance(metres))!;

    /// <summary>The nearest place of one controller.</summary>
    public HeldPlace Nearest(Coordinate metres, string controller) =>
        _places.Where(place => place.Controller == controller).MinBy(place => place.Metres.Distance(metres))!;

    private static IEnumerable<LineString> FrontsWithin(Geometry box, IReadOnlyList<HeldPlace> places)
    {
        var at = places.ToDictionary(place => place.Metres, place => place.Controller);
        var cells = Subdivision(box.EnvelopeInternal, at.Keys).GetVoronoiCellPolygons(Utm37N.Factory)
            .Cast<Polygon>()
            .Select(cell => (cell, at[(Coordinate)cell.UserData]));

        // The subdivision reaches far beyond the country, where the projection loses its meaning: cut before projecting.
        return CoverageBorders.Between(cells)
            .Where(border => border.Left != border.Right)
            .Select(border => Utm37N.Factory.CreateLineString([border.Start, border.End]).Intersection(box))
            .OfType<LineString>()
            .Where(front => front.Length > 0)
            .Select(front => (LineString)Utm37N.ToWgs84(Densifier.Densify(front, LongestEdgeM)));
    }

    private static QuadEdgeSubdivision Subdivision(Envelope box, IEnumerable<Coordinate> sites)
    {
        var subdivision = new QuadEdgeSubdivision(box, 0);
        new IncrementalDelaunayTriangulator(subdivision).InsertSites([.. sites.Order().Select(site => new Vertex(site))]);
        return subdivision;
    }
}
