using System.Globalization;
using Atlas.Domain.Ceasefires;
using Atlas.Domain.Time;

namespace Atlas.Domain.Tests.Ceasefires;

/// <summary>The five ceasefires of the Idlib region as the reports state them, and short ways to write dates.</summary>
internal static class Given
{
    public static readonly Ceasefire First = OnDay("idlib-1", "2019-08-01");
    public static readonly Ceasefire Second = OnDay("idlib-2", "2019-08-31");
    public static readonly Ceasefire Third = At("idlib-3", "2020-01-09 14:00");
    public static readonly Ceasefire Fourth = At("idlib-4", "2020-01-12 00:01") with { EndedOn = Day("2020-03-06") };
    public static readonly Ceasefire Fifth = At("idlib-5", "2020-03-06 00:00");
    public static readonly IReadOnlyList<Ceasefire> All = [First, Second, Third, Fourth, Fifth];

    public static DateOnly Day(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateTimeOffset Utc(string utc) =>
        DateTimeOffset.ParseExact(utc, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    /// <summary>A clock time in Damascus.</summary>
    public static DateTimeOffset Damascus(string local)
    {
        var wall = DateTime.ParseExact(local, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        return DamascusClock.InstantOf(DateOnly.FromDateTime(wall), TimeOnly.FromDateTime(wall));
    }

    public static Ceasefire At(string id, string local) =>
        new(id, $"Ceasefire {id}", $"وقف {id}", Damascus(local), EffectivePrecision.Minute);

    public static Ceasefire OnDay(string id, string date) =>
        new(id, $"Ceasefire {id}", $"وقف {id}", DamascusClock.StartOf(Day(date)), EffectivePrecision.Day);

    /// <summary>"2019-11" is a month, "2020-01-15" a day, "2020-03-05 02:05" a minute, "2020-01-01/2020-01-04" a span of days.</summary>
    public static Occurrence When(string text)
    {
        if (text.Split('/') is [var first, var last])
        {
            return Occurrence.Of(Day(first), Day(last), "days_2_6");
        }

        return text.Length switch
        {
            7 => Occurrence.Of(Day($"{text}-01"), Day($"{text}-01").AddMonths(1).AddDays(-1), "month"),
            10 => Occurrence.Of(Day(text), Day(text)),
            _ => Occurrence.Of(
                Day(text[..10]), Day(text[..10]), "exact_time", TimeOnly.ParseExact(text[11..], "HH:mm", CultureInfo.InvariantCulture)),
        };
    }

    public static ComparedIncident Incident(
        string when,
        int? killedMin = 1,
        int? killedMax = null,
        string attribution = "russian_forces",
        string? governorate = "SY-ID",
        ZonePlace place = ZonePlace.Inside) => new(when, When(when), place, attribution, governorate, killedMin, killedMax);

    public static CoveragePeriod Monitored(string first, string last, string completeness = "all_recorded") =>
        new(new(Day(first), Day(last)), completeness);
}
