using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;

namespace Atlas.Api.Tiles;

/// <summary>Writes the wire format of protocol buffers, as far as vector tiles need it.</summary>
public sealed class Protobuf
{
    private readonly ArrayBufferWriter<byte> _bytes = new(256);

    public ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

    public void Clear() => _bytes.ResetWrittenCount();

    public void Varint(ulong value)
    {
        var span = _bytes.GetSpan(10);
        var length = 0;
        for (; value >= 0x80; value >>= 7)
        {
            span[length++] = (byte)(value | 0x80);
        }

        span[length++] = (byte)value;
        _bytes.Advance(length);
    }

    /// <summary>A number in as few bits as its size needs, whatever its sign.</summary>
    public void ZigZag(long value) => Varint((ulong)((value << 1) ^ (value >> 63)));

    public void Field(int number, ulong value)
    {
        Varint((ulong)(number << 3));
        Varint(value);
    }

    public void Field(int number, double value)
    {
        Varint((ulong)((number << 3) | 1));
        MemoryMarshal.Write(_bytes.GetSpan(8), in value); // little-endian, as every machine we run on
        _bytes.Advance(8);
    }

    public void Field(int number, string text)
    {
        Begin(number, Encoding.UTF8.GetByteCount(text));
        Encoding.UTF8.GetBytes(text, _bytes);
    }

    public void Field(int number, ReadOnlySpan<byte> message)
    {
        Begin(number, message.Length);
        Raw(message);
    }

    public void Raw(ReadOnlySpan<byte> bytes) => _bytes.Write(bytes);

    private void Begin(int number, int length)
    {
        Varint((ulong)((number << 3) | 2));
        Varint((ulong)length);
    }
}
