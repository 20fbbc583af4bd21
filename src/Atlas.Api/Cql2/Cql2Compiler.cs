using Atlas.Api.Layers;

namespace Atlas.Api.Cql2;

/// <summary>
/// Turns a filter into a condition on a layer's relation. Every literal is bound; names come from the layer, never from the filter.
/// Comparisons with null are unknown, so such features are left out, also under NOT.
/// </summary>
public sealed class Cql2Compiler
{
    private readonly Layer _layer;
    private readonly Crs _crs;
    private readonly SqlBinder _bind;
    private readonly Cql2Shapes _shapes;
    private int _depth;
    private int _taken;

    private Cql2Compiler(Layer layer, Crs crs, SqlBinder bind)
    {
        _layer = layer;
        _crs = crs;
        _bind = bind;
        _shapes = new Cql2Shapes(crs, bind);
    }

    /// <param name="crs">The reference system of the filter's coordinates.</param>
    /// <exception cref="Cql2Exception">The filter names what the layer has not, or its parts do not fit together.</exception>
    public static Condition Compile(Cql2Expression filter, Layer layer, Crs crs)
    {
        _ = new Cql2Compiler(layer, crs, new SqlBinder()).Boolean(filter); // what is wrong is found when the request is read
        return bind => new Cql2Compiler(layer, crs, bind).Boolean(filter);
    }

    internal string Boolean(Cql2Expression expression) => Typed(expression) is (Cql2Type.Boolean, var sql) ? sql : throw Wrong(expression, "a condition");

    internal (Cql2Type Type, string Sql) Typed(Cql2Expression expression)
    {
        if (_depth == Cql2Limits.MaximumChain)
        {
            throw new Cql2Exception(expression.Position, $"at most {Cql2Limits.MaximumChain} operations take each other's result");
        }

        var takes = expression is Operation { Operator: not ("and" or "or") } ? 1 : 0;
        _depth++;
        _taken += takes;
        var typed = Part(expression);
        _taken -= takes;
        _depth--;
        return typed;
    }

    /// <summary>
    /// What a property is stored as, where the comparison that asks is itself a condition: nothing takes its result and could tell unknown from false.
    /// </summary>
    internal StoredColumn? StoredOf(Cql2Expression expression) => _taken == 1 ? PropertyOf(expression)?.Stored : null;

    /// <summary>Whether it is a property whose values are whole numbers.</summary>
    internal bool IsWhole(Cql2Expression expression) => PropertyOf(expression)?.Type == PropertyType.Integer;

    private LayerProperty? PropertyOf(Cql2Expression expression) =>
        expression is PropertyReference { Name: var name } ? _layer.Properties.FirstOrDefault(property => property.Name == name) : null;

    private (Cql2Type Type, string Sql) Part(Cql2Expression expression) => expression switch
    {
        TextLiteral text => (Cql2Type.Text, Text(text)),
        NumberLiteral number => (Cql2Type.Number, $"{_bind.Bind(number.Value)}::float8"),
        BooleanLiteral boolean => (Cql2Type.Boolean, boolean.Value ? "TRUE" : "FALSE"),
        DateLiteral date => (Cql2Type.Date, $"{_bind.Bind(date.Value)}::date"),
        TimestampLiteral timestamp => (Cql2Type.Timestamp, $"{_bind.Bind(timestamp.Value.UtcDateTime)}::timestamptz"),
        GeometryLiteral geometry => (Cql2Type.Geometry, _shapes.Sql(geometry)),
        BoxLiteral box => (Cql2Type.Geometry, _shapes.Sql(box)),
        PropertyReference property => Property(property),
        Operation operation => Operation(operation),
        _ => throw Wrong(expression, "a single value"),
    };

    private string Text(TextLiteral text) => $"{_bind.Bind(TextOf(text))}::text";

    private (Cql2Type Type, string Sql) Property(PropertyReference reference)
    {
        if (reference.Name == _layer.Geometry || reference.Name == _layer.GeometryName)
        {
            return (Cql2Type.Geometry, $"f.{_layer.Geometry}");
        }

        var property = _layer.Properties.FirstOrDefault(property => property.Name == reference.Name && property.Type != PropertyType.Json)
            ?? throw new Cql2Exception(reference.Position, $"'{reference.Name}' is not a queryable of {_layer.Id}");
        var type = property.Type switch
        {
            PropertyType.Integer or PropertyType.Number => Cql2Type.Number,
            PropertyType.Boolean => Cql2Type.Boolean,
            PropertyType.Date => Cql2Type.Date,
            PropertyType.Timestamp => Cql2Type.Timestamp,
            PropertyType.TextList => Cql2Type.TextList,
            _ => Cql2Type.Text,
        };
        var column = $"f.{SqlName.Quote(property.Name)}";
        return (type, property.Type == PropertyType.Time ? $"to_char({column}, 'HH24:MI')" : column);
    }

    private (Cql2Type Type, string Sql) Operation(Operation operation)
    {
        var arguments = operation.Arguments;
        switch (operation.Operator)
        {
            case "and" or "or" when arguments.Count < 2:
                throw new Cql2Exception(operation.Position, $"'{operation.Operator}' takes two arguments or more");
            case "and" or "or":
                return (Cql2Type.Boolean, $"({string.Join($" {operation.Operator.ToUpperInvariant()} ", arguments.Select(Boolean))})");
            case "not":
                return (Cql2Type.Boolean, $"(NOT {Boolean(One(operation))})");
            case "isNull":
                return (Cql2Type.Boolean, $"({Typed(One(operation)).Sql} IS NULL)");
            case "casei":
                return (Cql2Type.Text, $"atlas.casei({Of(Cql2Type.Text, One(operation))})");
            case "accenti":
                return (Cql2Type.Text, $"atlas.accenti({Of(Cql2Type.Text, One(operation))})");
            default:
                return Cql2Comparisons.TryCompile(this, operation) ?? Cql2Arithmetic.TryCompile(this, operation)
                    ?? Cql2Spatial.TryCompile(this, operation) ?? Cql2Temporal.TryCompile(this, operation) ?? Cql2Arrays.TryCompile(this, operation)
                    ?? throw new Cql2Exception(operation.Position, $"'{operation.Operator}' is not a function of this service");
        }
    }

    /// <summary>The SQL of an expression that must be of a type.</summary>
    internal string Of(Cql2Type type, Cql2Expression expression) => Typed(expression) is var (found, sql) && found == type ? sql : throw Wrong(expression, Described(type));

    /// <summary>What an expression is, where only that is wanted.</summary>
    internal Cql2Type TypeOf(Cql2Expression expression) => new Cql2Compiler(_layer, _crs, new SqlBinder()) { _depth = _depth }.Typed(expression).Type;

    internal static string TextOf(TextLiteral text) => text.Value.Contains('\0', StringComparison.Ordinal)
        ? throw new Cql2Exception(text.Position, "a NUL character means nothing here")
        : text.Value;

    internal string Bind(object values) => _bind.Bind(values);

    internal static Cql2Expression One(Operation operation) =>
        operation.Arguments is [var only] ? only : throw new Cql2Exception(operation.Position, $"'{operation.Operator}' takes one argument");

    internal static (Cql2Expression Left, Cql2Expression Right) Two(Operation operation) =>
        operation.Arguments is [var left, var right] ? (left, right) : throw new Cql2Exception(operation.Position, $"'{operation.Operator}' takes two arguments");

    internal static Cql2Exception Wrong(Cql2Expression expression, string needed) => new(expression.Position, $"{needed} is needed here");

    private static string Described(Cql2Type type) => type switch
    {
        Cql2Type.Text => "text",
        Cql2Type.Number => "a number",
        Cql2Type.Geometry => "a geometry",
        Cql2Type.TextList => "a list",
        _ => $"a {type.ToString().ToLowerInvariant()}",
    };
}

/// <summary>What an expression of a filter is.</summary>
internal enum Cql2Type
{
    Boolean,
    Text,
    Number,
    Date,
    Timestamp,
    Geometry,
    TextList,
}
