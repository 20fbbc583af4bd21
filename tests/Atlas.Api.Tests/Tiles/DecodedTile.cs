using System.Buffers.Binary;
using System.Text;

namespace Atlas.Api.Tests.Tiles;

/// <summary>A vector tile, read by the letter of the Mapbox Vector Tile specification 2.1.</summary>
internal sealed record DecodedTile(IReadOnlyList<DecodedLayer> Layers)
{
    public static DecodedTile Read(byte[] bytes) => new([.. Fields(bytes).Where(field => field.Number == 3).Select(field => DecodedLayer.Read(field.Bytes))]);

    internal static IEnumerable<(int Number, ulong Value, byte[] Bytes)> Fields(byte[] message)
    {
        for (var at = 0; at < message.Length;)
        {
            var key = Varint(message, ref at);
            var number = (int)(key >> 3);
            switch (key & 7)
            {
                case 0:
                    yield return (number, Varint(message, ref at), []);
                    break;
                case 1:
                    yield return (number, 0, message[at..(at += 8)]);
                    break;
                case 2:
                    var length = (int)Varint(message, ref at);
                    yield return (number, 0, message[at..(at += length)]);
                    break;
                case 5:
                    yield return (number, 0, message[at..(at += 4)]);
                    break;
                default:
                    throw new InvalidDataException($"wire type {key & 7}");
            }
        }
    }

    internal static ulong Varint(byte[] bytes, ref int at)
    {
        var value = 0ul;
        for (var shift = 0; ; shift += 7)
        {
            var part = bytes[at++];
            value |= (ulong)(part & 0x7f) << shift;
            if (part < 0x80)
            {
                return value;
            }
        }
    }
}

internal sealed record DecodedLayer(string Name, ulong Version, ulong Extent, IReadOnlyList<DecodedFeature> Features)
{
    internal static DecodedLayer Read(byte[] message)
    {
        var fields = DecodedTile.Fields(message).ToList();
        var keys = fields.Where(field => field.Number == 3).Select(field => Encoding.UTF8.GetString(field.Bytes)).ToList();
        var values = fields.Where(field => field.Number == 4).Select(field => Value(field.Bytes)).ToList();
        return new(
            Encoding.UTF8.GetString(fields.Single(field => field.Number == 1).Bytes), fields.Single(field => field.Number == 15).Value,
            fields.Single(field => field.Number == 5).Value,
            [.. fields.Where(field => field.Number == 2).Select(field => DecodedFeature.Read(field.Bytes, keys, values))]);
    }

    private static object Value(byte[] message)
    {
        var (number, value, bytes) = DecodedTile.Fields(message).Single();
        return number switch
        {
            1 => Encoding.UTF8.GetString(bytes),
            2 => (double)BinaryPrimitives.ReadSingleLittleEndian(bytes),
            3 => BinaryPrimitives.ReadDoubleLittleEndian(bytes),
            4 or 5 => (long)value,
            6 => DecodedFeature.ZigZag(value),
            7 => value == 1,
            _ => throw new InvalidDataException($"value type {number}"),
        };
    }
}

/// <param name="Kind">1 point, 2 line, 3 polygon.</param>
/// <param name="Vertices">Where the pen comes to, in units of the tile.</param>
internal sealed record DecodedFeature(ulong? Id, ulong Kind, IReadOnlyList<(long X, long Y)> Vertices, IReadOnlyDictionary<string, object> Attributes)
{
    private const ulong ClosePath = 7;

    /// <summary>A point that is the tile's own and not of its margin: each point is of one tile.</summary>
    public bool IsInside => Vertices is [( >= 0 and < 4096, >= 0 and < 4096)];

    internal static long ZigZag(ulong value) => (long)(value >> 1) ^ -(long)(value & 1);

    internal static DecodedFeature Read(byte[] message, IReadOnlyList<string> keys, IReadOnlyList<object> values)
    {
        var fields = DecodedTile.Fields(message).ToList();
        var tags = fields.Where(field => field.Number == 2).SelectMany(field => Packed(field.Bytes)).Chunk(2);
        return new(
            fields.Where(field => field.Number == 1).Select(field => (ulong?)field.Value).SingleOrDefault(),
            fields.Single(field => field.Number == 3).Value,
            [.. Pen(fields.Single(field => field.Number == 4).Bytes)],
            tags.ToDictionary(tag => keys[(int)tag[0]], tag => values[(int)tag[1]]));
    }

    private static IEnumerable<(long X, long Y)> Pen(byte[] geometry)
    {
        var numbers = new Queue<ulong>(Packed(geometry));
        var (x, y) = (0L, 0L);
        while (numbers.TryDequeue(out var command))
        {
            for (var repeat = command >> 3; repeat > 0 && (command & 7) != ClosePath; repeat--)
            {
                (x, y) = (x + ZigZag(numbers.Dequeue()), y + ZigZag(numbers.Dequeue()));
                yield return (x, y);
            }
        }
    }

    private static IEnumerable<ulong> Packed(byte[] bytes)
    {
        for (var at = 0; at < bytes.Length;)
        {
            yield return DecodedTile.Varint(bytes, ref at);
        }
    }
}
