using NetTopologySuite.Geometries;

namespace Atlas.Api.Cql2;

/// <summary>
/// A filter expression of CQL2 (OGC 21-065r2). The text and the JSON encoding become the same tree, so both mean the same.
/// </summary>
/// <param name="Position">Where it begins in the filter, counted from 1.</param>
public abstract record Cql2Expression(int Position);

public sealed record TextLiteral(int Position, string Value) : Cql2Expression(Position);

public sealed record NumberLiteral(int Position, double Value) : Cql2Expression(Position);

public sealed record BooleanLiteral(int Position, bool Value) : Cql2Expression(Position);

public sealed record DateLiteral(int Position, DateOnly Value) : Cql2Expression(Position);

public sealed record TimestampLiteral(int Position, DateTimeOffset Value) : Cql2Expression(Position);

/// <summary>The open end of an interval, written <c>..</c>.</summary>
public sealed record OpenEnd(int Position) : Cql2Expression(Position);

/// <summary>A shape as the filter writes it: which axis comes first, its reference system says.</summary>
public sealed record GeometryLiteral(int Position, Geometry Value) : Cql2Expression(Position);

/// <summary>A box as the filter writes it.</summary>
public sealed record BoxLiteral(int Position, IReadOnlyList<double> Numbers) : Cql2Expression(Position);

public sealed record PropertyReference(int Position, string Name) : Cql2Expression(Position);

/// <summary>From one instant to another, both included.</summary>
public sealed record Interval(int Position, Cql2Expression Start, Cql2Expression End) : Cql2Expression(Position);

public sealed record ListExpression(int Position, IReadOnlyList<Cql2Expression> Items) : Cql2Expression(Position);

/// <summary>An operator or function with its arguments, named as in the JSON encoding: <c>and</c>, <c>=</c>, <c>like</c>, <c>s_intersects</c>, …</summary>
public sealed record Operation(int Position, string Operator, IReadOnlyList<Cql2Expression> Arguments) : Cql2Expression(Position);
