using Sprache;

namespace Atlas.Api.Cql2;

/// <summary>The tokens of a filter as what Sprache reads: its text is their kinds.</summary>
internal sealed class Cql2Tokens : IInput
{
    private readonly IReadOnlyList<Cql2Token> _tokens;
    private readonly Reach _reach;

    private Cql2Tokens(IReadOnlyList<Cql2Token> tokens, string kinds, int position, Reach reach)
    {
        (_tokens, Source, Position, _reach) = (tokens, kinds, position, reach);
        _reach.Furthest = Math.Max(_reach.Furthest, position);
    }

    public string Source { get; }

    public int Position { get; }

    public bool AtEnd => Position == _tokens.Count;

    public char Current => Source[Position];

    /// <summary>The token that stands here.</summary>
    public Cql2Token Token => _tokens[Position];

    public int Line => 1;

    public int Column => Position + 1;

    public IDictionary<object, object> Memos => throw new NotSupportedException("The grammar has no left recursion.");

    public static Cql2Tokens Of(IReadOnlyList<Cql2Token> tokens) => new(tokens, string.Concat(tokens.Select(token => token.Kind)), 0, new Reach());

    public IInput Advance() => new Cql2Tokens(_tokens, Source, Position + 1, _reach);

    /// <summary>The first token that nothing could be made of; null where the filter ended too early.</summary>
    public Cql2Token? Unexpected => _reach.Furthest < _tokens.Count ? _tokens[_reach.Furthest] : null;

    public bool Equals(IInput? other) => other is Cql2Tokens tokens && tokens.Position == Position && ReferenceEquals(tokens._tokens, _tokens);

    public override bool Equals(object? obj) => Equals(obj as IInput);

    public override int GetHashCode() => Position;

    private sealed class Reach
    {
        public int Furthest { get; set; }
    }
}
