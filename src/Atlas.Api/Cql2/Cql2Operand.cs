namespace Atlas.Api.Cql2;

/// <summary>One side of a comparison: the expression, what it is, and its SQL.</summary>
internal sealed record Cql2Operand(Cql2Expression Expression, Cql2Type Type, string Sql)
{
    /// <summary>A date or a timestamp as the instant that it stands for: a date is the start of that day in Damascus.</summary>
    public string Instant => Type == Cql2Type.Date ? $"({Sql}::timestamp AT TIME ZONE 'Asia/Damascus')" : Sql;

    /// <summary>What the comparison implies for the one property as it is stored, to be asked beside it: that can be looked up in an index.</summary>
    /// <returns>Nothing where neither side is such a property, or the comparison says nothing of where it lies.</returns>
    public static string Stored(Cql2Compiler compile, Cql2Operand left, string sign, Cql2Operand right)
    {
        var mirrored = sign.Replace('<', '|').Replace('>', '<').Replace('|', '>');
        return sign == "<>" ? "" : left.As(compile, sign, right) ?? right.As(compile, mirrored, left) ?? "";
    }

    private string? As(Cql2Compiler compile, string sign, Cql2Operand other) => compile.StoredOf(Expression) is not { } stored ? null
        : $" AND {(Type, other.Type) switch
        {
            // A day that begins after an instant is no earlier than the day of that instant.
            (Cql2Type.Date, Cql2Type.Timestamp) => stored.Compared(sign == "=" ? sign : $"{sign[0]}=", $"({other.Sql} AT TIME ZONE 'Asia/Damascus')::date"),
            (Cql2Type.Timestamp, Cql2Type.Date) => stored.Compared(sign, other.Instant),
            _ => stored.Compared(sign, other.Sql),
        }}";
}
