using System.Globalization;
using System.Text.Json;
using Atlas.Domain.Geodesy;
using Atlas.Domain.LinesOfEngagement;
using NetTopologySuite.Geometries;

namespace Atlas.Domain.Tests.LinesOfEngagement;

/// <summary>The control assessments, communities and governorates in the geodata folder of this repository.</summary>
public sealed class SuppliedControl
{
    private static readonly string Geodata = Path.Combine(RepositoryRoot(), "geodata");

    public Geometry Country { get; } = CountryOutline.Of(Governorates());

    public IReadOnlyDictionary<string, Coordinate> Points { get; } = Rows("communities/communities.csv")
        .ToDictionary(row => row["id"], row => new Coordinate(Number(row["lon"]), Number(row["lat"])));

    public IReadOnlyList<ControlPeriod> Periods => ControlTimeline.Periods(Assessments(), knownUntil: new DateOnly(2020, 3, 7));

    public ControlMap On(DateOnly day) => ControlMap.Build(Periods.Single(period => period.Contains(day)), Country);

    private IEnumerable<ControlAssessment> Assessments() =>
        from row in Rows("control/control-assessments.csv")
        join community in Rows("communities/communities.csv") on row["community"] equals community["id"]
        select new ControlAssessment(
            row["community"], Points[row["community"]], Number(community["uncertainty_m"]), row["controller"],
            DateOnly.ParseExact(row["valid_from"], "yyyy-MM-dd", CultureInfo.InvariantCulture), (int)Number(row["date_error_days"]));

    public static IReadOnlyList<Geometry> Governorates()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Geodata, "governorates/governorates.geojson")));
        return
        [
            .. from feature in json.RootElement.GetProperty("features").EnumerateArray()
               let geometry = feature.GetProperty("geometry")
               let coordinates = geometry.GetProperty("coordinates")
               from polygon in geometry.GetProperty("type").GetString() == "Polygon" ? [coordinates] : coordinates.EnumerateArray().ToArray()
               select Polygon(polygon),
        ];
    }

    private static Polygon Polygon(JsonElement rings)
    {
        var linear = rings.EnumerateArray()
            .Select(ring => Wgs84.Factory.CreateLinearRing([.. ring.EnumerateArray().Select(at => new Coordinate(at[0].GetDouble(), at[1].GetDouble()))]))
            .ToArray();
        return Wgs84.Factory.CreatePolygon(linear[0], linear[1..]);
    }

    private static IEnumerable<Dictionary<string, string>> Rows(string file)
    {
        var lines = File.ReadAllLines(Path.Combine(Geodata, file));
        var header = Cells(lines[0]);
        return lines.Skip(1).Select(line => header.Zip(Cells(line)).ToDictionary(cell => cell.First, cell => cell.Second));
    }

    // Commas inside quotes belong to the text: outside quotes are the even pieces.
    private static string[] Cells(string line) =>
        string.Concat(line.Split('"').Select((piece, i) => i % 2 == 0 ? piece.Replace(',', '\t') : piece)).Split('\t');

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static string RepositoryRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "CeasefireAtlas.slnx")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException("These tests run inside the repository, whose geodata folder they read.");
    }
}
