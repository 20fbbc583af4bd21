namespace Atlas.Api.Layers;

/// <summary>
/// The relation's column with a property as it is stored, where the property says null of what no format can say. Comparing that too lets an index on it
/// be used.
/// </summary>
/// <param name="HasNoZone">Its times have no zone, and are UTC.</param>
public sealed record StoredColumn(string Name, bool HasNoZone)
{
    /// <summary>SQL that compares it.</summary>
    /// <param name="value">SQL of a value of the property's type.</param>
    public string Compared(string sign, string value) => $"f.{SqlName.Quote(Name)} {sign} {(HasNoZone ? $"({value} AT TIME ZONE 'UTC')" : value)}";
}
