using Atlas.Api.Http;
using Atlas.Api.Layers;

namespace Atlas.Api.Cql2;

/// <summary>The parameters <c>filter</c>, <c>filter-lang</c> and <c>filter-crs</c> (OGC API – Features Part 3).</summary>
public static class FilterParameters
{
    public const string Text = "cql2-text";
    public const string Json = "cql2-json";

    public static IReadOnlyList<string> Languages { get; } = [Text, Json];

    /// <exception cref="ParameterException">The filter cannot be understood; the message says at which position.</exception>
    public static Condition Parse(string filter, string? language, Crs crs, Layer layer)
    {
        try
        {
            return Cql2Compiler.Compile(language == Json ? Cql2Json.Parse(filter) : Cql2Text.Parse(filter), layer, crs);
        }
        catch (Cql2Exception wrong)
        {
            throw new ParameterException("filter", wrong.Message);
        }
    }

    /// <exception cref="ParameterException">It is neither language.</exception>
    public static string Language(string text) =>
        Languages.Contains(text) ? text : throw new ParameterException("filter-lang", $"'{text}' is not one of {string.Join(", ", Languages)}");
}
