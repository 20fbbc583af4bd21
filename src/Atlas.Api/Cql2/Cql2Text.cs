using System.Globalization;
using Sprache;

namespace Atlas.Api.Cql2;

/// <summary>
/// Reads CQL2 text. One grammar of precedence (or, and, not, comparison, sum, product, power) covers all expressions, so a parenthesis is
/// read once whatever it holds; whether the parts fit together is decided by the compiler.
/// </summary>
public static class Cql2Text
{
    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "and", "or", "not", "like", "between", "in", "is", "null", "true", "false", "div",
    };

    private static readonly HashSet<string> Shapes = new(StringComparer.OrdinalIgnoreCase)
    {
        "point", "linestring", "polygon", "multipoint", "multilinestring", "multipolygon", "geometrycollection",
        "pointz", "linestringz", "polygonz", "multipointz", "multilinestringz", "multipolygonz", "geometrycollectionz",
    };

    private static readonly Parser<int> Here = input => Result.Success(input.Position + 1, input);

    private static readonly Parser<string> Word =
        from first in Sprache.Parse.Char(IsWordStart, "a name")
        from rest in Sprache.Parse.Char(IsWordPart, "a name").Many().Text()
        select first + rest;

    private static readonly Parser<string> Quoted =
        from open in Sprache.Parse.Char('"')
        from name in Sprache.Parse.CharExcept('"').Or(Sprache.Parse.String("\"\"").Return('"')).Many().Text()
        from close in Sprache.Parse.Char('"')
        select name;

    private static readonly Parser<string> CharacterString =
        from open in Sprache.Parse.Char('\'')
        from text in Sprache.Parse.CharExcept("'\\").Or(Sprache.Parse.String("''").Or(Sprache.Parse.String("\\'")).Return('\'')).Or(Sprache.Parse.Char('\\')).Many().Text()
        from close in Sprache.Parse.Char('\'')
        select text;

    private static readonly Parser<double> Unsigned =
        from digits in Sprache.Parse.Regex("([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)?", "a number")
        let number = double.Parse(digits, CultureInfo.InvariantCulture)
        where double.IsFinite(number)
        select number;

    private static readonly Parser<double> Signed =
        from sign in Sprache.Parse.Chars('-', '+').Optional()
        from number in Unsigned
        select sign.GetOrDefault() == '-' ? -number : number;

    private static readonly Parser<Cql2Expression> Any = Sprache.Parse.Ref(() => Or!);

    private static readonly Parser<IEnumerable<Cql2Expression>> Arguments =
        from open in Symbol("(")
        from items in Any.DelimitedBy(Symbol(",")).Optional()
        from close in Symbol(")")
        select items.GetOrElse([]);

    // One item in parentheses is that item; a list of one is made where a list is needed.
    private static readonly Parser<Cql2Expression> Parenthesis =
        from position in Here
        from items in Arguments
        select items.Take(2).Count() == 1 ? items.First() : new ListExpression(position, [.. items]);

    private static readonly Parser<Cql2Expression> Named =
        from position in Here
        from name in Word.Where(word => !Reserved.Contains(word))
        from expression in Shapes.Contains(name) ? WellKnownText(position, name) : FunctionOrProperty(position, name)
        select expression;

    private static readonly Parser<Cql2Expression> Primary = Spaced(
        (from position in Here from text in CharacterString select (Cql2Expression)new TextLiteral(position, text))
        .Or(from position in Here from number in Unsigned select (Cql2Expression)new NumberLiteral(position, number))
        .Or(from position in Here from yes in Keyword("true") select (Cql2Expression)new BooleanLiteral(position, true))
        .Or(from position in Here from no in Keyword("false") select (Cql2Expression)new BooleanLiteral(position, false))
        .Or(Named)
        .Or(from position in Here from name in Quoted select (Cql2Expression)new PropertyReference(position, name))
        .Or(Parenthesis));

    // A sign belongs to its operand, so -2^2 is 4, as in the standard's grammar.
    private static readonly Parser<Cql2Expression> Factor =
        from signs in Spaced(Sprache.Parse.Chars('-', '+')).Many()
        from operand in Primary
        select signs.Count(sign => sign == '-') % 2 == 0 ? operand
            : operand is NumberLiteral number ? number with { Value = -number.Value }
            : new Operation(operand.Position, "-", [new NumberLiteral(operand.Position, 0), operand]);

    private static readonly Parser<Cql2Expression> Power = LeftToRight(Factor, Symbol("^"));

    private static readonly Parser<Cql2Expression> Product = LeftToRight(Power, Symbol("*").Or(Symbol("/")).Or(Symbol("%")).Or(Spaced(Keyword("div"))));

    private static readonly Parser<Cql2Expression> Sum = LeftToRight(Product, Symbol("+").Or(Symbol("-")));

    private static readonly Parser<string> ComparisonSign =
        Symbol("<>").Or(Symbol("<=")).Or(Symbol(">=")).Or(Symbol("=")).Or(Symbol("<")).Or(Symbol(">"));

    private static readonly Parser<Func<Cql2Expression, Cql2Expression>> Tail =
        (from sign in ComparisonSign from right in Sum select Make(sign, right))
        .Or(from position in Spaced(Here)
            from not in Spaced(Keyword("not")).Optional()
            from tail in LikeTail.Or(BetweenTail).Or(InTail)
            select not.IsDefined ? left => new Operation(position, "not", [tail(left)]) : tail)
        .Or(from position in Spaced(Here)
            from iss in Spaced(Keyword("is"))
            from not in Spaced(Keyword("not")).Optional()
            from nil in Spaced(Keyword("null"))
            select Null(position, not.IsDefined));

    private static readonly Parser<Cql2Expression> Comparison =
        from left in Sum
        from tail in Tail.Optional()
        select tail.IsDefined ? tail.Get()(left) : left;

    private static readonly Parser<Cql2Expression> Not =
        from position in Spaced(Here)
        from nots in Spaced(Keyword("not")).Many()
        from operand in Comparison
        select nots.Count() % 2 == 0 ? operand : new Operation(position, "not", [operand]);

    private static readonly Parser<Cql2Expression> And = AllOf(Not, "and");

    private static readonly Parser<Cql2Expression> Or = AllOf(And, "or");

    private static Parser<Func<Cql2Expression, Cql2Expression>> LikeTail =>
        from like in Spaced(Keyword("like")) from pattern in Sum select Make("like", pattern);

    private static Parser<Func<Cql2Expression, Cql2Expression>> BetweenTail =>
        from between in Spaced(Keyword("between"))
        from low in Sum
        from and in Spaced(Keyword("and"))
        from high in Sum
        select Make("between", low, high);

    private static Parser<Func<Cql2Expression, Cql2Expression>> InTail =>
        from position in Spaced(Here) from keyword in Spaced(Keyword("in")) from items in Arguments select Make("in", new ListExpression(position, [.. items]));

    /// <exception cref="Cql2Exception">The text is not CQL2.</exception>
    public static Cql2Expression Parse(string filter)
    {
        Cql2Limits.Check(filter);
        var result = Spaced(Any).End().TryParse(filter);
        if (result.WasSuccessful)
        {
            return result.Value;
        }

        var at = result.Remainder.Position;
        throw new Cql2Exception(at + 1, at >= filter.Length ? "the filter ends too early" : $"'{filter[at]}' is not expected here");
    }

    private static bool IsWordStart(char c) => char.IsLetter(c) || c is '_' or ':';

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || c is '_' or ':' or '.' || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static Parser<T> Spaced<T>(Parser<T> parser) =>
        from before in Sprache.Parse.WhiteSpace.Many() from value in parser from after in Sprache.Parse.WhiteSpace.Many() select value;

    private static Parser<string> Symbol(string text) => Spaced(Sprache.Parse.String(text).Text());

    private static Parser<string> Keyword(string word) => Word.Where(found => found.Equals(word, StringComparison.OrdinalIgnoreCase)).Return(word);

    private static Func<Cql2Expression, Cql2Expression> Make(string op, params Cql2Expression[] right) => left => new Operation(left.Position, op, [left, .. right]);

    private static Func<Cql2Expression, Cql2Expression> Null(int position, bool negated) => left =>
    {
        var isNull = new Operation(left.Position, "isNull", [left]);
        return negated ? new Operation(position, "not", [isNull]) : isNull;
    };

    private static Parser<Cql2Expression> LeftToRight(Parser<Cql2Expression> operand, Parser<string> sign) =>
        from first in operand
        from rest in (from op in sign from right in operand select (op, right)).Many()
        select rest.Aggregate(first, (left, next) => new Operation(left.Position, next.op, [left, next.right]));

    private static Parser<Cql2Expression> AllOf(Parser<Cql2Expression> operand, string keyword) =>
        from first in operand
        from rest in (from op in Spaced(Keyword(keyword)) from right in operand select right).Many()
        select rest.Any() ? new Operation(first.Position, keyword, [first, .. rest]) : first;

    private static Parser<Cql2Expression> WellKnownText(int position, string tag) =>
        from dimensions in Sprache.Parse.Regex(@"\s*[zZ]?\s*", "a geometry")
        from body in Balanced
        select Cql2Literals.WellKnownText(position, tag + dimensions + body);

    // The text up to the parenthesis that closes the first one.
    private static readonly Parser<string> Balanced = input =>
    {
        var depth = 0;
        for (var i = input.Position; i < input.Source.Length; i++)
        {
            depth += input.Source[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0)
            {
                var rest = input;
                for (var read = input.Position; read <= i; read++)
                {
                    rest = rest.Advance();
                }

                return Result.Success(input.Source[input.Position..(i + 1)], rest);
            }
        }

        return Result.Failure<string>(input, "a parenthesis is not closed", []);
    };

    private static Parser<Cql2Expression> FunctionOrProperty(int position, string name) => name.ToLowerInvariant() switch
    {
        "date" => Literal(text => Cql2Literals.Date(position, text)).Or(Function(position, name)).Or(Property(position, name)),
        "timestamp" => Literal(text => Cql2Literals.Timestamp(position, text)).Or(Function(position, name)).Or(Property(position, name)),
        "bbox" => Box(position).Or(Property(position, name)),
        "interval" => IntervalOf(position).Or(Property(position, name)),
        _ => Function(position, name).Or(Property(position, name)),
    };

    private static Parser<Cql2Expression> Property(int position, string name) => Sprache.Parse.Return((Cql2Expression)new PropertyReference(position, name));

    private static Parser<Cql2Expression> Function(int position, string name) =>
        from arguments in Arguments select (Cql2Expression)new Operation(position, name.ToLowerInvariant(), [.. arguments]);

    private static Parser<Cql2Expression> Literal(Func<string, Cql2Expression> read) =>
        from open in Symbol("(") from text in Spaced(CharacterString) from close in Symbol(")") select read(text);

    private static Parser<Cql2Expression> Box(int position) =>
        from open in Symbol("(")
        from numbers in Spaced(Signed).DelimitedBy(Symbol(","))
        from close in Symbol(")")
        select (Cql2Expression)new BoxLiteral(position, [.. numbers]);

    private static Parser<Cql2Expression> IntervalOf(int position) =>
        from open in Symbol("(")
        from start in IntervalEnd
        from comma in Symbol(",")
        from end in IntervalEnd
        from close in Symbol(")")
        select (Cql2Expression)new Interval(position, start, end);

    private static Parser<Cql2Expression> IntervalEnd =>
        (from position in Here from text in Spaced(CharacterString) select Cql2Literals.Instant(position, text)).Or(Any);
}
