using NetTopologySuite.Geometries;

namespace Atlas.Domain.LinesOfEngagement;

/// <summary>All the border between the land of two controllers in a period.</summary>
/// <param name="SideA">The controller whose code comes first in ordinal order.</param>
/// <param name="SideB">The other one.</param>
/// <param name="Geometry">Longitude and latitude, as many parts as the border has.</param>
/// <param name="UncertaintyM">How far the true line may run from this one: see <see cref="LineUncertainty"/>.</param>
/// <param name="Method">How the line came about.</param>
/// <param name="Communities">Ids of the communities whose cells meet at the line, in order.</param>
public sealed record LineOfEngagement(
    string SideA, string SideB, MultiLineString Geometry, double UncertaintyM, string Method, IReadOnlyList<string> Communities)
{
    /// <summary>Code of the list <c>geometry_method</c>: the line is computed from control assessments (Thiessen cells), never surveyed.</summary>
    public const string Derived = "derived";
}
