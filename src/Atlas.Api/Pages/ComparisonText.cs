using System.Globalization;
using Atlas.Domain.Ceasefires;

namespace Atlas.Api.Pages;

/// <summary>Numbers of a comparison as people read them: no more digits than they carry, and never without what they leave open.</summary>
internal static class ComparisonText
{
    /// <summary>Three digits that say something.</summary>
    public static string Number(double number) =>
        double.Parse(number.ToString("G3", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture).ToString("0.##########", CultureInfo.InvariantCulture);

    public static Html Ratio(RateRatio ratio, PageLanguage language)
    {
        var words = ComparisonWords.Of(language);
        return ratio switch
        {
            { NothingRecorded: true } => Html.Of($"{words.NoRatioAtAll}"),
            { Ratio: { } known, Low: { } low, High: { } high } => With(known, low, high, language),
            _ => Html.Of($"{words.NoRatioBefore}"),
        };
    }

    public static Html Rate(PoissonRate rate, PageLanguage language) => With(rate.PerDay, rate.Low, rate.High, language);

    public static Html TollRatio(DeathTollRatio toll, PageLanguage language) => toll is { Ratio: { } ratio, Interval: { } interval }
        ? With(ratio, interval.Low, interval.High, language)
        : Html.Of($"{ComparisonWords.Of(language).NoTollRatio}");

    public static Html Interval(Interval interval, PageLanguage language) =>
        Html.Of($"<bdi>{ComparisonWords.Of(language).Interval(Number(interval.Low), Number(interval.High))}</bdi>");

    /// <summary>A sum of tolls: "at least" as soon as one toll has no known upper end.</summary>
    public static Html Killed(Tally tally, PageLanguage language) => tally switch
    {
        { Incidents: 0 } => Html.Of($"{language.Words.None}"),
        { KilledMin: null } => ValueText.Unknown(language),
        { KilledMin: { } least, KilledMax: { } most } => Html.Of($"<bdi>{(least == most ? $"{least}" : $"{least}–{most}")}</bdi>"),
        { KilledMin: { } least } => Html.Of($"{language.Words.AtLeast($"{least}")}"),
    };

    public static Html Day(DateOnly day) => ValueText.Moment(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>On the clock of Damascus.</summary>
    public static Html Instant(DateTimeOffset at) => ValueText.Moment(at.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture));

    /// <summary>When a ceasefire took effect, on the clock of Damascus; without an hour where none is stated.</summary>
    public static Html Effective(DateTimeOffset at, string precision) =>
        precision == "minute" ? Instant(at) : Day(DateOnly.FromDateTime(at.DateTime));

    /// <summary>A number with its interval.</summary>
    public static Html With(double number, double low, double high, PageLanguage language) =>
        Html.Of($"<bdi>{Number(number)}</bdi> ({Interval(new(low, high), language)})");
}
