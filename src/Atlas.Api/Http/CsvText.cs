using System.Globalization;
using System.Text;

namespace Atlas.Api.Http;

/// <summary>A small table as CSV (RFC 4180, UTF-8): unknown is an empty cell, lists are joined by semicolons.</summary>
public static class CsvText
{
    public const string MediaType = "text/csv";

    public static IResult Answer(IEnumerable<string> header, IEnumerable<IEnumerable<object?>> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows.Prepend(header))
        {
            text.AppendJoin(',', row.Select(Cell)).Append("\r\n");
        }

        return TypedResults.Text(text.ToString(), MediaType, Encoding.UTF8);
    }

    private static string Cell(object? value)
    {
        var text = value switch
        {
            null => "",
            string plain => plain,
            bool yes => yes ? "true" : "false",
            DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateTimeOffset instant => instant.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture),
            IEnumerable<string> list => string.Join(';', list),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => throw new ArgumentException($"A cell cannot hold {value.GetType()}.", nameof(value)),
        };
        return text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
