using NetTopologySuite.Geometries;

namespace NetTopologySuite.IO;

/// <summary>Writes the extended WKB that PostGIS reads, little-endian, with the SRID.</summary>
public sealed class PostGisWriter
{
    /// <summary>The ordinates to write where the shape has them. Npgsql.NetTopologySuite sets this.</summary>
    public Ordinates HandleOrdinates { get; set; } = Ordinates.XYZM;

    public void Write(Geometry geometry, Stream stream)
    {
        // PostGIS rejects a Z of NaN: a shape gets only the ordinates it really has.
        var writer = new WKBWriter(ByteOrder.LittleEndian, handleSRID: true)
        {
            HandleOrdinates = OrdinatesOf(geometry) & HandleOrdinates,
        };
        writer.Write(geometry, stream);
    }

    private static Ordinates OrdinatesOf(Geometry geometry)
    {
        var found = Ordinates.XY;
        geometry.Apply(new SequenceVisitor(sequence => found |= sequence.Ordinates));
        return found & Ordinates.XYZM;
    }

    private sealed class SequenceVisitor(Action<CoordinateSequence> visit) : IEntireCoordinateSequenceFilter
    {
        public bool Done => false;

        public bool GeometryChanged => false;

        public void Filter(CoordinateSequence sequence) => visit(sequence);
    }
}
