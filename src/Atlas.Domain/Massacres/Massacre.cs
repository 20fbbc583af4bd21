namespace Atlas.Domain.Massacres;

/// <summary>
/// A massacre is one incident in which at least five civilians were killed (SNHR methodology, July 2020 report; per incident,
/// never per day, place or strike site). It is derived and never typed in.
/// </summary>
public static class Massacre
{
    public const int MinimumCiviliansKilled = 5;

    /// <summary>True when at least five are known to have been killed. An unknown toll does not qualify.</summary>
    public static bool Qualifies(int? killedMin) => killedMin >= MinimumCiviliansKilled;

    /// <summary>True when only the upper figure reaches five: shown as possible, never counted as a massacre.</summary>
    public static bool IsPossible(int? killedMin, int? killedMax) => !Qualifies(killedMin) && killedMax >= MinimumCiviliansKilled;
}
