using Atlas.Domain.LinesOfEngagement;
using Atlas.Import.Reading;
using Atlas.Import.Records;
using DrawnArea = Atlas.Domain.LinesOfEngagement.DrawnArea;
using DrawnLine = Atlas.Domain.LinesOfEngagement.DrawnLine;

namespace Atlas.Import.Checks;

/// <summary>No two drawings claim the same land on the same day, and no assessment lies beyond what is known.</summary>
internal static class ControlCheck
{
    public static void Run(DataSet data, LoadReport report)
    {
        if (data.KnownUntil is [var end, ..])
        {
            foreach (var late in data.ControlAssessments!.Where(row => row.ValidFrom >= end.Day))
            {
                report.Error(late.At, $"{late.Community} is assessed on {late.ValidFrom:yyyy-MM-dd}, but from {end.Day:yyyy-MM-dd} on nothing is known ({end.At})");
            }
        }

        var lines = data.DrawnLines ?? [];
        Name(DrawnLine.Conflicts([.. lines.Select(line => line.InDomain).OfType<DrawnLine>()]),
            lines.ToLookup(line => line.Drawing.Id, line => line.Drawing.At), "drawn line", "the same sides", report);
        var areas = data.DrawnAreas ?? [];
        Name(DrawnArea.Conflicts([.. areas.Select(area => area.InDomain).OfType<DrawnArea>()]),
            areas.ToLookup(area => area.Drawing.Id, area => area.Drawing.At), "control area", "different controllers", report);
    }

    private static void Name(IEnumerable<DrawnConflict> conflicts, ILookup<string, FilePosition> at, string kind, string of, LoadReport report)
    {
        foreach (var (one, other, from) in conflicts)
        {
            report.Error(at[other].Last(), $"{kind} '{other}' and {kind} '{one}' ({at[one].First()}) speak for the same land and {of} from {from:yyyy-MM-dd} on");
        }
    }
}
