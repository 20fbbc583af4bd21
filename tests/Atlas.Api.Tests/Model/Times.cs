using System.Globalization;
using Atlas.Domain.Time;
using FsCheck;
using FsCheck.Fluent;

namespace Atlas.Api.Tests.Model;

/// <summary>Times in every form that <c>datetime</c> takes, many on the first and last instants of a day in Damascus.</summary>
internal static class Times
{
    private static readonly TimeSpan Tick = TimeSpan.FromMicroseconds(1);

    public static Gen<ModelQuestion> All => Gen.OneOf(
        Moment.Select(one => Asked(one.Text, one.From, one.To)),
        from one in Moment
        from other in Moment
        let ordered = one.From <= other.From && one.To <= other.To ? (First: one, Last: other) : (First: other, Last: one)
        where ordered.First.From <= ordered.Last.To
        select Asked($"{ordered.First.Text}/{ordered.Last.Text}", ordered.First.From, ordered.Last.To),
        from one in Moment
        from open in Gen.Elements("..", "")
        select Asked($"{one.Text}/{open}", one.From, DateTimeOffset.MaxValue),
        from one in Moment
        from open in Gen.Elements("..", "")
        select Asked($"{open}/{one.Text}", DateTimeOffset.MinValue, one.To));

    private static Gen<(string Text, DateTimeOffset From, DateTimeOffset To)> Moment => Gen.OneOf(
        Gen.Choose(-10, 510).Select(day =>
        {
            var date = new DateOnly(2019, 1, 1).AddDays(day);
            return (date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), DamascusClock.StartOf(date), DamascusClock.StartOf(date.AddDays(1)) - Tick);
        }),
        from day in Gen.Choose(-10, 510)
        from minute in Gen.Elements(0, 0, 1, 59, 719, 1439)
        from beside in Gen.Elements(0L, 0L, -1L, 1L)
        from offset in Gen.Elements(0, 2, 3, -5)
        from form in Gen.Elements("yyyy-MM-dd'T'HH:mm:ss.ffffffzzz", "yyyy-MM-dd't'HH:mm:ss.ffffffzzz", "yyyy-MM-dd'T'HH:mm:ss.ffffff'000'zzz")
        let at = DamascusClock.StartOf(new DateOnly(2019, 1, 1).AddDays(day)).AddMinutes(minute) + (Tick * beside)
        select (at.ToOffset(TimeSpan.FromHours(offset)).ToString(form, CultureInfo.InvariantCulture).Replace(offset == 0 && day % 2 == 0 ? "+00:00" : "\0", "z", StringComparison.Ordinal), at, at));

    private static ModelQuestion Asked(string text, DateTimeOffset from, DateTimeOffset to) =>
        new(ModelQuestion.Parameter("datetime", text), incident => incident.Occurred.Start <= to && incident.Occurred.End > from);
}
