using Atlas.Import.Reading;
using Atlas.Import.Records;

namespace Atlas.Import.Checks;

/// <summary>No id stands twice, in one file or in two, and no zone has two shapes on one day.</summary>
internal static class DuplicateCheck
{
    public static void Run(DataSet data, LoadReport report)
    {
        Check(data.Sources, source => source.Id, source => source.At, "source");
        Check(data.Governorates, governorate => governorate.Code, governorate => governorate.At, "governorate");
        Check(data.Communities, community => community.Id, community => community.At, "community");
        Check(data.ControlAssessments, row => $"{row.Community} from {row.ValidFrom:yyyy-MM-dd}", row => row.At, "control assessment");
        Check(data.KnownUntil, _ => "the end of what is known", row => row.At, "control assessment");
        Check(data.DrawnLines, line => line.Drawing.Id, line => line.Drawing.At, "drawn line");
        Check(data.DrawnAreas, area => area.Drawing.Id, area => area.Drawing.At, "control area");
        Check(data.Zones, zone => zone.Id, zone => zone.At, "zone");
        Check(data.ZoneVersions, version => version.Id, version => version.At, "zone version");
        Check(data.Ceasefires, ceasefire => ceasefire.Id, ceasefire => ceasefire.At, "ceasefire");
        Check(data.Ceasefires?.Where(ceasefire => ceasefire.Ordinal is not null), ceasefire => $"number {ceasefire.Ordinal}", ceasefire => ceasefire.At, "ceasefire");
        Check(data.Coverage, coverage => coverage.Id, coverage => coverage.At, "coverage");
        Check(data.Figures, figure => figure.Id, figure => figure.At, "published figure");
        Check(data.Incidents, incident => incident.Id, incident => incident.At, "incident");
        Overlaps(data.ZoneVersions ?? [], report);

        void Check<T>(IEnumerable<T>? records, Func<T, string> id, Func<T, FilePosition> at, string kind)
        {
            foreach (var same in (records ?? []).GroupBy(id).Where(same => same.Key.Length > 0))
            {
                foreach (var again in same.Skip(1))
                {
                    report.Error(at(again), $"{kind} '{same.Key}' stands here a second time; first at {at(same.First())}");
                }
            }
        }
    }

    private static void Overlaps(IReadOnlyList<ZoneVersion> versions, LoadReport report)
    {
        foreach (var zone in versions.GroupBy(version => version.Zone))
        {
            foreach (var (earlier, later) in zone.OrderBy(version => version.ValidFrom).Zip(zone.OrderBy(version => version.ValidFrom).Skip(1)))
            {
                if (earlier.ValidFrom < later.ValidFrom && !(earlier.ValidUntil <= later.ValidFrom))
                {
                    report.Error(later.At, $"zone '{zone.Key}' has another version on {later.ValidFrom:yyyy-MM-dd}: {earlier.At}");
                }
            }
        }
    }
}
