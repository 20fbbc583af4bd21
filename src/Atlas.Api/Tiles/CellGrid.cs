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

    private readonly ConcurrentDictionary<int, IReadOnlyDictionary<(int X, int Y), Cell>> _atLevel = new() { [Level] = cells.ToDictionary(cell => (cell.X, cell.Y)) };
    private readonly ConcurrentDictionary<int, bool> _fits = new();

    /// <summary>Memory that it takes, about.</summary>
    public long Bytes => 1_000 + (cells.Count * 320L);

    /// <summary>Whether every tile of a zoom stays within the budget with every feature in it.</summary>
    public bool FitsAt(int zoom) => _fits.GetOrAdd(Math.Min(zoom, Level), level => AtLevel(level).Values.All(tile => tile.MostBytes <= MostBytes));

    /// <summary>The squares whose middles lie in a tile or its margin, with their places in it.</summary>
    public IEnumerable<(Cell Cell, int X, int Y)> In(TileAddress address)
    {
        var level = Math.Min(address.Zoom + LevelsBelowTile, Level);
        var squares = AtLevel(level);
        var (columns, rows) = (Around(address.Column, address.Zoom, level), Around(address.Row, address.Zoom, level));
        for (var row = rows.First; row <= rows.Last; row++)
        {
            for (var column = columns.First; column <= columns.Last; column++)
            {
                if (squares.TryGetValue((column, row), out var cell) && address.Place(cell.Middle.Longitude, cell.Middle.Latitude, out var x, out var y))
                {
                    yield return (cell, x, y);
                }
            }
        }
    }

    // The squares of a tile, and one more on each side: the margin is narrower than a square.
    private static (int First, int Last) Around(int tile, int zoom, int level) => zoom <= level
        ? ((tile << (level - zoom)) - 1, (tile + 1) << (level - zoom))
        : ((tile >> (zoom - level)) - 1, (tile >> (zoom - level)) + 1);

    private IReadOnlyDictionary<(int X, int Y), Cell> AtLevel(int level) => _atLevel.GetOrAdd(level, _ => cells
        .GroupBy(cell => (X: cell.X >> (Level - level), Y: cell.Y >> (Level - level)))
        .ToDictionary(group => group.Key, group => Cell.Together(group.Key.X, group.Key.Y, [.. group])));
}
