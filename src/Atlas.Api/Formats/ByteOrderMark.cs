using Atlas.Api.Http;

namespace Atlas.Api.Formats;

/// <summary>The parameter <c>bom</c>: a CSV file begins with the mark by which Excel knows UTF-8, and so Arabic.</summary>
public static class ByteOrderMark
{
    public const string Name = "bom";

    public const string Description = "With f=csv: begin with a byte order mark, by which Excel knows UTF-8. In CSV a text that a spreadsheet would run as a formula "
        + "(it begins with = + - @, their full-width forms, tab or a line end, also after spaces) has ' before it; lists are joined by ;, unknown is empty.";

    /// <exception cref="ParameterException">It is neither true nor false, or the format has no such mark.</exception>
    public static bool Parse(string text, FeatureFormat format) => format != FeatureFormat.Csv
        ? throw new ParameterException(Name, "only CSV can begin with a byte order mark")
        : text switch
        {
            "true" => true,
            "false" => false,
            _ => throw new ParameterException(Name, $"true or false is needed, not '{text}'"),
        };
}
