using System.Globalization;
using System.Text.Json;
using Atlas.Api.Layers;

namespace Atlas.Api.Tests.Hostile;

/// <summary>One filter in both encodings.</summary>
internal sealed record FilterText(string Text, string Json);

/// <summary>Makes filters by the grammar of CQL2: each can be read, and most can be computed.</summary>
internal sealed class Filters(Random random, Layer layer)
{
    private static readonly string[] Signs = ["=", "<>", "<", ">", "<=", ">="];
    private static readonly string[] Spatial = ["s_intersects", "s_within", "s_disjoint", "s_contains", "s_touches", "s_crosses", "s_overlaps", "s_equals"];
    private static readonly string[] Temporal = ["t_after", "t_before", "t_during", "t_equals", "t_intersects", "t_meets", "t_starts", "t_disjoint"];

    public FilterText Condition(int depth) => random.Next(depth > 0 ? 9 : 6) switch
    {
        0 or 1 when OfType(PropertyType.Integer, PropertyType.Number) is { } number => Compared(number, Number(2)),
        2 when OfType(PropertyType.Text) is { } text => random.Next(2) == 0 ? Compared(text, Literal()) : Like(text),
        3 when OfType(PropertyType.Date) is { } date => During(date),
        4 => Placed(),
        5 when layer.Properties.FirstOrDefault(property => property.Type != PropertyType.Json) is { } any =>
            new($"{Name(any).Text} IS NULL", $$"""{"op":"isNull","args":[{{Name(any).Json}}]}"""),
        6 => Not(Condition(depth - 1)),
        7 => Both("and", Condition(depth - 1), Condition(depth - 1)),
        8 => Both("or", Condition(depth - 1), Condition(depth - 1)),
        _ => new("1 = 1", """{"op":"=","args":[1,1]}"""),
    };

    private static FilterText Not(FilterText one) => new($"NOT ({one.Text})", $$"""{"op":"not","args":[{{one.Json}}]}""");

    private static FilterText Both(string op, FilterText left, FilterText right) =>
        new($"({left.Text}) {op.ToUpperInvariant()} ({right.Text})", $$"""{"op":"{{op}}","args":[{{left.Json}},{{right.Json}}]}""");

    private FilterText Compared(LayerProperty property, FilterText value)
    {
        var (sign, name) = (Any(Signs), Name(property));
        return new($"{name.Text} {sign} {value.Text}", $$"""{"op":"{{sign}}","args":[{{name.Json}},{{value.Json}}]}""");
    }

    private FilterText Like(LayerProperty property)
    {
        var (name, pattern) = (Name(property), Quoted(Any(["%a%", "_%", "%", "", "%e%e%e%", "حلب%"])));
        return new($"CASEI({name.Text}) LIKE {pattern.Text}", $$"""{"op":"like","args":[{"op":"casei","args":[{{name.Json}}]},{{pattern.Json}}]}""");
    }

    private FilterText During(LayerProperty property)
    {
        var (function, name) = (Any(Temporal), Name(property));
        var (from, to) = (Any(["2013-01-01", "2019-07-08", ".."]), Any(["2019-07-08", "2023-12-31", ".."]));
        return new($"{function}({name.Text}, INTERVAL('{from}','{to}'))", $$"""{"op":"{{function}}","args":[{{name.Json}},{"interval":["{{from}}","{{to}}"]}]}""");
    }

    private FilterText Placed()
    {
        var function = Any(Spatial);
        var (west, south) = (random.Next(34, 42), random.Next(31, 37));
        var (east, north) = (west + random.Next(1, 4), south + random.Next(1, 3));
        var shape = random.Next(3) switch
        {
            0 => new FilterText($"POINT({west} {south})", $$"""{"type":"Point","coordinates":[{{west}},{{south}}]}"""),
            1 => new($"BBOX({west},{south},{east},{north})", $$"""{"bbox":[{{west}},{{south}},{{east}},{{north}}]}"""),
            _ => new($"LINESTRING({west} {south},{east} {north})", $$"""{"type":"LineString","coordinates":[[{{west}},{{south}}],[{{east}},{{north}}]]}"""),
        };
        return new($"{function}({layer.GeometryName},{shape.Text})", $$"""{"op":"{{function}}","args":[{"property":"{{layer.GeometryName}}"},{{shape.Json}}]}""");
    }

    private FilterText Number(int depth)
    {
        if (depth == 0 || random.Next(2) == 0)
        {
            var number = Any(["0", "1", "5", "1.5", "100", "1e3"]);
            return new(number, number);
        }

        var (sign, left, right) = (Any(["+", "-", "*", "/", "%", "div", "^"]), Number(depth - 1), Number(depth - 1));
        return new($"({left.Text} {sign} {right.Text})", $$"""{"op":"{{sign}}","args":[{{left.Json}},{{right.Json}}]}""");
    }

    private FilterText Literal() => Quoted(Any([.. Fragments.Texts.Where(text => !text.Contains('\0', StringComparison.Ordinal) && !text.Contains('\\', StringComparison.Ordinal))]));

    private static FilterText Quoted(string text) => new($"'{text.Replace("'", "''", StringComparison.Ordinal)}'", JsonSerializer.Serialize(text));

    private static FilterText Name(LayerProperty property) => new($"\"{property.Name}\"", string.Create(CultureInfo.InvariantCulture, $$"""{"property":"{{property.Name}}"}"""));

    private LayerProperty? OfType(params PropertyType[] types) =>
        layer.Properties.Where(property => types.Contains(property.Type)).ToList() is { Count: > 0 } some ? some[random.Next(some.Count)] : null;

    private string Any(string[] among) => among[random.Next(among.Length)];
}
