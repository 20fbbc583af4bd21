namespace Atlas.Api.Cql2;

/// <summary><c>= &lt;&gt; &lt; &gt; &lt;= &gt;=</c>, LIKE, BETWEEN and IN. Text is ordered by code point, as the standard's tests have it.</summary>
internal static class Cql2Comparisons
{
    public static (Cql2Type, string)? TryCompile(Cql2Compiler compile, Operation operation)
    {
        switch (operation.Operator)
        {
            case "=" or "<>" or "<" or ">" or "<=" or ">=":
                var (left, right) = Cql2Compiler.Two(operation);
                return (Cql2Type.Boolean, Compare(compile, left, operation.Operator, right));
            case "like":
                var (text, pattern) = Cql2Compiler.Two(operation);
                return (Cql2Type.Boolean, $"({compile.Of(Cql2Type.Text, text)} LIKE {compile.Of(Cql2Type.Text, pattern)})");
            case "between":
                return operation.Arguments is [var value, var low, var high]
                    ? (Cql2Type.Boolean, $"({Compare(compile, value, ">=", low)} AND {Compare(compile, value, "<=", high)})")
                    : throw new Cql2Exception(operation.Position, "BETWEEN takes a value and two bounds");
            case "in":
                var (item, among) = Cql2Compiler.Two(operation);
                return among is ListExpression { Items: { Count: > 0 } items }
                    ? (Cql2Type.Boolean, $"({string.Join(" OR ", items.Select(one => Compare(compile, item, "=", one)))})")
                    : throw Cql2Compiler.Wrong(among, "a list");
            default:
                return null;
        }
    }

    private static string Compare(Cql2Compiler compile, Cql2Expression left, string sign, Cql2Expression right)
    {
        var (leftType, leftSql) = compile.Typed(left);
        var (rightType, rightSql) = compile.Typed(right);
        if (leftType is Cql2Type.Geometry or Cql2Type.TextList)
        {
            throw Cql2Compiler.Wrong(left, "a single value");
        }

        if (leftType != rightType)
        {
            var bothAreTimes = leftType is Cql2Type.Date or Cql2Type.Timestamp && rightType is Cql2Type.Date or Cql2Type.Timestamp;
            if (!bothAreTimes)
            {
                throw new Cql2Exception(right.Position, $"{leftType.ToString().ToLowerInvariant()} cannot be compared with {rightType.ToString().ToLowerInvariant()}");
            }

            (leftSql, rightSql) = (Cql2Temporal.AsInstant(leftType, leftSql), Cql2Temporal.AsInstant(rightType, rightSql));
        }

        var byCodePoint = leftType == Cql2Type.Text && sign is not ("=" or "<>") ? " COLLATE \"C\"" : "";
        return $"({leftSql} {sign} {rightSql}{byCodePoint})";
    }
}
