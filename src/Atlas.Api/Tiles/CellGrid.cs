using System.Collections.Concurrent;

namespace Atlas.Api.Tiles;

/// <summary>
/// A layer, or what a filter leaves of it, counted in squares. It decides at which zooms a tile would be too heavy with every feature in it, and
/// holds what is sent there instead. A zoom is decided as a whole, by its heaviest tile: neighbouring tiles never say different things.
/// </summary>
public sealed class CellGrid(IReadOnlyList<Cell> cells)
{
    /// <summary>Squares of about a kilometre in Syria.</summary>
    public const int Level = 15;

    /// <summary>A tile is to stay below 500 kB; its margin, names and codes come on top of its features.</summary>
    public const long MostBytes = 450_000;

    // A tile has 16 by 16 squares, or fewer where they would be smaller than those of the grid.
    private const int LevelsBelowTile = 4;

    private readonly ConcurrentDictionary<int, IReadOnlyList<Cell>> _atLevel = new() { [Level] = cells };
    private readonly ConcurrentDictionary<int, bool> _fits = new();

    /// <summary>Memory that it takes, about.</summary>
    public long Bytes => 1_000 + (cells.Count * 400L);

    /// <summary>Whether every tile of a zoom stays within the budget with every feature in it.</summary>
    public bool FitsAt(int zoom) => _fits.GetOrAdd(Math.Min(zoom, Level), level => AtLevel(level).All(tile => tile.MostBytes <= MostBytes));

    /// <summary>The squares whose middles lie in a tile or its margin, with their places in it.</summary>
    public IEnumerable<(Cell Cell, int X, int Y)> In(TileAddress address)
    {
        foreach (var cell in AtLevel(Math.Min(address.Zoom + LevelsBelowTile, Level)))
        {
            var (longitude, latitude) = cell.Middle;
            if (address.Place(longitude, latitude, out var x, out var y))
            {
                yield return (cell, x, y);
            }
        }
    }

    private IReadOnlyList<Cell> AtLevel(int level) => _atLevel.GetOrAdd(level, _ => [.. cells
        .GroupBy(cell => (X: cell.X >> (Level - level), Y: cell.Y >> (Level - level)))
        .Select(group => Cell.Together(group.Key.X, group.Key.Y, [.. group]))]);
}
