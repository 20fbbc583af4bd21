using System.Globalization;
using Sprache;

namespace Atlas.Api.Cql2;

/// <summary>
/// Reads CQL2 text. One grammar of precedence (or, and, not, comparison, sum, product, power) covers all expressions, so a parenthesis is
/// read once whatever it holds; whether the parts fit together is decided by the compiler. It reads tokens, and the next one always says which
/// way to go, so the time it takes grows with the length of the filter and no faster.
/// </summary>
public static class Cql2Text
{
    private static readonly Parser<Cql2Expression> Any = input => Or!(input);

    private static readonly Parser<int> Here = input => Result.Success(input.AtEnd ? 0 : ((Cql2Tokens)input).Token.Position, input);

    private static readonly Parser<IEnumerable<Cql2Expression>> Arguments =
        from open in One('(')
        from items in Any.DelimitedBy(One(',')).Optional()
        from close in One(')')
        select items.GetOrElse([]);

    private static readonly Parser<double> Signed =
        from sign in One('-', '+').Optional()
        from number in One(Cql2Kind.Number)
        select sign.IsDefined && sign.Get().Kind == '-' ? -Value(number) : Value(number);

    private static readonly Parser<Cql2Expression> IntervalEnd =
        One(Cql2Kind.Text).Select(text => Cql2Literals.Instant(text.Position, text.Text)).Or(Any);

    // One item in parentheses is that item; a list of one is made where a list is needed.
    private static readonly Parser<Cql2Expression> Parenthesis =
        from position in Here
        from items in Arguments
        select items.Take(2).Count() == 1 ? items.First() : new ListExpression(position, [.. items]);

    private static readonly Parser<Cql2Expression> Named =
        from name in One(Cql2Kind.Word)
        from isCalled in FollowedBy('(')
        from expression in isCalled ? Called(name, name.Text.ToLowerInvariant()) : Sprache.Parse.Return((Cql2Expression)new PropertyReference(name.Position, name.Text))
        select expression;

    private static readonly Parser<Cql2Expression> Primary =
        One(Cql2Kind.Text).Select(text => (Cql2Expression)new TextLiteral(text.Position, text.Text))
            .Or(One(Cql2Kind.Number).Select(number => (Cql2Expression)new NumberLiteral(number.Position, Value(number))))
            .Or(Named)
            .Or(Parenthesis)
            .Or(One(Cql2Kind.Geometry).Select(shape => Cql2Literals.WellKnownText(shape.Position, shape.Text)))
            .Or(One(Cql2Kind.QuotedName).Select(name => (Cql2Expression)new PropertyReference(name.Position, name.Text)))
            .Or(One(Cql2Kind.True, Cql2Kind.False).Select(truth => (Cql2Expression)new BooleanLiteral(truth.Position, truth.Kind == Cql2Kind.True)));

    // A sign belongs to its operand, so -2^2 is 4, as in the standard's grammar.
    private static readonly Parser<Cql2Expression> Factor =
        from signs in One('-', '+').Many()
        from operand in Primary
        select signs.Count(sign => sign.Kind == '-') % 2 == 0 ? operand
            : operand is NumberLiteral number ? number with { Value = -number.Value }
            : new Operation(operand.Position, "-", [new NumberLiteral(operand.Position, 0), operand]);

    private static readonly Parser<Cql2Expression> Power = LeftToRight(Factor, One('^'));

    private static readonly Parser<Cql2Expression> Product = LeftToRight(Power, One('*', '/', '%', Cql2Kind.Div));

    private static readonly Parser<Cql2Expression> Sum = LeftToRight(Product, One('+', '-'));

    private static readonly Parser<Func<Cql2Expression, Cql2Expression>> LikeTail =
        from like in One(Cql2Kind.Like) from pattern in Sum select Make("like", pattern);

    private static readonly Parser<Func<Cql2Expression, Cql2Expression>> BetweenTail =
        from between in One(Cql2Kind.Between)
        from low in Sum
        from and in One(Cql2Kind.And)
        from high in Sum
        select Make("between", low, high);

    private static readonly Parser<Func<Cql2Expression, Cql2Expression>> InTail =
        from keyword in One(Cql2Kind.In) from items in Arguments select Make("in", new ListExpression(keyword.Position, [.. items]));

    private static readonly Parser<Func<Cql2Expression, Cql2Expression>> Tail =
        (from sign in One('=', '<', '>', Cql2Kind.NotEqual, Cql2Kind.AtMost, Cql2Kind.AtLeast) from right in Sum select Make(sign.Text, right))
        .Or(from not in One(Cql2Kind.Not).Optional()
            from tail in LikeTail.Or(BetweenTail).Or(InTail)
            select not.IsDefined ? left => new Operation(not.Get().Position, "not", [tail(left)]) : tail)
        .Or(from verb in One(Cql2Kind.Is)
            from not in One(Cql2Kind.Not).Optional()
            from nothing in One(Cql2Kind.Null)
            select Null(verb.Position, not.IsDefined));

    private static readonly Parser<Cql2Expression> Comparison =
        from left in Sum
        from tail in Tail.Optional()
        select tail.IsDefined ? tail.Get()(left) : left;

    private static readonly Parser<Cql2Expression> Not =
        from nots in One(Cql2Kind.Not).Many()
        from operand in Comparison
        select nots.Count() % 2 == 0 ? operand : new Operation(nots.First().Position, "not", [operand]);

    private static readonly Parser<Cql2Expression> And = AllOf(Not, Cql2Kind.And, "and");

    private static readonly Parser<Cql2Expression> Or = AllOf(And, Cql2Kind.Or, "or");

    /// <exception cref="Cql2Exception">The text is not CQL2.</exception>
    public static Cql2Expression Parse(string filter)
    {
        Cql2Limits.Check(filter);
        var tokens = Cql2Tokens.Of(Cql2Lexer.Read(filter));
        var result = Any(tokens);
        if (result.WasSuccessful && result.Remainder.AtEnd)
        {
            return result.Value;
        }

        throw tokens.Unexpected is { Kind: not Cql2Kind.Unended } token
            ? new Cql2Exception(token.Position, $"'{filter[token.Position - 1]}' is not expected here")
            : new Cql2Exception(filter.Length + 1, "the filter ends too early");
    }

    private static Parser<Cql2Token> One(params char[] kinds) => input => !input.AtEnd && kinds.Contains(input.Current)
        ? Result.Success(((Cql2Tokens)input).Token, input.Advance())
        : Result.Failure<Cql2Token>(input, "something else is expected", []);

    private static Parser<bool> FollowedBy(char kind) => input => Result.Success(!input.AtEnd && input.Current == kind, input);

    private static double Value(Cql2Token number) => double.Parse(number.Text, CultureInfo.InvariantCulture);

    private static Func<Cql2Expression, Cql2Expression> Make(string op, params Cql2Expression[] right) => left => new Operation(left.Position, op, [left, .. right]);

    private static Func<Cql2Expression, Cql2Expression> Null(int position, bool negated) => left =>
    {
        var isNull = new Operation(left.Position, "isNull", [left]);
        return negated ? new Operation(position, "not", [isNull]) : isNull;
    };

    private static Parser<Cql2Expression> LeftToRight(Parser<Cql2Expression> operand, Parser<Cql2Token> sign) =>
        from first in operand
        from rest in (from op in sign from right in operand select (op, right)).Many()
        select rest.Aggregate(first, (left, next) => new Operation(left.Position, next.op.Text.ToLowerInvariant(), [left, next.right]));

    private static Parser<Cql2Expression> AllOf(Parser<Cql2Expression> operand, char kind, string name) =>
        from first in operand
        from rest in (from op in One(kind) from right in operand select right).Many()
        select rest.Any() ? new Operation(first.Position, name, [first, .. rest]) : first;

    private static Parser<Cql2Expression> Called(Cql2Token name, string word) => word switch
    {
        "date" => Literal(text => Cql2Literals.Date(name.Position, text)).Or(Function(name, word)),
        "timestamp" => Literal(text => Cql2Literals.Timestamp(name.Position, text)).Or(Function(name, word)),
        "bbox" => Box(name.Position),
        "interval" => IntervalOf(name.Position),
        _ => Function(name, word),
    };

    private static Parser<Cql2Expression> Function(Cql2Token name, string word) =>
        from arguments in Arguments select (Cql2Expression)new Operation(name.Position, word, [.. arguments]);

    private static Parser<Cql2Expression> Literal(Func<string, Cql2Expression> read) =>
        from open in One('(') from text in One(Cql2Kind.Text) from close in One(')') select read(text.Text);

    private static Parser<Cql2Expression> Box(int position) =>
        from open in One('(')
        from numbers in Signed.DelimitedBy(One(','))
        from close in One(')')
        select (Cql2Expression)new BoxLiteral(position, [.. numbers]);

    private static Parser<Cql2Expression> IntervalOf(int position) =>
        from open in One('(')
        from start in IntervalEnd
        from comma in One(',')
        from end in IntervalEnd
        from close in One(')')
        select (Cql2Expression)new Interval(position, start, end);
}
