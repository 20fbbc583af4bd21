using NetTopologySuite.Geometries;

namespace NetTopologySuite.IO;

/// <summary>Reads the extended WKB that PostGIS sends. The constructor is the one Npgsql.NetTopologySuite calls.</summary>
public sealed class PostGisReader(CoordinateSequenceFactory sequences, PrecisionModel precision, Ordinates handleOrdinates)
{
    private readonly WKBReader _reader = new(new NtsGeometryServices(sequences, precision, srid: -1))
    {
        HandleOrdinates = handleOrdinates,
    };

    public Geometry Read(Stream stream) => _reader.Read(stream);
}
