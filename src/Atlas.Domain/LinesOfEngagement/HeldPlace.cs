using Atlas.Domain.Geodesy;
using NetTopologySuite.Geometries;

namespace Atlas.Domain.LinesOfEngagement;

/// <summary>
/// A spot that generates a Thiessen cell: one community, or several that share a point. Where those have different controllers nobody
/// can say who holds the land around: the cell stays, its controller is null, and no line runs along it.
/// </summary>
internal sealed record HeldPlace(Coordinate Metres, string? Controller, IReadOnlyList<string> Communities, double UncertaintyM)
{
    private static readonly PrecisionModel Decimetres = new(10);

    /// <summary>The places of a period. Points are taken to 10 cm: cells are never finer than the grid they are stored on.</summary>
    public static IReadOnlyList<HeldPlace> Of(ControlPeriod period) =>
    [
        .. period.Held.GroupBy(held => ToTheDecimetre(Utm37N.FromWgs84(held.Point))).Select(place => new HeldPlace(
            place.Key,
            place.Select(held => held.Controller).Distinct().Count() == 1 ? place.First().Controller : null,
            [.. place.Select(held => held.Community)],
            place.Max(held => held.UncertaintyM))),
    ];

    private static Coordinate ToTheDecimetre(Coordinate metres)
    {
        Decimetres.MakePrecise(metres);
        return metres;
    }
}
