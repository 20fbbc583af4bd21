using Atlas.Domain.Geodesy;
using Atlas.Domain.LinesOfEngagement;
using NetTopologySuite.Geometries;

namespace Atlas.Domain.Tests.LinesOfEngagement;

/// <summary>Supplies what a test of lines does not care about.</summary>
internal static class Given
{
    public static readonly DateOnly Day = new(2019, 7, 22);

    /// <summary>A country of some 180 by 220 km.</summary>
    public static readonly Geometry Country = Box(36, 38, 35, 37);

    public static Geometry Box(double west, double east, double south, double north) =>
        Wgs84.Factory.ToGeometry(new Envelope(west, east, south, north));

    public static ControlAssessment Assessment(
        string community, string controller, double lon = 36.5, double lat = 36,
        DateOnly? from = null, double uncertaintyM = 0, int dateErrorDays = 0) =>
        new(community, new Coordinate(lon, lat), uncertaintyM, controller, from ?? Day, dateErrorDays);

    public static ControlMap Map(params IEnumerable<ControlAssessment> held) => MapOf(Country, held);

    public static ControlMap MapOf(Geometry country, params IEnumerable<ControlAssessment> held) =>
        ControlMap.Build(new ControlPeriod(Day, Day.AddDays(1), [.. held], []), country);

    /// <summary>The longitude so many metres east of a point.</summary>
    public static double East(double lon, double lat, double metres)
    {
        var (near, far) = (lon, lon + 5);
        while (far - near > 1e-10)
        {
            var middle = (near + far) / 2;
            (near, far) = Geodesic.Distance(new(lon, lat), new(middle, lat)) < metres ? (middle, far) : (near, middle);
        }

        return near;
    }
}
