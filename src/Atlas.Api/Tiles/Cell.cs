using System.Globalization;

namespace Atlas.Api.Tiles;

/// <summary>The features of a layer in one square of a grid, taken together.</summary>
/// <param name="X">Column of the square, at the level of its grid.</param>
/// <param name="West">Westernmost longitude among the features; so with the other sides.</param>
/// <param name="MostBytes">As much as the features may take in a tile one by one.</param>
/// <param name="Sums">The layer's sums; null where nothing is known.</param>
public sealed record Cell(
    int X, int Y, int Count, double Longitudes, double Latitudes, double West, double South, double East, double North, long MostBytes, IReadOnlyList<long?> Sums)
{
    /// <summary>Their middle.</summary>
    public (double Longitude, double Latitude) Middle => (Longitudes / Count, Latitudes / Count);

    /// <summary>The box that holds exactly these features, as the parameter <c>bbox</c> wants it.</summary>
    public string Box => string.Create(CultureInfo.InvariantCulture, $"{West:R},{South:R},{East:R},{North:R}");

    /// <summary>Several squares as one.</summary>
    public static Cell Together(int x, int y, IReadOnlyCollection<Cell> cells) => new(
        x, y, cells.Sum(cell => cell.Count), cells.Sum(cell => cell.Longitudes), cells.Sum(cell => cell.Latitudes),
        cells.Min(cell => cell.West), cells.Min(cell => cell.South), cells.Max(cell => cell.East), cells.Max(cell => cell.North),
        cells.Sum(cell => cell.MostBytes),
        [.. Enumerable.Range(0, cells.First().Sums.Count).Select(sum => cells.Aggregate((long?)null, (total, cell) => cell.Sums[sum] is { } known ? (total ?? 0) + known : total))]);
}
