namespace Atlas.Api.Cql2;

/// <summary>A word, a sign or a literal of CQL2 text.</summary>
/// <param name="Kind">One letter for each kind, see <see cref="Cql2Kind"/>: so a filter is a text of kinds, which the grammar reads.</param>
/// <param name="Position">Where it begins in the filter, counted from 1.</param>
/// <param name="Text">What it stands for, without quotes; of a geometry, the well-known text.</param>
internal readonly record struct Cql2Token(char Kind, int Position, string Text);

/// <summary>The kinds of tokens. A sign of one character is its own kind.</summary>
internal static class Cql2Kind
{
    public const char Word = 'w';
    public const char QuotedName = 'q';
    public const char Text = 't';
    public const char Number = 'n';
    public const char Geometry = 'g';

    public const char NotEqual = '≠';
    public const char AtMost = '≤';
    public const char AtLeast = '≥';

    public const char And = '∧';
    public const char Or = '∨';
    public const char Not = '¬';
    public const char Like = 'L';
    public const char Between = 'B';
    public const char In = 'I';
    public const char Is = 'S';
    public const char Null = 'N';
    public const char True = 'T';
    public const char False = 'F';
    public const char Div = 'D';

    /// <summary>A character that begins nothing.</summary>
    public const char Stray = '?';

    /// <summary>A literal that does not end before the filter does.</summary>
    public const char Unended = '…';
}
