namespace Atlas.Domain.Ceasefires;

/// <summary>
/// The one sentence the atlas says about a comparison (domain, section 6): what was recorded before and after, given recorded incidents as
/// of a date. It states an order in time and no cause. People killed are always "at least".
/// </summary>
public static class ComparisonSentence
{
    public static BilingualText Of(PhaseTallies counts, int daysEachSide, DateOnly asOf) => new(
        English(counts, daysEachSide, asOf), Arabic(counts, daysEachSide, asOf));

    private static string English(PhaseTallies counts, int days, DateOnly asOf)
    {
        var given = $"given recorded incidents as of {SpokenDate.En(asOf)}";
        var side = Counted.Days.En(days);
        return counts is { Before.Incidents: 0, After.Incidents: 0 }
            ? $"No incidents recorded in either period ({side} before, {side} after), {given}."
            : $"{Incidents(counts.Before, "No incidents")} recorded in the {side} before, "
              + $"{Incidents(counts.After, "no incidents")} in the {side} after, {given}. "
              + $"{Capital(Killed(counts.Before))} before, {Killed(counts.After)} after.";

        static string Incidents(Tally side, string none) => side.Incidents == 0 ? none : Counted.Incidents.En(side.Incidents);

        static string Killed(Tally side) => side.KilledMin switch
        {
            null => "number of people killed not known",
            0 => "no people recorded killed",
            { } killed => $"at least {Counted.People.En(killed)} killed",
        };

        static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
    }

    private static string Arabic(PhaseTallies counts, int days, DateOnly asOf)
    {
        var given = $"بحسب الحوادث المسجَّلة حتى {SpokenDate.Ar(asOf)}";
        var side = Counted.Days.ArOblique(days);
        return counts is { Before.Incidents: 0, After.Incidents: 0 }
            ? $"لم تُسجَّل أي حادثة في أيٍّ من الفترتين ({side} قبل وقف إطلاق النار و{side} بعده)، {given}."
            : $"{Recorded(counts.Before)} خلال {side} قبل وقف إطلاق النار، و{Recorded(counts.After)} خلال {side} بعده، {given}. "
              + $"{Killed(counts.Before)} قبله، و{Killed(counts.After)} بعده.";

        static string Recorded(Tally side) =>
            side.Incidents == 0 ? "لم تُسجَّل أي حادثة" : $"سُجِّلت {Counted.Incidents.Ar(side.Incidents)}";

        static string Killed(Tally side) => side.KilledMin switch
        {
            null => "عدد القتلى غير معروف",
            0 => "لم يُسجَّل مقتل أي شخص",
            { } killed => $"قُتل ما لا يقل عن {Counted.People.ArOblique(killed)}",
        };
    }
}
