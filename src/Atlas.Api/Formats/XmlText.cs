using System.Buffers;

namespace Atlas.Api.Formats;

/// <summary>Text in XML 1.0. Characters that XML has no way to write become the replacement character.</summary>
internal static class XmlText
{
    private const byte LeadOfNoncharacters = 0xEF;

    private static readonly SearchValues<byte> Special = SearchValues.Create(
        [(byte)'&', (byte)'<', (byte)'>', (byte)'"', LeadOfNoncharacters, .. Enumerable.Range(0, ' ').Where(code => code is not ('\t' or '\n')).Select(code => (byte)code)]);

    public static void Write(IBufferWriter<byte> output, ReadOnlySpan<byte> text)
    {
        for (var at = text.IndexOfAny(Special); at >= 0; at = text.IndexOfAny(Special))
        {
            output.Write(text[..at]);
            var length = text[at] == LeadOfNoncharacters ? 3 : 1;
            output.Write(text[at] switch
            {
                (byte)'&' => "&amp;"u8,
                (byte)'<' => "&lt;"u8,
                (byte)'>' => "&gt;"u8,
                (byte)'"' => "&quot;"u8,
                (byte)'\r' => "&#13;"u8,
                LeadOfNoncharacters when text[at + 1] != 0xBF || text[at + 2] < 0xBE => text.Slice(at, length),
                _ => "\uFFFD"u8,
            });
            text = text[(at + length)..];
        }

        output.Write(text);
    }
}
