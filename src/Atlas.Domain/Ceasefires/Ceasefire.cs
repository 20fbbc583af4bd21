using Atlas.Domain.Time;

namespace Atlas.Domain.Ceasefires;

/// <summary>How exactly it is known when a ceasefire took effect.</summary>
public enum EffectivePrecision
{
    /// <summary>The source states a clock time.</summary>
    Minute,

    /// <summary>The source states only the day; nothing on that day can be told apart as before or after.</summary>
    Day,
}

/// <summary>What the comparison needs to know of a ceasefire.</summary>
/// <param name="Id">Stable id, such as <c>idlib-5-2020-03-06</c>.</param>
/// <param name="NameEn">Name in English, for the caveats.</param>
/// <param name="NameAr">Name in Arabic.</param>
/// <param name="EffectiveAt">When it took effect; with <see cref="EffectivePrecision.Day"/> any instant of that civil day.</param>
/// <param name="Precision">Whether the time of day is known.</param>
/// <param name="EndedOn">The civil date it ended; null when no source states one.</param>
public sealed record Ceasefire(
    string Id, string NameEn, string NameAr, DateTimeOffset EffectiveAt, EffectivePrecision Precision, DateOnly? EndedOn = null)
{
    /// <summary>The civil date in Syria on which it took effect.</summary>
    public DateOnly EffectiveOn => DamascusClock.DateOf(EffectiveAt);

    /// <summary>t0, on the clock of Damascus: the stated minute, or the start of the stated day.</summary>
    public DateTimeOffset TurnsAt =>
        Precision == EffectivePrecision.Minute ? DamascusClock.ToLocal(EffectiveAt) : DamascusClock.StartOf(EffectiveOn);

    /// <summary>The first instant that is surely after it took effect: t0 itself, or the end of the stated day.</summary>
    public DateTimeOffset SurelyInEffectAt =>
        Precision == EffectivePrecision.Minute ? TurnsAt : DamascusClock.StartOf(EffectiveOn.AddDays(1));
}
