using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Buffer;

namespace Atlas.Domain.LinesOfEngagement;

/// <summary>A zone of an agreement whose border was never published, as far as its words fix it.</summary>
/// <param name="Kind">Code of the list <c>zone_kind</c>.</param>
/// <param name="Geometry">Longitude and latitude.</param>
/// <param name="UncertaintyM">That of the line or road it follows.</param>
public sealed record DerivedZone(string Kind, Geometry Geometry, double UncertaintyM)
{
    /// <summary>Code of the list <c>geometry_method</c>.</summary>
    public const string Method = "derived";

    public const double LeastDepthM = 15_000;
    public const double GreatestDepthM = 20_000;
    public const double SecurityCorridorSideM = 6_000;

    /// <summary>
    /// The demilitarised zone of the Sochi memorandum of 17 September 2018, "15–20 km deep" on the opposition side of the line of contact:
    /// all land of the opposition within that depth of the line. The memorandum leaves the depth open, so the zone is drawn with both.
    /// </summary>
    /// <param name="line">The line between opposition and regime on that day.</param>
    /// <param name="oppositionLand">Land of the opposition for which the memorandum speaks.</param>
    /// <param name="depthM"><see cref="LeastDepthM"/> or <see cref="GreatestDepthM"/>.</param>
    public static DerivedZone Demilitarized(LineOfEngagement line, Geometry oppositionLand, double depthM) =>
        new("demilitarized_zone", Corridor.Around(line.Geometry, depthM, EndCapStyle.Round).Intersection(oppositionLand), line.UncertaintyM);

    /// <summary>The security corridor of the additional protocol of 5 March 2020: 6 km to the north and 6 km to the south of the M4.</summary>
    /// <param name="road">The stretch of the road for which it was agreed.</param>
    /// <param name="roadUncertaintyM">How far the road may run from what is drawn.</param>
    public static DerivedZone SecurityCorridor(Geometry road, double roadUncertaintyM) =>
        new("security_corridor", Corridor.Around(road, SecurityCorridorSideM, EndCapStyle.Flat), roadUncertaintyM);
}
