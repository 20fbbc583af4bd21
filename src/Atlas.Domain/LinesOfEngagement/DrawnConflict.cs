using NetTopologySuite.Geometries;

namespace Atlas.Domain.LinesOfEngagement;

/// <summary>Two drawings that speak for the same land on the same days and cannot both be right.</summary>
/// <param name="One">Id of the first.</param>
/// <param name="Other">Id of the second.</param>
/// <param name="From">First day on which both are valid.</param>
public sealed record DrawnConflict(string One, string Other, DateOnly From)
{
    internal static IReadOnlyList<DrawnConflict> Among<T>(IReadOnlyList<T> drawn, Func<T, T, bool> contradict) where T : IDrawn =>
    [
        .. from pair in drawn.SelectMany((one, i) => drawn.Skip(i + 1).Select(other => (one, other)))
           let day = pair.one.From > pair.other.From ? pair.one.From : pair.other.From
           where contradict(pair.one, pair.other) && pair.one.IsValidOn(day) && pair.other.IsValidOn(day)
           where SharesLand(pair.one.Extent, pair.other.Extent)
           select new DrawnConflict(pair.one.Id, pair.other.Id, day),
    ];

    // A common border is no common land.
    private static bool SharesLand(Geometry one, Geometry other) => one.Intersection(other).Area > 0;
}
