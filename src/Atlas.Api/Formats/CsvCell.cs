using System.Buffers;
using System.Text;

namespace Atlas.Api.Formats;

/// <summary>
/// The one rule of CSV cells here: RFC 4180 quoting, and no formulas. A text that a spreadsheet would run (its first character, apart from
/// spaces and marks that cannot be seen, is one of <c>= + - @</c>, their full-width forms, tab or a line end) has <c>'</c> before it.
/// Numbers stay numbers.
/// </summary>
public static class CsvCell
{
    private static readonly SearchValues<byte> Quoted = SearchValues.Create(",;\"\r\n\t"u8);

    public static void Write(IBufferWriter<byte> output, ReadOnlySpan<byte> text, bool isText)
    {
        var isFormula = isText && IsFormula(text);
        if (!text.ContainsAny(Quoted))
        {
            output.Write(isFormula ? "'"u8 : []);
            output.Write(text);
            return;
        }

        output.Write(isFormula ? "\"'"u8 : "\""u8);
        for (var quote = text.IndexOf((byte)'"'); quote >= 0; quote = text.IndexOf((byte)'"'))
        {
            output.Write(text[..(quote + 1)]);
            output.Write("\""u8);
            text = text[(quote + 1)..];
        }

        output.Write(text);
        output.Write("\""u8);
    }

    private static bool IsFormula(ReadOnlySpan<byte> text)
    {
        while (Rune.DecodeFromUtf8(text, out var first, out var length) == OperationStatus.Done)
        {
            if (first.Value is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠')
            {
                return true;
            }

            if (!IsPassedOver(first))
            {
                return false;
            }

            text = text[length..];
        }

        return false;
    }

    private static bool IsPassedOver(Rune rune) =>
        Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.Control;
}
