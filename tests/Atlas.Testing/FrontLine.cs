using System.Globalization;
using Atlas.Import;
using Npgsql;

namespace Atlas.Testing;

/// <summary>
/// Data files with a front that can be worked out by hand: a town of the opposition and, exactly 10 km east of it on the same parallel, a
/// town of the regime. Their line runs north and south in the middle. Incidents have points so many metres east of the first town.
/// </summary>
public sealed class FrontLine : IDisposable
{
    public const double Latitude = 35.5;
    public const double West = 36.45;

    private const string Header = "community,controller,valid_from,date_error_days,note,source\n";

    private readonly List<string> _assessments = ["west,opposition,2019-01-01,0,,report", "east,regime,2019-01-01,0,,report"];

    public FrontLine()
    {
        Files.Write("communities.csv", DataFiles.CommunitiesHeader
            + string.Concat(Town("town", 50_000), Town("west", 0), Town("east", 10_000), Town("far-east", 20_000)));
        KnownUntil("2020-01-01");
        File.Delete(Files.PathOf("incident.json"));
    }

    public DataFiles Files { get; } = new();

    /// <summary>The longitude so many metres east of the first town: by the radius of the parallel, which is within a millimetre of the geodesic here.</summary>
    public static double EastOf(double metres)
    {
        const double A = 6378137;
        const double E2 = 0.00669437999014;
        var (sin, cos) = Math.SinCos(Latitude * Math.PI / 180);
        return West + (metres / (A / Math.Sqrt(1 - (E2 * sin * sin)) * cos) * 180 / Math.PI);
    }

    public FrontLine Assess(string row)
    {
        _assessments.Add(row);
        return WriteControl();
    }

    /// <param name="day">First day on which nothing is known; null to say nothing of it.</param>
    public FrontLine KnownUntil(string? day)
    {
        _assessments.RemoveAll(row => row.StartsWith(','));
        return day is null ? WriteControl() : Assess($",unknown,{day},,,report");
    }

    public FrontLine Incident(string id, double metresEast, string from, string? to = null, int radiusM = 2500) => Incident(new IncidentText()
        .With("id", $"\"{id}\"").With("date_start", $"\"{from}\"").With("date_end", $"\"{to ?? from}\"").With("time_precision", to is null ? "\"day\"" : "\"unknown\"")
        .With("point", string.Create(CultureInfo.InvariantCulture, $"[{EastOf(metresEast):R}, {Latitude}]"))
        .With("uncertainty_m", $"{radiusM}"), id);

    public FrontLine Incident(IncidentText incident, string id)
    {
        Files.Write(incident.With("id", $"\"{id}\""), $"{id}.json");
        return this;
    }

    public Task<LoadResult> LoadAsync(NpgsqlDataSource db, CancellationToken cancel) => Files.LoadAsync(db, cancel);

    public void Dispose() => Files.Dispose();

    private static string Town(string id, double metresEast) => string.Create(
        CultureInfo.InvariantCulture, $"{id},{id},البلدة,,{Latitude},{EastOf(metresEast):R},1,report,gazetteer,CC0-1.0\n");

    private FrontLine WriteControl()
    {
        Files.Write("control-assessments.csv", Header + string.Join('\n', _assessments) + "\n");
        return this;
    }
}
