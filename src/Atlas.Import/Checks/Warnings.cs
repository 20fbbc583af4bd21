using Atlas.Domain.Incidents;
using Atlas.Import.Reading;
using Atlas.Import.Records;

namespace Atlas.Import.Checks;

/// <summary>What a careful editor should look at again. None of it stops a load: sources contradict themselves, and that is data.</summary>
internal static class Warnings
{
    private static readonly string[] NotAttributed = ["landmine_uxo", "ied", "car_bomb", "suicide_bomb"];

    public static void Run(DataSet data, LoadReport report)
    {
        foreach (var incident in data.Incidents ?? [])
        {
            Weekday(incident, report);
            RemoteExplosion(incident, report);
        }

        PublishedTotals.Run(data.Figures ?? [], report);
    }

    private static void Weekday(Incident incident, LoadReport report)
    {
        if (incident.Time.StatedWeekday is not { } stated)
        {
            return;
        }

        var calendar = incident.Time.Start.DayOfWeek.ToString();
        if (!Enum.TryParse<DayOfWeek>(stated, ignoreCase: true, out _))
        {
            report.Error(incident.Time.WeekdayAt, $"'{stated}' is not a day of the week");
        }
        else if (!string.Equals(stated, calendar, StringComparison.OrdinalIgnoreCase))
        {
            report.Warn(incident.Time.WeekdayAt, $"the source says {stated}, the calendar says {calendar.ToLowerInvariant()} for {incident.Time.Start:yyyy-MM-dd}");
        }
    }

    /// <summary>Landmines and remote explosions are not attributed (SNHR methodology, February 2023 report).</summary>
    private static void RemoteExplosion(Incident incident, LoadReport report)
    {
        if (incident.Weapons.FirstOrDefault(NotAttributed.Contains) is { } weapon
            && incident.Parties.FirstOrDefault(party => party.Role == "sole" && party.Party != Attribution.Unidentified) is { } party)
        {
            report.Warn(party.At, $"{weapon} is not attributed by the sources' methodology, but {party.Party} is named as solely responsible");
        }
    }
}
