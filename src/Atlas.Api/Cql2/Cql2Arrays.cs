namespace Atlas.Api.Cql2;

/// <summary>The array functions, on list properties: lists are compared as sets.</summary>
internal static class Cql2Arrays
{
    public static (Cql2Type, string)? TryCompile(Cql2Compiler compile, Operation operation)
    {
        if (operation.Operator is not ("a_contains" or "a_containedby" or "a_equals" or "a_overlaps"))
        {
            return null;
        }

        var (left, right) = Cql2Compiler.Two(operation);
        var (a, b) = (List(compile, left), List(compile, right));
        return (Cql2Type.Boolean, operation.Operator switch
        {
            "a_contains" => $"({a} @> {b})",
            "a_containedby" => $"({a} <@ {b})",
            "a_overlaps" => $"({a} && {b})",
            _ => $"({a} @> {b} AND {a} <@ {b})",
        });
    }

    private static string List(Cql2Compiler compile, Cql2Expression expression) => expression switch
    {
        ListExpression list => compile.Bind(list.Items.Select(Item).ToArray()),
        TextLiteral single => compile.Bind(new[] { Item(single) }), // ('a') is a list of one
        _ => compile.Of(Cql2Type.TextList, expression),
    };

    private static string Item(Cql2Expression item) =>
        item is TextLiteral text && !text.Value.Contains('\0', StringComparison.Ordinal) ? text.Value : throw Cql2Compiler.Wrong(item, "text");
}
