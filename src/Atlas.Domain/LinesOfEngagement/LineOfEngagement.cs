using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;

namespace Atlas.Domain.LinesOfEngagement;

/// <summary>The border between the land of two controllers in a period: all of it, but for what runs along the rim of a drawn area.</summary>
/// <param name="SideA">The controller whose code comes first in ordinal order.</param>
/// <param name="SideB">The other one.</param>
/// <param name="Geometry">Longitude and latitude, as many parts as the border has.</param>
/// <param name="UncertaintyM">How far the true line may run from this one: see <see cref="LineUncertainty"/>.</param>
/// <param name="Method">How the line came about.</param>
/// <param name="Communities">Ids of the communities whose cells meet at the line, in order.</param>
/// <param name="DrawnArea">Id of the drawn area along whose rim the line runs; null for a line between cells.</param>
public sealed record LineOfEngagement(
    string SideA, string SideB, MultiLineString Geometry, double UncertaintyM, string Method,
    IReadOnlyList<string> Communities, string? DrawnArea)
{
    /// <summary>Code of the list <c>geometry_method</c>: the line is computed from control assessments (Thiessen cells), never surveyed.</summary>
    public const string Derived = "derived";

    /// <summary>The part of the line outside an area; its geometry is empty when nothing is left.</summary>
    public LineOfEngagement Outside(Geometry extent)
    {
        var rest = Geometry.Difference(extent);
        return this with { Geometry = Geometry.Factory.CreateMultiLineString([.. LinearComponentExtracter.GetLines(rest).Cast<LineString>()]) };
    }
}
