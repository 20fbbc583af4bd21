using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Atlas.Api.Formats;

/// <summary>
/// One size-prefixed FlatBuffer, written front to back: tables first, what they refer to after them. Each field of a table takes a cell of four
/// bytes, which holds a small number or the way to what it refers to. Positions are aligned from the size prefix on, as other writers do.
/// </summary>
internal sealed class FlatBuffer
{
    private const int RootCell = sizeof(int);

    private byte[] _bytes = new byte[4096];
    private int _length;

    public void Start() => _length = RootCell + sizeof(int);

    /// <summary>The root table.</summary>
    public int Root(params ReadOnlySpan<int> fields) => Table(RootCell, fields);

    /// <param name="cell">What refers to the table.</param>
    /// <param name="fields">Those of its fields that are not left at their defaults, in the order of the schema.</param>
    /// <returns>The cell of the first field; the others follow.</returns>
    public int Table(int cell, params ReadOnlySpan<int> fields)
    {
        Align(sizeof(int));
        var vtable = _length;
        var size = (2 + fields[^1] + 1) * sizeof(ushort);
        Grow(size);
        WriteShort(vtable, size);
        WriteShort(vtable + sizeof(ushort), sizeof(int) * (1 + fields.Length));
        for (var i = 0; i < fields.Length; i++)
        {
            WriteShort(vtable + ((2 + fields[i]) * sizeof(ushort)), sizeof(int) * (1 + i));
        }

        Align(sizeof(int));
        PointHere(cell);
        var table = _length;
        Grow(sizeof(int) * (1 + fields.Length));
        Set(table, table - vtable);
        return table + sizeof(int);
    }

    /// <summary>A small number: of one, two or four bytes.</summary>
    public void Set(int cell, int value) => BinaryPrimitives.WriteInt32LittleEndian(_bytes.AsSpan(cell), value);

    public void Text(int cell, string text)
    {
        Vector(cell, Encoding.UTF8.GetBytes(text).AsSpan());
        Grow(1); // ends with a zero that does not count
    }

    public void Vector<T>(int cell, ReadOnlySpan<T> items)
        where T : unmanaged
    {
        var bytes = MemoryMarshal.AsBytes(items);
        var start = Begin(cell, items.Length, bytes.Length, Marshal.SizeOf<T>());
        bytes.CopyTo(_bytes.AsSpan(start));
    }

    /// <summary>A vector of references.</summary>
    /// <returns>The cell of the first; the others follow.</returns>
    public int References(int cell, int count) => Begin(cell, count, count * sizeof(int), sizeof(int));

    /// <summary>The whole, with its size before it.</summary>
    public ReadOnlySpan<byte> Finish()
    {
        Set(0, _length - sizeof(int));
        return _bytes.AsSpan(0, _length);
    }

    private int Begin(int cell, int count, int bytes, int alignment)
    {
        while ((_length + sizeof(int)) % Math.Max(alignment, sizeof(int)) != 0)
        {
            Grow(1);
        }

        PointHere(cell);
        Grow(sizeof(int) + bytes);
        var start = _length - bytes;
        Set(start - sizeof(int), count);
        return start;
    }

    private void PointHere(int cell) => Set(cell, _length - cell);

    private void Align(int size) => Grow((size - (_length % size)) % size);

    private void WriteShort(int at, int value) => BinaryPrimitives.WriteUInt16LittleEndian(_bytes.AsSpan(at), (ushort)value);

    private void Grow(int bytes)
    {
        if (_length + bytes > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(2 * _bytes.Length, _length + bytes));
        }

        _bytes.AsSpan(_length, bytes).Clear();
        _length += bytes;
    }
}
