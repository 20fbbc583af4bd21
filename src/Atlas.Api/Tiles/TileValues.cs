using System.Text;

namespace Atlas.Api.Tiles;

/// <summary>The values of a tile's attributes, each written once: features point to them by number.</summary>
public sealed class TileValues
{
    private readonly Dictionary<string, uint> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<long, uint> _wholes = [];
    private readonly Dictionary<double, uint> _fractions = [];
    private readonly Dictionary<bool, uint> _truths = [];
    private readonly Protobuf _value = new();
    private uint _count;

    /// <summary>The values in their order, as fields of a layer.</summary>
    public Protobuf Fields { get; } = new();

    public uint Of(string text) => Number(_texts, text, static (value, text) => value.Field(1, text));

    /// <summary>A text that no other feature has: there is nothing to look up.</summary>
    public uint OfOne(string text) => OfOne(Encoding.UTF8.GetBytes(text));

    /// <param name="text">In UTF-8.</param>
    public uint OfOne(ReadOnlySpan<byte> text)
    {
        _value.Field(1, text);
        return Added();
    }

    public uint Of(double fraction) => Number(_fractions, fraction, static (value, fraction) => value.Field(3, fraction));

    public uint Of(long whole) => Number(_wholes, whole, static (value, whole) => value.Field(4, (ulong)whole));

    public uint Of(bool truth) => Number(_truths, truth, static (value, truth) => value.Field(7, truth ? 1ul : 0ul));

    private uint Number<T>(Dictionary<T, uint> known, T value, Action<Protobuf, T> write)
        where T : notnull
    {
        ref var number = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(known, value, out var exists);
        if (!exists)
        {
            write(_value, value);
            number = Added();
        }

        return number;
    }

    private uint Added()
    {
        Fields.Field(4, _value.Written);
        _value.Clear();
        return _count++;
    }
}
