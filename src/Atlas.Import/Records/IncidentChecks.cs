using Atlas.Domain.Codes;
using Atlas.Import.Reading;

namespace Atlas.Import.Records;

/// <summary>What an incident file must satisfy by itself. The database says the same once more; here each fault is named with its place.</summary>
internal static class IncidentChecks
{
    public static void Check(Incident incident, RecordReader record)
    {
        CheckTime(incident.Time, record);
        CheckToll(incident, record);
        CheckPlace(incident.Place, record);
        if (incident.Sources.Count == 0)
        {
            record.Report.Error(record.PositionOf("sources"), "an incident needs a source");
        }

        foreach (var party in incident.Parties.GroupBy(party => party.Party).Where(same => same.Count() > 1))
        {
            record.Report.Error(party.Last().At, $"party '{party.Key}' stands here twice");
        }

        if (incident.Links.FirstOrDefault(link => link.Incident == incident.Id) is { } self)
        {
            record.Report.Error(self.At, "an incident cannot be linked with itself");
        }
    }

    private static void CheckTime(IncidentTime time, RecordReader record)
    {
        if (time.Start == default || time.End == default)
        {
            return; // a date that could not be read has been reported, and says nothing about the others
        }

        if (time.Start < new DateOnly(2011, 3, 1) || time.End > new DateOnly(2100, 1, 1))
        {
            record.Report.Error(record.PositionOf("date_start"), "'date_start' and 'date_end' lie between March 2011 and 2100");
        }

        if (time.End < time.Start)
        {
            record.Report.Error(record.PositionOf("date_end"), "'date_end' must not come before 'date_start'");
            return;
        }

        var oneDay = time.Start == time.End;
        var wholeMonth = time.Start.Day == 1 && time.End == time.Start.AddMonths(1).AddDays(-1);
        var fault = time.Precision switch
        {
            "exact_time" when time.LocalTime is null => "time_precision exact_time needs a 'local_time'",
            "exact_time" or "time_of_day" or "day" when !oneDay => $"time_precision {time.Precision} needs 'date_start' and 'date_end' on the same day",
            "month" when !wholeMonth => "time_precision month needs the first and the last day of one month",
            not ("exact_time" or "time_of_day") when time.LocalTime is not null => "a 'local_time' needs time_precision exact_time or time_of_day",
            _ => null,
        };
        if (fault is not null)
        {
            record.Report.Error(record.PositionOf("time_precision"), fault);
        }
    }

    private static void CheckPlace(IncidentPlace place, RecordReader record)
    {
        var isArea = place.Precision is "district" or "governorate" or "unknown";
        if (isArea && place.OwnPoint is not null)
        {
            record.Report.Error(record.PositionOf("point"), $"location_precision {place.Precision} allows no point: it would look more exact than it is");
        }

        if (!isArea && place.OwnPoint is null && place.Community is null)
        {
            record.Report.Error(record.PositionOf("location_precision"), $"location_precision {place.Precision} needs a 'point' or a 'community'");
        }

        if (place.OwnRadiusM < (CodeLists.LocationPrecision.Find(place.Precision) as LocationPrecisionCode)?.RadiusM)
        {
            record.Report.Error(record.PositionOf("uncertainty_m"), $"'uncertainty_m' stands only where it is larger than the radius of {place.Precision}");
        }

        if (place.Precision == "governorate" && place.Governorate is null)
        {
            record.Report.Error(record.PositionOf("governorate"), "location_precision governorate needs a 'governorate'");
        }
    }

    private static void CheckToll(Incident incident, RecordReader record)
    {
        var toll = incident.Toll;
        if ((toll.Children.Min ?? 0) + (toll.Women.Min ?? 0) > toll.Killed.Max)
        {
            record.Report.Error(record.PositionOf("killed"), "more women and children than people were killed");
        }

        var civilians = toll.Groups.Where(group => group.Status == "civilian").ToList();
        Parts("victims", "groups", civilians.Where(group => group.AgeSex != "unborn").Sum(group => group.Killed.Min ?? 0), toll.Killed.Max, "killed");
        Parts("victims", "groups", civilians.Sum(group => group.Injured.Min ?? 0), toll.Injured.Max, "injured");
        Parts("sites", "sites", incident.Sites.Sum(site => site.Killed.Min ?? 0), toll.Killed.Max, "killed");
        Parts("sites", "sites", incident.Sites.Sum(site => site.Injured.Min ?? 0), toll.Injured.Max, "injured");

        foreach (var same in toll.Groups.GroupBy(group => (group.AgeSex, group.Status, group.Occupation)).Where(same => same.Count() > 1))
        {
            record.Report.Error(same.Last().At, $"victim group {same.Key.AgeSex}, {same.Key.Status}, {same.Key.Occupation} stands here twice");
        }

        void Parts(string member, string parts, int sum, int? whole, string what)
        {
            if (sum > whole)
            {
                record.Report.Error(record.PositionOf(member), $"{sum} {what} in the {parts}, but only {whole} in all");
            }
        }
    }
}
