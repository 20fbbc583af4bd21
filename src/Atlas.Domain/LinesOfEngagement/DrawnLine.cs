using NetTopologySuite.Geometries;

namespace Atlas.Domain.LinesOfEngagement;

/// <summary>
/// A line of engagement as somebody drew it. It stands as it is, for its own days; within its extent the derived line between the same
/// two sides gives way to it.
/// </summary>
/// <param name="Id">Names it in messages.</param>
/// <param name="SideA">The controller whose code comes first in ordinal order.</param>
/// <param name="SideB">The other one.</param>
/// <param name="From">First day.</param>
/// <param name="Until">First day no longer valid; null when it holds as long as control is known.</param>
/// <param name="Geometry">The line, longitude and latitude.</param>
/// <param name="Extent">The area for which the drawing speaks: Polygon or MultiPolygon.</param>
/// <param name="UncertaintyM">How far the true line may run from it.</param>
/// <param name="Method">Code of the list <c>geometry_method</c>.</param>
public sealed record DrawnLine(
    string Id, string SideA, string SideB, DateOnly From, DateOnly? Until,
    MultiLineString Geometry, Geometry Extent, double UncertaintyM, string Method) : IDrawn
{
    /// <summary>Two lines contradict each other where both speak for the same sides.</summary>
    public static IReadOnlyList<DrawnConflict> Conflicts(IReadOnlyList<DrawnLine> lines) =>
        DrawnConflict.Among(lines, (one, other) => (one.SideA, one.SideB) == (other.SideA, other.SideB));

    /// <summary>What stays of the derived lines of a period beside the drawn ones. Cut the timeline at the days of drawn lines first.</summary>
    public static IReadOnlyList<LineOfEngagement> Remaining(
        ControlPeriod period, IEnumerable<LineOfEngagement> derived, IEnumerable<DrawnLine> drawn)
    {
        var inForce = drawn.Where(line => line.IsValidOn(period.From)).ToLookup(line => (line.SideA, line.SideB), line => line.Extent);
        return
        [
            .. derived
                .Select(line => inForce[(line.SideA, line.SideB)].Aggregate(line, (rest, extent) => rest.Outside(extent)))
                .Where(line => !line.Geometry.IsEmpty),
        ];
    }
}
