using System.Globalization;
using System.Text.RegularExpressions;

namespace Atlas.Api.Cql2;

/// <summary>
/// Cuts CQL2 text into tokens, each character read once: a grammar over characters would read a word again for every level of precedence.
/// </summary>
internal sealed partial class Cql2Lexer(string filter)
{
    private const string Signs = "(),=<>+-*/%^";

    private static readonly Dictionary<string, char> Keywords = new(StringComparer.OrdinalIgnoreCase)
    {
        ["and"] = Cql2Kind.And,
        ["or"] = Cql2Kind.Or,
        ["not"] = Cql2Kind.Not,
        ["like"] = Cql2Kind.Like,
        ["between"] = Cql2Kind.Between,
        ["in"] = Cql2Kind.In,
        ["is"] = Cql2Kind.Is,
        ["null"] = Cql2Kind.Null,
        ["true"] = Cql2Kind.True,
        ["false"] = Cql2Kind.False,
        ["div"] = Cql2Kind.Div,
    };

    private static readonly HashSet<string> Shapes = new(StringComparer.OrdinalIgnoreCase)
    {
        "point", "linestring", "polygon", "multipoint", "multilinestring", "multipolygon", "geometrycollection",
        "pointz", "linestringz", "polygonz", "multipointz", "multilinestringz", "multipolygonz", "geometrycollectionz",
    };

    private int _at;

    public static IReadOnlyList<Cql2Token> Read(string filter)
    {
        var lexer = new Cql2Lexer(filter);
        var tokens = new List<Cql2Token>();
        while (lexer.Next() is { } token)
        {
            tokens.Add(token);
        }

        return tokens;
    }

    private Cql2Token? Next()
    {
        while (_at < filter.Length && char.IsWhiteSpace(filter[_at]))
        {
            _at++;
        }

        if (_at == filter.Length)
        {
            return null;
        }

        var first = filter[_at];
        return first is '\'' or '"' ? Quoted(first)
            : char.IsAsciiDigit(first) || first == '.' ? Number()
            : IsWordStart(first) ? Word()
            : Sign();
    }

    // A quote within is written twice; in text also after a backslash, which stands for itself everywhere else.
    private Cql2Token Quoted(char quote)
    {
        var text = new System.Text.StringBuilder();
        for (var i = _at + 1; i < filter.Length; i++)
        {
            var isPair = i + 1 < filter.Length && filter[i + 1] == quote && (filter[i] == quote || (quote == '\'' && filter[i] == '\\'));
            if (isPair)
            {
                text.Append(quote);
                i++;
            }
            else if (filter[i] == quote)
            {
                return Token(quote == '"' ? Cql2Kind.QuotedName : Cql2Kind.Text, i + 1, text.ToString());
            }
            else
            {
                text.Append(filter[i]);
            }
        }

        return Token(Cql2Kind.Unended, filter.Length);
    }

    private Cql2Token Number()
    {
        var digits = NumberForm().Match(filter, _at);
        return digits.Success && double.IsFinite(double.Parse(digits.Value, CultureInfo.InvariantCulture))
            ? Token(Cql2Kind.Number, _at + digits.Length, digits.Value)
            : Token(Cql2Kind.Stray, _at + 1);
    }

    private Cql2Token Word()
    {
        var end = _at;
        while (end < filter.Length && IsWordPart(filter[end]))
        {
            end++;
        }

        var word = filter[_at..end];
        return Shapes.Contains(word) ? Geometry(end) : Token(Keywords.GetValueOrDefault(word, Cql2Kind.Word), end, word);
    }

    // Well-known text goes up to the parenthesis that closes its first one.
    private Cql2Token Geometry(int afterTag)
    {
        var begin = ShapeBegin().Match(filter, afterTag);
        if (!begin.Success)
        {
            return Token(Cql2Kind.Word, afterTag, filter[_at..afterTag]);
        }

        var end = afterTag + begin.Length;
        for (var depth = begin.Value[^1] == '(' ? 1 : 0; depth > 0; end++)
        {
            if (end == filter.Length)
            {
                return Token(Cql2Kind.Unended, filter.Length);
            }

            depth += filter[end] switch { '(' => 1, ')' => -1, _ => 0 };
        }

        return Token(Cql2Kind.Geometry, end, filter[_at..end]);
    }

    private Cql2Token Sign()
    {
        var kind = filter.AsSpan(_at, Math.Min(2, filter.Length - _at)) switch
        {
            "<>" => Cql2Kind.NotEqual,
            "<=" => Cql2Kind.AtMost,
            ">=" => Cql2Kind.AtLeast,
            _ => Signs.Contains(filter[_at], StringComparison.Ordinal) ? filter[_at] : Cql2Kind.Stray,
        };
        return kind is Cql2Kind.NotEqual or Cql2Kind.AtMost or Cql2Kind.AtLeast ? Token(kind, _at + 2, filter[_at..(_at + 2)]) : Token(kind, _at + 1, filter[_at..(_at + 1)]);
    }

    private Cql2Token Token(char kind, int end, string text = "")
    {
        var token = new Cql2Token(kind, _at + 1, text);
        _at = end;
        return token;
    }

    private static bool IsWordStart(char c) => char.IsLetter(c) || c is '_' or ':';

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || c is '_' or ':' or '.' || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    [GeneratedRegex(@"\G([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?")]
    private static partial Regex NumberForm();

    [GeneratedRegex(@"\G\s*([zZ]\s*)?(\(|EMPTY\b)", RegexOptions.IgnoreCase)]
    private static partial Regex ShapeBegin();
}
