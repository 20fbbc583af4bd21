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
                return (Cql2Type.Boolean, $"({compile.Of(Cql2Type.Text, text)} LIKE {compile.Of(Cql2Type.Text, Pattern(pattern))})");
            case "between":
                return operation.Arguments is [var value, var low, var high]
                    ? (Cql2Type.Boolean, $"({Compare(compile, value, ">=", low)} AND {Compare(compile, value, "<=", high)})")
                    : throw new Cql2Exception(operation.Position, "BETWEEN takes a value and two bounds");
            case "in":
                var (item, among) = Cql2Compiler.Two(operation);
                return among is ListExpression { Items: { Count: > 0 } items }
                    ? (Cql2Type.Boolean, In(compile, item, items))
                    : throw Cql2Compiler.Wrong(among, "a list");
            default:
                return null;
        }
    }

    // PostgreSQL finds the same, and says nothing of which parameter was wrong.
    private static Cql2Expression Pattern(Cql2Expression pattern)
    {
        var literal = pattern;
        while (literal is Operation { Operator: "casei" or "accenti", Arguments: [var inner] })
        {
            literal = inner;
        }

        return literal is TextLiteral { Value: var text } && (text.Length - text.TrimEnd('\\').Length) % 2 == 1
            ? throw new Cql2Exception(literal.Position, "a LIKE pattern cannot end in a backslash, which goes with the character after it")
            : pattern;
    }

    // Literals of one type are one value that is bound once: PostgreSQL looks a value up among thousands as fast as among ten.
    private static string In(Cql2Compiler compile, Cql2Expression item, IReadOnlyList<Cql2Expression> among)
    {
        Array? values = compile.TypeOf(item) switch
        {
            Cql2Type.Text when among.All(one => one is TextLiteral) => among.Select(one => Cql2Compiler.TextOf((TextLiteral)one)).ToArray(),
            Cql2Type.Number when compile.IsWhole(item) && among.All(one => Whole(one) is not null) => among.Select(one => Whole(one)!.Value).ToArray(),
            Cql2Type.Number when among.All(one => one is NumberLiteral) => among.Select(one => ((NumberLiteral)one).Value).ToArray(),
            Cql2Type.Date when among.All(one => one is DateLiteral) => among.Select(one => ((DateLiteral)one).Value).ToArray(),
            _ => null,
        };
        return values is null
            ? $"({string.Join(" OR ", among.Select(one => Compare(compile, item, "=", one)))})"
            : $"({compile.Typed(item).Sql} = ANY ({compile.Bind(values)}))";
    }

    private static string Compare(Cql2Compiler compile, Cql2Expression leftExpression, string sign, Cql2Expression rightExpression)
    {
        var (left, right) = (Operand(compile, leftExpression, rightExpression), Operand(compile, rightExpression, leftExpression));
        if (left.Type is Cql2Type.Geometry or Cql2Type.TextList)
        {
            throw Cql2Compiler.Wrong(leftExpression, "a single value");
        }

        var bothAreTimes = left.Type is Cql2Type.Date or Cql2Type.Timestamp && right.Type is Cql2Type.Date or Cql2Type.Timestamp;
        if (left.Type != right.Type && !bothAreTimes)
        {
            throw new Cql2Exception(rightExpression.Position, $"{left.Type.ToString().ToLowerInvariant()} cannot be compared with {right.Type.ToString().ToLowerInvariant()}");
        }

        var (leftSql, rightSql) = left.Type == right.Type ? (left.Sql, right.Sql) : (left.Instant, right.Instant);
        var byCodePoint = left.Type == Cql2Type.Text && sign is not ("=" or "<>") ? " COLLATE \"C\"" : "";
        return $"({leftSql} {sign} {rightSql}{byCodePoint}{Cql2Operand.Stored(compile, left, sign, right)})";
    }

    // A whole number is compared with whole numbers as such: as another type they would not be looked up in their index.
    private static Cql2Operand Operand(Cql2Compiler compile, Cql2Expression expression, Cql2Expression other)
    {
        if (Whole(expression) is { } whole && compile.IsWhole(other))
        {
            return new(expression, Cql2Type.Number, $"{compile.Bind(whole)}::bigint");
        }

        var (type, sql) = compile.Typed(expression);
        return new(expression, type, sql);
    }

    // Beyond these a literal is no longer the number that was written.
    private static long? Whole(Cql2Expression expression) =>
        expression is NumberLiteral { Value: >= -9_007_199_254_740_991 and <= 9_007_199_254_740_991 and var number } && double.IsInteger(number) ? (long)number : null;
}
