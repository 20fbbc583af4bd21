using System.Globalization;
using Atlas.Api.Layers;
using FsCheck;
using FsCheck.Fluent;

namespace Atlas.Api.Tests.Model;

/// <summary>Boxes in two and three dimensions, in all reference systems, across the antimeridian, and often ending where an incident lies.</summary>
internal static class Boxes
{
    private const double Millimetre = 0.001;

    public static Gen<ModelQuestion> Of(IReadOnlyList<ModelIncident> all) => Gen.OneOf(Crs.All.Select(crs => crs.Srid == 4326 ? InDegrees(crs) : InMetres(crs, all)));

    private static Gen<ModelQuestion> InDegrees(Crs crs) =>
        from west in Longitude
        from east in Longitude
        from south in Latitude
        from north in Latitude
        from hasHeights in Gen.Elements(false, true)
        let box = (West: west, South: Math.Min(south, north), East: east, North: Math.Max(south, north))
        select new ModelQuestion(Query(crs, crs.IsLatitudeFirst ? [box.South, box.West, box.North, box.East] : [box.West, box.South, box.East, box.North], hasHeights), incident =>
            incident.At[Crs.Wgs84] is not var (x, y) || (y >= box.South && y <= box.North && (box.West <= box.East ? x >= box.West && x <= box.East : x >= box.West || x <= box.East)));

    // The borders are coordinates of incidents, or half a metre beside: the service rounds to the millimetre.
    private static Gen<ModelQuestion> InMetres(Crs crs, IReadOnlyList<ModelIncident> all) =>
        from one in Gen.Elements(Placed(crs, all))
        from other in Gen.Elements(Placed(crs, all))
        from beside in Gen.Elements(0, 0.5, -0.5)
        from hasHeights in Gen.Elements(false, true)
        let west = Math.Min(one.X, other.X) + beside
        let east = Math.Max(one.X, other.X) + Math.Abs(beside)
        let south = Math.Min(one.Y, other.Y) + beside
        let north = Math.Max(one.Y, other.Y) + Math.Abs(beside)
        select new ModelQuestion(Query(crs, [west, south, east, north], hasHeights), incident =>
            !incident.IsPlaced || (incident.At[crs] is var (x, y) && x >= west - Millimetre && x <= east + Millimetre && y >= south - Millimetre && y <= north + Millimetre));

    private static Gen<double> Longitude => Gen.OneOf(Gen.Choose(66, 90).Select(half => half / 2.0), Gen.Choose(-4, 4).Select(eighth => eighth * 45.0));

    private static Gen<double> Latitude => Gen.OneOf(Gen.Choose(62, 78).Select(half => half / 2.0), Gen.Choose(-2, 2).Select(part => part * 40.0));

    // Within the country, where a straight side of the box is straight enough for the index, too.
    private static (double X, double Y)[] Placed(Crs crs, IReadOnlyList<ModelIncident> all) =>
        [.. all.Where(incident => incident.At[Crs.Wgs84] is var (x, y) && x is > 33 and < 45 && y is > 31 and < 39).Select(incident => incident.At[crs]!.Value)];

    private static string Query(Crs crs, double[] numbers, bool hasHeights)
    {
        IEnumerable<double> written = hasHeights ? [numbers[0], numbers[1], -100, numbers[2], numbers[3], 9_000] : numbers;
        var box = ModelQuestion.Parameter("bbox", string.Join(',', written.Select(number => number.ToString("0.####", CultureInfo.InvariantCulture))));
        return crs == Crs.Wgs84 ? box : $"{box}&{ModelQuestion.Parameter("bbox-crs", crs.Uri)}";
    }
}
