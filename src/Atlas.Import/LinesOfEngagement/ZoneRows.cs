using Atlas.Domain.Geodesy;
using Atlas.Domain.LinesOfEngagement;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;
using Npgsql;

namespace Atlas.Import.LinesOfEngagement;

internal sealed record ZoneSource(string Id, string Source, string Place);

internal sealed record ZoneRow(ZoneSource Zone, DateOnly From, MultiPolygon Shape, double UncertaintyM, string Note)
{
    public string Id => $"{Zone.Id}-{From:yyyy-MM-dd}";
}

/// <summary>
/// Versions of the zones whose agreements fix a depth along a line or a road and nothing else. A zone that the data does not have, or
/// whose line or road cannot be made from it, gets no version.
/// </summary>
internal sealed class ZoneRows(IReadOnlyList<(ControlPeriod Period, ControlMap Map)> maps)
{
    private const string Idlib = "zone-1-idlib";
    private const string Opposition = "opposition";
    private const string Regime = "regime";

    /// <summary>The M4 from west to east through the Idlib zone, as straight as the basemap's sketch has it: 2 to 5 km off.</summary>
    private static readonly string[] M4 = ["bdama", "jisr-ash-shughur", "muhambal", "ariha", "saraqib"];
    private const double M4UncertaintyM = 5000;

    private static readonly DateOnly SochiMemorandum = new(2018, 9, 17);
    private static readonly DateOnly MoscowProtocol = new(2020, 3, 5);

    public async Task<IReadOnlyList<ZoneRow>> MakeAsync(NpgsqlConnection connection, CancellationToken cancel)
    {
        var zones = (await connection.ReadAllAsync(
            "SELECT id, source, place FROM atlas.zone", row => new ZoneSource(row.GetString(0), row.GetString(1), row.GetString(2)), cancel))
            .ToDictionary(zone => zone.Id);
        var idlib = (await connection.ReadAllAsync(
            $"SELECT geom FROM atlas.zone_version WHERE zone = '{Idlib}' AND valid @> '{SochiMemorandum:yyyy-MM-dd}'::date",
            row => row.GetFieldValue<Geometry>(0), cancel)).FirstOrDefault();
        var towns = (await connection.ReadAllAsync(
            $"SELECT id, geom FROM atlas.community WHERE id IN ('{string.Join("', '", M4)}')",
            row => (Id: row.GetString(0), At: row.GetFieldValue<Point>(1).Coordinate), cancel)).ToDictionary(town => town.Id, town => town.At);

        List<ZoneRow?> rows =
        [
            Demilitarized(zones.GetValueOrDefault("sochi-demilitarized-zone"), idlib, DerivedZone.LeastDepthM),
            Demilitarized(zones.GetValueOrDefault("sochi-demilitarized-zone-20km"), idlib, DerivedZone.GreatestDepthM),
            Corridor(zones.GetValueOrDefault("m4-security-corridor"), towns),
        ];
        return [.. rows.OfType<ZoneRow>()];
    }

    private ZoneRow? Demilitarized(ZoneSource? zone, Geometry? idlib, double depthM)
    {
        var map = maps.FirstOrDefault(one => one.Period.Contains(SochiMemorandum)).Map;
        var line = map?.Lines.FirstOrDefault(one => one is { SideA: Opposition, SideB: Regime });
        var held = map?.Areas.FirstOrDefault(area => area.Controller == Opposition);
        if (zone is null || idlib is null || line is null || held is null)
        {
            return null;
        }

        var derived = DerivedZone.Demilitarized(line, held.Geometry.Intersection(idlib), depthM);
        return Row(zone, SochiMemorandum, derived,
            $"Computed: the opposition's side of the Idlib zone within {depthM / 1000:0} km of the line of engagement of 17 September 2018, which is itself derived from control assessments. The memorandum says 15-20 km; its map was never published. No end was agreed.");
    }

    private static ZoneRow? Corridor(ZoneSource? zone, Dictionary<string, Coordinate> towns)
    {
        if (zone is null || towns.Count < M4.Length)
        {
            return null;
        }

        var road = Wgs84.Factory.CreateLineString([.. M4.Select(town => towns[town])]);
        return Row(zone, MoscowProtocol, DerivedZone.SecurityCorridor(road, M4UncertaintyM),
            "Computed: 6 km each side of a schematic M4, drawn straight between Bdama, Jisr ash Shughur, Muhambal, Ariha and Saraqib, the stretch in the Idlib zone. The true road runs up to 5 km beside it. No end was agreed.");
    }

    private static ZoneRow? Row(ZoneSource zone, DateOnly from, DerivedZone derived, string note)
    {
        var parts = PolygonExtracter.GetPolygons(derived.Geometry).Cast<Polygon>().Where(part => !part.IsEmpty).ToArray();
        return parts is [] ? null : new ZoneRow(zone, from, Wgs84.Factory.CreateMultiPolygon(parts), derived.UncertaintyM, note);
    }
}
