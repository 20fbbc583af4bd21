namespace Atlas.Api.Cql2;

/// <summary>The spatial functions, by the definitions of OGC Simple Features, in WGS 84.</summary>
internal static class Cql2Spatial
{
    private static readonly Dictionary<string, string> Functions = new(StringComparer.Ordinal)
    {
        ["s_intersects"] = "ST_Intersects",
        ["s_equals"] = "ST_Equals",
        ["s_disjoint"] = "ST_Disjoint",
        ["s_touches"] = "ST_Touches",
        ["s_within"] = "ST_Within",
        ["s_overlaps"] = "ST_Overlaps",
        ["s_crosses"] = "ST_Crosses",
        ["s_contains"] = "ST_Contains",
    };

    public static (Cql2Type, string)? TryCompile(Cql2Compiler compile, Operation operation)
    {
        if (!Functions.TryGetValue(operation.Operator, out var function))
        {
            return null;
        }

        var (left, right) = Cql2Compiler.Two(operation);
        return (Cql2Type.Boolean, $"{function}({compile.Of(Cql2Type.Geometry, left)}, {compile.Of(Cql2Type.Geometry, right)})");
    }
}
