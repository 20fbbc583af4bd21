using Atlas.Domain.Geodesy;
using NetTopologySuite.Densify;
using NetTopologySuite.Geometries;
using NetTopologySuite.Triangulate;
using NetTopologySuite.Triangulate.QuadEdge;

namespace Atlas.Domain.LinesOfEngagement;

/// <summary>The Thiessen (Voronoi) cells of the places held in a period, as far as they reach.</summary>
internal sealed class ThiessenCells(IReadOnlyList<HeldPlace> places, Reach reach)
{
    // 2 km of straight line in UTM are within 6 cm of straight in degrees.
    private const double LongestEdgeM = 2000;

    /// <summary>The land for which the places speak, in longitude and latitude.</summary>
    public Geometry Land => reach.Land;

    /// <summary>The place whose cell holds a point.</summary>
    public HeldPlace Nearest(Coordinate metres) => places.MinBy(place => place.Metres.Distance(metres))!;

    /// <summary>The nearest place of one controller.</summary>
    public HeldPlace Nearest(Coordinate metres, string controller) =>
        places.Where(place => place.Controller == controller).MinBy(place => place.Metres.Distance(metres))!;

    /// <summary>The edges between cells of different controllers, in longitude and latitude.</summary>
    public IReadOnlyList<LineString> Fronts()
    {
        if (places.Count == 0)
            return [];

        var controller = places.ToDictionary(place => place.Metres, place => place.Controller);
        var subdivision = new QuadEdgeSubdivision(reach.Box.EnvelopeInternal, 0);
        new IncrementalDelaunayTriangulator(subdivision).InsertSites([.. controller.Keys.Order().Select(site => new Vertex(site))]);

        // Neighbours are joined by an edge of the triangulation; their cells meet between the centres of the triangles on its two sides.
        // Those may be far beyond the country, where the projection loses its meaning: cut before projecting.
        return
        [
            .. subdivision.GetPrimaryEdges(includeFrame: false)
                .Where(neighbours => controller[neighbours.Orig.Coordinate] != controller[neighbours.Dest.Coordinate])
                .Select(neighbours => Utm37N.Factory.CreateLineString([CentreLeftOf(neighbours), CentreLeftOf(neighbours.Sym)]))
                .Select(edge => edge.Intersection(reach.Box))
                .OfType<LineString>()
                .Where(front => front.Length > 0)
                .Select(front => (LineString)Utm37N.ToWgs84(Densifier.Densify(front, LongestEdgeM))),
        ];
    }

    // Always from the same corner on, so that the three edges of a triangle end at the same point to the last bit.
    private static Coordinate CentreLeftOf(QuadEdge edge)
    {
        Coordinate[] corners = [edge.Orig.Coordinate, edge.Dest.Coordinate, edge.LNext.Dest.Coordinate];
        Array.Sort(corners);
        return Triangle.CircumcentreDD(corners[0], corners[1], corners[2]);
    }
}
