namespace Atlas.Api.Tiles;

/// <summary>Writes points and their attributes as one layer of a Mapbox Vector Tile (version 2.1).</summary>
/// <param name="keys">Names of the attributes; a feature has any of them.</param>
public sealed class PointTileWriter(string name, IReadOnlyList<string> keys)
{
    private const ulong Point = 1;
    private const ulong MoveToOnce = (1 << 3) | 1;

    private readonly Protobuf _features = new();
    private readonly Protobuf _feature = new();
    private readonly Protobuf _tags = new();
    private readonly Protobuf _place = new();
    private bool _isEmpty = true;

    public TileValues Values { get; } = new();

    /// <summary>Gives the feature that is added next an attribute.</summary>
    /// <param name="key">Its place among the keys.</param>
    /// <param name="value">Its number among the values.</param>
    public void Tag(int key, uint value)
    {
        _tags.Varint((ulong)key);
        _tags.Varint(value);
    }

    /// <param name="id">A number that stays with the feature; null, or one below zero, which tiles have no room for, is left out.</param>
    public void Add(long? id, int x, int y)
    {
        if (id is >= 0)
        {
            _feature.Field(1, (ulong)id);
        }

        _place.Varint(MoveToOnce);
        _place.ZigZag(x);
        _place.ZigZag(y);
        _feature.Field(2, _tags.Written);
        _feature.Field(3, Point);
        _feature.Field(4, _place.Written);
        _features.Field(2, _feature.Written);
        _tags.Clear();
        _place.Clear();
        _feature.Clear();
        _isEmpty = false;
    }

    /// <returns>The tile; no bytes where it has no features.</returns>
    public byte[] End()
    {
        if (_isEmpty)
        {
            return [];
        }

        var layer = new Protobuf();
        layer.Field(15, 2ul); // version
        layer.Field(1, name);
        layer.Raw(_features.Written);
        foreach (var key in keys)
        {
            layer.Field(3, key);
        }

        layer.Raw(Values.Fields.Written);
        layer.Field(5, (ulong)TileAddress.Extent);
        var tile = new Protobuf();
        tile.Field(3, layer.Written);
        return tile.Written.ToArray();
    }
}
