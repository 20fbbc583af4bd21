using System.Buffers.Binary;

namespace Atlas.Api.Formats;

/// <summary>
/// The items of a text[] as PostgreSQL sends it: dimensions, flags and type (4 bytes each), size and lower bound of each dimension, then
/// each item after its length, which is -1 for null. Nulls are passed over.
/// </summary>
public ref struct ArrayItems(ReadOnlySpan<byte> raw)
{
    private const int Header = 12;
    private const int OfDimension = 8;

    private ReadOnlySpan<byte> _rest = raw[(Header + (OfDimension * BinaryPrimitives.ReadInt32BigEndian(raw)))..];

    public ReadOnlySpan<byte> Current { get; private set; }

    public readonly ArrayItems GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_rest.Length > 0)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(_rest);
            _rest = _rest[sizeof(int)..];
            if (length >= 0)
            {
                Current = _rest[..length];
                _rest = _rest[length..];
                return true;
            }
        }

        return false;
    }
}
