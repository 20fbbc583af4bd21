using NetTopologySuite.Geometries;

namespace Atlas.Domain.LinesOfEngagement;

/// <summary>
/// Land of one controller as somebody drew it, which says more than cells can: inside it and while it is valid, the derived map gives way,
/// and its rim towards another controller is a line of engagement as well known as the drawing.
/// </summary>
/// <param name="Id">Names it in messages and in the lines it makes.</param>
/// <param name="Controller">Code of the list <c>controller</c>; <c>unknown</c> for land of which nobody can say who held it.</param>
/// <param name="From">First day.</param>
/// <param name="Until">First day no longer valid; null when it holds as long as control is known.</param>
/// <param name="Geometry">Polygon or MultiPolygon in longitude and latitude.</param>
/// <param name="UncertaintyM">How far its true rim may run from the drawn one.</param>
/// <param name="Method">Code of the list <c>geometry_method</c>.</param>
public sealed record DrawnArea(
    string Id, string Controller, DateOnly From, DateOnly? Until, Geometry Geometry, double UncertaintyM, string Method) : IDrawn
{
    Geometry IDrawn.Extent => Geometry;

    /// <summary>Two areas contradict each other where both claim land for different controllers.</summary>
    public static IReadOnlyList<DrawnConflict> Conflicts(IReadOnlyList<DrawnArea> areas) =>
        DrawnConflict.Among(areas, (one, other) => one.Controller != other.Controller);
}
