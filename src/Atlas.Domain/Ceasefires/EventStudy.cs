using Atlas.Domain.Time;

namespace Atlas.Domain.Ceasefires;

/// <summary>One bin of an event study.</summary>
/// <param name="Index">Bins count from t0: −1 ends at t0, 0 starts at it.</param>
/// <param name="FromDay">First day, relative to t0, in civil days on the clock.</param>
/// <param name="UntilDay">First day no longer in the bin; the outermost bin may be shorter than the others.</param>
/// <param name="Rate">Incidents a day with their exact interval.</param>
/// <param name="OtherCeasefires">Ids of other ceasefires that took effect within the bin.</param>
public sealed record EventStudyBin(int Index, int FromDay, int UntilDay, PoissonRate Rate, IReadOnlyList<string> OtherCeasefires);

/// <summary>
/// Incidents in bins of k days from −K to +K around t0 (statistics, item 7). Bin i is [t0 + ik, t0 + (i+1)k); each bin lies on one side of
/// t0.
/// </summary>
/// <remarks>
/// Only incidents that are before or after are binned. One known to the minute is in the bin that holds it. One known to the day, when t0
/// is not midnight, falls in two bins: it is placed in the one on its side with at least half of its time (the earlier on a tie) and
/// counted in <see cref="PlacedByLargerPart"/>. One that no bin holds half of (a month among days) is not placed, and counted in
/// <see cref="NotPlaced"/>.
/// </remarks>
public sealed record EventStudy(int BinDays, IReadOnlyList<EventStudyBin> Bins, int PlacedByLargerPart, int NotPlaced)
{
    public static EventStudy Of(
        ComparisonWindow window,
        IReadOnlyCollection<Occurrence> beforeAndAfter,
        IReadOnlyCollection<Ceasefire> otherCeasefires,
        int binDays)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(binDays, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(window.Days, 1);
        var stretches = StretchesOf(window, binDays);
        var starts = stretches.ConvertAll(stretch => stretch.Range.Start);
        var counts = new int[stretches.Count];
        var (byLargerPart, notPlaced) = (0, 0);
        foreach (var occurred in beforeAndAfter)
        {
            var (bin, share) = LargestPart(occurred.Range, starts, stretches);
            if (share >= 0.5)
            {
                counts[bin]++;
                byLargerPart += share < 1 ? 1 : 0;
            }
            else
            {
                notPlaced++;
            }
        }

        var bins = stretches.Select((bin, i) => new EventStudyBin(
            bin.Index, bin.FromDay, bin.UntilDay, PoissonRate.Of(counts[i], bin.UntilDay - bin.FromDay),
            [.. otherCeasefires.Where(other => bin.Range.Contains(other.TurnsAt)).Select(other => other.Id)]));
        return new(binDays, [.. bins], byLargerPart, notPlaced);
    }

    private static (int Bin, double Share) LargestPart(InstantRange occurred, List<DateTimeOffset> starts, List<Stretch> stretches)
    {
        // The bin that holds the start is the one found, or the one before the place where the start would be inserted.
        var found = starts.BinarySearch(occurred.Start);
        var (largest, share) = (0, 0.0);
        for (var i = Math.Max(found >= 0 ? found : ~found - 1, 0); i < starts.Count && starts[i] < occurred.End; i++)
        {
            var part = stretches[i].Range.Overlap(occurred) / occurred.Length;
            (largest, share) = part > share ? (i, part) : (largest, share);
        }

        return (largest, share);
    }

    private static List<Stretch> StretchesOf(ComparisonWindow window, int binDays)
    {
        var outermost = (window.Days + binDays - 1) / binDays;
        return [.. Enumerable.Range(-outermost, 2 * outermost).Select(index =>
        {
            var from = Math.Max(index * binDays, -window.Days);
            var until = Math.Min((index + 1) * binDays, window.Days);
            return new Stretch(index, from, until, new(At(from), At(until)));
        })];

        DateTimeOffset At(int day) => DamascusClock.AddDays(window.TurnsAt, day);
    }

    private readonly record struct Stretch(int Index, int FromDay, int UntilDay, InstantRange Range);
}
