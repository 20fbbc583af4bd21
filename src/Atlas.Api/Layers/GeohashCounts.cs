using Npgsql;

namespace Atlas.Api.Layers;

/// <summary>
/// How many features of a layer lie in each geohash of six characters (0.011° by 0.0055°), and how many have no place. The squares that tiles are made of
/// hold sums as well, which take far longer to find.
/// </summary>
internal sealed class GeohashCounts
{
    private const int Characters = 6;
    private const int Bits = 5 * Characters;

    // So many cells are looked at one by one: a box that has few of a coarse range is not worth more.
    private const int MostLookedAt = 4096;
    private const ulong Size = 1UL << (Geohash.Bits - Bits);

    private readonly ulong[] _cells;

    // How many lie in the cells before each one; at the end, in all.
    private readonly long[] _before;
    private readonly long _unplaced;

    private GeohashCounts(IReadOnlyCollection<(ulong? Cell, long Count)> counts)
    {
        var placed = counts.Where(one => one.Cell is not null).OrderBy(one => one.Cell).ToList();
        _unplaced = counts.Where(one => one.Cell is null).Sum(one => one.Count);
        _cells = [.. placed.Select(one => one.Cell!.Value)];
        _before = new long[placed.Count + 1];
        for (var i = 0; i < placed.Count; i++)
        {
            _before[i + 1] = _before[i] + placed[i].Count;
        }
    }

    /// <summary>Memory that it takes, about.</summary>
    public long Bytes => 1000 + (16L * _cells.Length);

    public static async Task<GeohashCounts> ReadAsync(NpgsqlDataSource db, Layer layer, CancellationToken cancel)
    {
        var bind = new SqlBinder();
        var all = LayerSelection.All(layer).From(layer, bind);
        await using var connection = await db.OpenConnectionAsync(cancel);
        await using var command = bind.Command(connection, $"SELECT left(f.{layer.PlaceCode}, {Characters}), count(*) FROM {all} GROUP BY 1");
        await using var row = await command.ExecuteReaderAsync(cancel);
        var counts = new List<(ulong?, long)>();
        while (await row.ReadAsync(cancel))
        {
            counts.Add((Geohash.Code(row.GetString(0).PadRight(Geohash.Bits / 5, '0')), row.GetInt64(1)));
        }

        return new(counts);
    }

    /// <summary>Whether the cells that lie in the box as a whole have more than so many, with those that have no place and match every box.</summary>
    public bool AreMoreThan(int most, BoundingBox box)
    {
        var found = _unplaced;
        foreach (var range in Geohash.Cover(box).OrderByDescending(range => range.IsInside))
        {
            var (first, end) = (FirstFrom(range.First), FirstFrom(range.Last));
            if (range.IsInside && range.Last - range.First >= Size - 1)
            {
                found += _before[end] - _before[first];
            }

            for (var i = first; i < end && !range.IsInside && end - first <= MostLookedAt && found <= most; i++)
            {
                found += Geohash.IsInside(_cells[i], Bits, box) ? _before[i + 1] - _before[i] : 0;
            }

            if (found > most)
            {
                return true;
            }
        }

        return found > most;
    }

    private int FirstFrom(ulong code) => Array.BinarySearch(_cells, code) is var place && place >= 0 ? place : ~place;
}
