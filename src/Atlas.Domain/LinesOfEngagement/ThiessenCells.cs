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
        var controller = places.ToDictionary(place => place.Metres, place => place.Controller);
        var subdivision = new QuadEdgeSubdivision(box.EnvelopeInternal, 0);
        new IncrementalDelaunayTriangulator(subdivision).InsertSites([.. controller.Keys.Order().Select(site => new Vertex(site))]);

        // Neighbours are joined by an edge of the triangulation; their cells meet between the centres of the triangles on its two sides.
        // Those may be far beyond the country, where the projection loses its meaning: cut before projecting.
        return subdivision.GetPrimaryEdges(includeFrame: false)
            .Where(neighbours => controller[neighbours.Orig.Coordinate] != controller[neighbours.Dest.Coordinate])
            .Select(neighbours => Utm37N.Factory.CreateLineString([CentreLeftOf(neighbours), CentreLeftOf(neighbours.Sym)]).Intersection(box))
            .OfType<LineString>()
            .Where(front => front.Length > 0)
            .Select(front => (LineString)Utm37N.ToWgs84(Densifier.Densify(front, LongestEdgeM)));
    }

    // Always from the same corner on, so that the three edges of a triangle end at the same point to the last bit.
    private static Coordinate CentreLeftOf(QuadEdge edge)
    {
        Coordinate[] corners = [edge.Orig.Coordinate, edge.Dest.Coordinate, edge.LNext.Dest.Coordinate];
        Array.Sort(corners);
        return Triangle.CircumcentreDD(corners[0], corners[1], corners[2]);
    }
}
