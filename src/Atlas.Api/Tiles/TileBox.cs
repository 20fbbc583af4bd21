using Atlas.Api.Layers;

namespace Atlas.Api.Tiles;

/// <summary>Finds what may lie in a tile by the index of the geometry. It compares float32 boxes: what it lets through too much is left out later.</summary>
public static class TileBox
{
    public static Condition Around(TileAddress address, Layer layer)
    {
        var (west, south, east, north) = address.Degrees;
        return bind => $"f.{layer.Geometry} && ST_MakeEnvelope({bind.Bind(west)}, {bind.Bind(south)}, {bind.Bind(east)}, {bind.Bind(north)}, 4326)";
    }
}
