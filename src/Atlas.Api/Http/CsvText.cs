using System.Buffers;
using System.Globalization;
using System.Text;
using Atlas.Api.Formats;

namespace Atlas.Api.Http;

/// <summary>A small table as CSV (RFC 4180, UTF-8): unknown is an empty cell, lists are joined by semicolons.</summary>
public static class CsvText
{
    public const string MediaType = "text/csv";

    public static IResult Answer(IEnumerable<string> header, IEnumerable<IEnumerable<object?>> rows)
    {
        var text = new ArrayBufferWriter<byte>();
        foreach (var row in rows.Prepend(header))
        {
            var isFirst = true;
            foreach (var value in row)
            {
                text.Write(isFirst ? [] : ","u8);
                CsvCell.Write(text, Encoding.UTF8.GetBytes(Plain(value)), isText: value is string or IEnumerable<string>);
                isFirst = false;
            }

            text.Write("\r\n"u8);
        }

        return TypedResults.Bytes(text.WrittenMemory.ToArray(), $"{MediaType}; charset=utf-8");
    }

    private static string Plain(object? value) => value switch
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
}
