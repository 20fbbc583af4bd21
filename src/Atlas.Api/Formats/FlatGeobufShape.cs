using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Atlas.Api.Formats;

/// <summary>Writes shapes as FlatGeobuf geometries. The kinds of shapes have the same numbers in well-known binary, from which they are read.</summary>
internal sealed class FlatGeobufShape(FlatBuffer buffer)
{
    public const int Point = 1;

    private const int LineString = 2, Polygon = 3, MultiPoint = 4, MultiLineString = 5;
    private const int Ends = 0, Coordinates = 1, Kind = 6, Parts = 7;
    private const int Head = 1 + sizeof(int); // byte order and kind
    private const int Pair = 2 * sizeof(double);

    private readonly List<double> _coordinates = [];
    private readonly List<uint> _ends = [];

    public void WritePoint(int cell, double x, double y)
    {
        var fields = buffer.Table(cell, Coordinates, Kind);
        buffer.Vector(fields, [x, y]);
        buffer.Set(fields + sizeof(int), Point);
    }

    /// <param name="binary">Well-known binary, little-endian, in two dimensions.</param>
    public void Write(int cell, ReadOnlySpan<byte> binary) => WriteNext(cell, ref binary);

    private void WriteNext(int cell, ref ReadOnlySpan<byte> binary)
    {
        var kind = BinaryPrimitives.ReadInt32LittleEndian(binary[1..]);
        binary = binary[Head..];
        if (kind > MultiLineString)
        {
            WriteParts(cell, kind, ref binary);
            return;
        }

        _coordinates.Clear();
        _ends.Clear();
        Read(kind, ref binary);
        var fields = buffer.Table(cell, Ends, Coordinates, Kind);
        buffer.Vector(fields, CollectionsMarshal.AsSpan(_ends));
        buffer.Vector(fields + sizeof(int), CollectionsMarshal.AsSpan(_coordinates));
        buffer.Set(fields + (2 * sizeof(int)), kind);
    }

    private void WriteParts(int cell, int kind, ref ReadOnlySpan<byte> binary)
    {
        var fields = buffer.Table(cell, Kind, Parts);
        buffer.Set(fields, kind);
        var count = Count(ref binary);
        var parts = buffer.References(fields + sizeof(int), count);
        for (var i = 0; i < count; i++)
        {
            WriteNext(parts + (i * sizeof(int)), ref binary);
        }
    }

    // Rings and lines stand one after the other; where each ends is said beside them.
    private void Read(int kind, ref ReadOnlySpan<byte> binary)
    {
        switch (kind)
        {
            case Point:
                ReadPairs(1, ref binary);
                break;
            case LineString:
                ReadPairs(Count(ref binary), ref binary);
                break;
            default:
                for (var left = Count(ref binary); left > 0; left--)
                {
                    binary = kind == Polygon ? binary : binary[Head..];
                    ReadPairs(kind == MultiPoint ? 1 : Count(ref binary), ref binary);
                    if (kind != MultiPoint)
                    {
                        _ends.Add((uint)(_coordinates.Count / 2));
                    }
                }

                break;
        }
    }

    private void ReadPairs(int count, ref ReadOnlySpan<byte> binary)
    {
        foreach (var number in MemoryMarshal.Cast<byte, double>(binary[..(count * Pair)]))
        {
            _coordinates.Add(number);
        }

        binary = binary[(count * Pair)..];
    }

    private static int Count(ref ReadOnlySpan<byte> binary)
    {
        var count = BinaryPrimitives.ReadInt32LittleEndian(binary);
        binary = binary[sizeof(int)..];
        return count;
    }
}
