using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Atlas.Api.Pages;

/// <summary>Text that is HTML. It is made of interpolated strings alone, in which every value is escaped, unless it is HTML itself.</summary>
public readonly record struct Html
{
    private readonly string? _text;

    private Html(string text) => _text = text;

    public static Html Of(HtmlText text) => new(text.Built());

    public static Html Join(IEnumerable<Html> parts) => new(string.Concat(parts));

    public static Html Join(string between, IEnumerable<Html> parts) => new(string.Join(HtmlText.Encoded(between), parts));

    public override string ToString() => _text ?? "";
}

/// <summary>Builds <see cref="Html"/> of an interpolated string.</summary>
[InterpolatedStringHandler]
public readonly ref struct HtmlText(int literalLength, int formattedCount)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All); // Arabic stays Arabic

    private readonly StringBuilder _text = new(literalLength + (16 * formattedCount));

    public void AppendLiteral(string markup) => _text.Append(markup);

    public void AppendFormatted(string? value) => _text.Append(Encoded(value ?? ""));

    public void AppendFormatted(int value) => _text.Append(value);

    public void AppendFormatted(Html value) => _text.Append(value.ToString());

    public void AppendFormatted(IEnumerable<Html> values) => _text.AppendJoin("", values);

    internal static string Encoded(string value) => Encoder.Encode(value);

    internal string Built() => _text.ToString();
}
