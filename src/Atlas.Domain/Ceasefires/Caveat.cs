namespace Atlas.Domain.Ceasefires;

/// <summary>Something a reader must know before reading the numbers of a comparison.</summary>
/// <param name="Code">Stable ASCII key.</param>
/// <param name="Text">What people read.</param>
public sealed record Caveat(string Code, BilingualText Text)
{
    internal Caveat(string code, string en, string ar)
        : this(code, new(en, ar))
    {
    }
}
