namespace Atlas.Api.Cql2;

/// <summary>Arithmetic on numbers. A division by zero is unknown, not an error.</summary>
internal static class Cql2Arithmetic
{
    public static (Cql2Type, string)? TryCompile(Cql2Compiler compile, Operation operation)
    {
        if (operation.Operator is not ("+" or "-" or "*" or "/" or "%" or "div" or "^"))
        {
            return null;
        }

        var (left, right) = Cql2Compiler.Two(operation);
        var (a, b) = (compile.Of(Cql2Type.Number, left), compile.Of(Cql2Type.Number, right));
        return (Cql2Type.Number, operation.Operator switch
        {
            "/" => $"({a}::float8 / nullif({b}, 0)::float8)",
            "%" => $"mod({a}::numeric, nullif({b}, 0)::numeric)::float8",
            "div" => $"div({a}::numeric, nullif({b}, 0)::numeric)::float8",
            "^" => $"power({a}::float8, {b}::float8)",
            var sign => $"({a}::float8 {sign} {b}::float8)",
        });
    }
}
