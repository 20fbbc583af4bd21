namespace Atlas.Api.Layers;

/// <summary>Geohashes from one to another, both included, as whole numbers of <see cref="Geohash.Bits"/> bits.</summary>
/// <param name="IsInside">Every point of the range lies in the box that was asked for: none has to be looked at.</param>
public readonly record struct GeohashRange(ulong First, ulong Last, bool IsInside)
{
    /// <summary>The same geohashes in fewer ranges: those without a gap between them become one.</summary>
    /// <param name="ranges">In order.</param>
    public static IReadOnlyList<GeohashRange> Join(IEnumerable<GeohashRange> ranges)
    {
        var joined = new List<GeohashRange>();
        foreach (var range in ranges)
        {
            if (joined.Count > 0 && joined[^1].Last + 1 == range.First)
            {
                joined[^1] = new(joined[^1].First, range.Last, joined[^1].IsInside && range.IsInside);
            }
            else
            {
                joined.Add(range);
            }
        }

        return joined;
    }
}
