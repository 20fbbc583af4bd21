using Atlas.Import.Reading;

namespace Atlas.Import.Records;

/// <summary>How many, as far as it is known: a null <see cref="Min"/> is unknown, a null <see cref="Max"/> means "at least".</summary>
internal readonly record struct Count(int? Min, int? Max)
{
    private const int Most = 1_000_000;

    public static Count Read(RecordReader record, string name)
    {
        if (record.Object(name) is not { } range)
        {
            return default;
        }

        var count = new Count(range.Integer("min", 0, Most), range.Integer("max", 0, Most));
        if (count.Min > count.Max)
        {
            record.Report.Error(record.PositionOf(name), $"'{name}' has a min of {count.Min} above its max of {count.Max}");
        }

        range.NothingElse();
        return count;
    }
}
