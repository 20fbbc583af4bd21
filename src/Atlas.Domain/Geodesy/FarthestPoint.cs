using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Prepared;

namespace Atlas.Domain.Geodesy;

/// <summary>
/// How far the point of a place that is furthest from a shape is from it. It may lie anywhere, also inside the place, between two arms of
/// a line. No step of s metres changes a distance by more than s, so boxes whose middle is too near to matter are dropped unlooked at.
/// </summary>
public static class FarthestPoint
{
    /// <summary>The answer is at most this much too great and never too small.</summary>
    public const double ToleranceM = 50;

    public static double Distance(Geometry place, GeodesicShape shape)
    {
        var prepared = PreparedGeometryFactory.Prepare(place);
        var boxes = new PriorityQueue<Envelope, double>();
        var atLeast = place.Coordinates.Max(shape.DistanceTo);
        Add(place.EnvelopeInternal);

        while (boxes.TryDequeue(out var box, out var negative))
        {
            if (-negative <= atLeast + ToleranceM)
                return -negative;

            var (lon, lat) = (box.Centre.X, box.Centre.Y);
            Add(new Envelope(box.MinX, lon, box.MinY, lat));
            Add(new Envelope(lon, box.MaxX, box.MinY, lat));
            Add(new Envelope(box.MinX, lon, lat, box.MaxY));
            Add(new Envelope(lon, box.MaxX, lat, box.MaxY));
        }

        return atLeast;

        void Add(Envelope box)
        {
            if (!prepared.Intersects(place.Factory.ToGeometry(box)))
                return;

            var distance = shape.DistanceTo(box.Centre);
            var radius = Math.Max(Geodesic.Distance(box.Centre, new(box.MinX, box.MinY)), Geodesic.Distance(box.Centre, new(box.MinX, box.MaxY)));
            atLeast = Math.Max(atLeast, distance - radius);
            boxes.Enqueue(box, -(distance + radius));
        }
    }
}
