namespace Atlas.Api.Cql2;

/// <summary>How large a filter may be. Larger ones are refused before they are parsed.</summary>
public static class Cql2Limits
{
    public const int MaximumLength = 16_384;

    /// <summary>Parentheses, brackets and braces inside each other.</summary>
    public const int MaximumDepth = 32;

    /// <summary>Operations of which each takes the one before, as in a sum: PostgreSQL would take seconds to plan thousands.</summary>
    public const int MaximumChain = 100;

    /// <exception cref="Cql2Exception">The filter is too long or too deep.</exception>
    public static void Check(string filter)
    {
        if (filter.Length > MaximumLength)
        {
            throw new Cql2Exception(MaximumLength, $"a filter has at most {MaximumLength} characters");
        }

        var depth = 0;
        for (var i = 0; i < filter.Length; i++)
        {
            depth += filter[i] switch { '(' or '[' or '{' => 1, ')' or ']' or '}' => -1, _ => 0 };
            if (depth > MaximumDepth)
            {
                throw new Cql2Exception(i + 1, $"a filter is at most {MaximumDepth} levels deep");
            }
        }
    }
}
