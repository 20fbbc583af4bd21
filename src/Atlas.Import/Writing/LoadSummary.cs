namespace Atlas.Import.Writing;

/// <summary>What a load changed, table by table.</summary>
internal sealed class LoadSummary
{
    private readonly SortedDictionary<string, (int Written, int Deleted)> _tables = new(StringComparer.Ordinal);

    public void Count(string table, int written = 0, int deleted = 0)
    {
        var (w, d) = _tables.GetValueOrDefault(table);
        _tables[table] = (w + written, d + deleted);
    }

    public override string ToString()
    {
        var changes = _tables.Where(table => table.Value != (0, 0))
            .Select(table => table.Value.Deleted == 0 ? $"{table.Value.Written} {table.Key}" : $"{table.Value.Written} {table.Key} (and {table.Value.Deleted} deleted)")
            .ToList();
        return changes.Count == 0 ? "nothing has changed" : $"written: {string.Join(", ", changes)}";
    }
}
