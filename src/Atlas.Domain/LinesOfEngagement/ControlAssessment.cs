using NetTopologySuite.Geometries;

namespace Atlas.Domain.LinesOfEngagement;

/// <summary>
/// Who held a community from a day on, as a source says. It holds until the next assessment of the same community; the controller
/// <see cref="Unknown"/> ends what was known.
/// </summary>
/// <param name="Community">Id in the gazetteer.</param>
/// <param name="Point">Longitude and latitude of the community.</param>
/// <param name="UncertaintyM">How far the community may stand from that point.</param>
/// <param name="Controller">Code of the list <c>controller</c>.</param>
/// <param name="ValidFrom">First day on which it holds.</param>
/// <param name="DateErrorDays">How many days earlier or later the change may have come.</param>
public sealed record ControlAssessment(
    string Community, Coordinate Point, double UncertaintyM, string Controller, DateOnly ValidFrom, int DateErrorDays)
{
    public const string Unknown = "unknown";

    public bool IsKnown => Controller != Unknown;
}
