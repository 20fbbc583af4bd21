using System.Text.RegularExpressions;
using Atlas.Domain.Time;

namespace Atlas.Api.Cql2;

/// <summary>
/// The temporal functions, on instants and on intervals whose ends are included. An instant is an interval whose ends are equal; a date is
/// the start of that day in Damascus.
/// </summary>
internal static partial class Cql2Temporal
{
    // The start (0) and the end (1) of what stands left, and those (2, 3) of what stands right.
    private static readonly Dictionary<string, string> Relations = new(StringComparer.Ordinal)
    {
        ["t_after"] = "0 > 3",
        ["t_before"] = "1 < 2",
        ["t_contains"] = "0 < 2 AND 1 > 3",
        ["t_disjoint"] = "1 < 2 OR 0 > 3",
        ["t_during"] = "0 > 2 AND 1 < 3",
        ["t_equals"] = "0 = 2 AND 1 = 3",
        ["t_finishedby"] = "0 < 2 AND 1 = 3",
        ["t_finishes"] = "0 > 2 AND 1 = 3",
        ["t_intersects"] = "0 <= 3 AND 1 >= 2",
        ["t_meets"] = "1 = 2",
        ["t_metby"] = "0 = 3",
        ["t_overlappedby"] = "0 > 2 AND 0 < 3 AND 1 > 3",
        ["t_overlaps"] = "0 < 2 AND 1 > 2 AND 1 < 3",
        ["t_startedby"] = "0 = 2 AND 1 > 3",
        ["t_starts"] = "0 = 2 AND 1 < 3",
    };

    public static (Cql2Type, string)? TryCompile(Cql2Compiler compile, Operation operation)
    {
        if (!Relations.TryGetValue(operation.Operator, out var relation))
        {
            return null;
        }

        var (left, right) = Cql2Compiler.Two(operation);
        var (leftStart, leftEnd) = Ends(compile, left);
        var (rightStart, rightEnd) = Ends(compile, right);
        Cql2Operand[] ends = [leftStart, leftEnd, rightStart, rightEnd];
        return (Cql2Type.Boolean, $"({Comparison().Replace(relation, match => Compare(compile, ends[End(match, 1)], match.Groups[2].Value, ends[End(match, 3)]))})");
    }

    private static int End(Match comparison, int group) => comparison.Groups[group].ValueSpan[0] - '0';

    private static string Compare(Cql2Compiler compile, Cql2Operand left, string sign, Cql2Operand right) =>
        $"({left.Instant} {sign} {right.Instant}{Cql2Operand.Stored(compile, left, sign, right)})";

    private static (Cql2Operand Start, Cql2Operand End) Ends(Cql2Compiler compile, Cql2Expression expression)
    {
        if (expression is Interval interval)
        {
            if (Instant(interval.Start) > Instant(interval.End))
            {
                throw new Cql2Exception(interval.End.Position, "the interval ends before it begins");
            }

            return (End(compile, interval.Start, "'-infinity'::timestamptz"), End(compile, interval.End, "'infinity'::timestamptz"));
        }

        var instant = End(compile, expression, open: null);
        return (instant, instant);
    }

    private static DateTimeOffset? Instant(Cql2Expression end) => end switch
    {
        DateLiteral date => DamascusClock.StartOf(date.Value),
        TimestampLiteral timestamp => timestamp.Value,
        _ => null,
    };

    private static Cql2Operand End(Cql2Compiler compile, Cql2Expression expression, string? open)
    {
        if (expression is OpenEnd && open is not null)
        {
            return new(expression, Cql2Type.Timestamp, open);
        }

        var (type, sql) = compile.Typed(expression);
        return type is Cql2Type.Date or Cql2Type.Timestamp ? new(expression, type, sql) : throw Cql2Compiler.Wrong(expression, "a date, a timestamp or an interval");
    }

    [GeneratedRegex("([0-3]) (<=|>=|<|>|=) ([0-3])")]
    private static partial Regex Comparison();
}
