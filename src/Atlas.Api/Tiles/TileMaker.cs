using Atlas.Api.Freshness;
using Atlas.Api.Layers;

namespace Atlas.Api.Tiles;

/// <summary>Makes tiles: every feature one by one, or aggregates at zooms at which that would be too heavy.</summary>
public sealed class TileMaker(PointTileQuery points, ShapeTileQuery shapes, CellQuery cells, DataVersion data, ServiceOptions options)
{
    // A grid counts a whole layer: making it anew for every tile would take longer than all else.
    private const long LeastBytesForGrids = 64_000_000;

    private readonly VersionedCache<EncodedTile> _tiles = new(options.TileCacheBytes / 2, tile => tile.MostBytes);
    private readonly VersionedCache<CellGrid> _grids = new(Math.Max(options.TileCacheBytes, LeastBytesForGrids), grid => grid.Bytes);

    public async Task<EncodedTile> MakeAsync(TileRequest request, TileAddress address, CancellationToken cancel)
    {
        DataStamp? state = request.Layer.IsVersioned ? await data.CurrentAsync(cancel) : null;
        return await _tiles.GetAsync(
            state, $"{request.Question} {address}", async flight => new EncodedTile(await WriteAsync(request, address, state, flight)), cancel);
    }

    // The state is the one known before; it is null for a layer whose changes nobody tells of.
    private async Task<byte[]> WriteAsync(TileRequest request, TileAddress address, DataStamp? state, CancellationToken cancel)
    {
        if (request.Layer.Shape != LayerShape.Point)
        {
            return await shapes.RunAsync(request, address, cancel);
        }

        return await TooHeavyAsync(request, address.Zoom, state, cancel) is { } grid
            ? AggregateTile.Write(request.Layer, grid, address)
            : await points.RunAsync(request, address, cancel);
    }

    // Where the whole layer fits, what a filter leaves of it does too, and need not be counted.
    private async Task<CellGrid?> TooHeavyAsync(TileRequest request, int zoom, DataStamp? state, CancellationToken cancel)
    {
        var whole = await GridAsync(request.Unfiltered(), state, cancel);
        if (whole.FitsAt(zoom))
        {
            return null;
        }

        var grid = request.IsFiltered ? await GridAsync(request, state, cancel) : whole;
        return grid.FitsAt(zoom) ? null : grid;
    }

    private Task<CellGrid> GridAsync(TileRequest request, DataStamp? state, CancellationToken cancel) =>
        _grids.GetAsync(state, request.Question, flight => cells.RunAsync(request, flight), cancel);
}
