using System.Text;
using System.Text.Json;

namespace Atlas.Import.Reading;

/// <summary>Reads JSON into nodes that know their line, column and pointer. System.Text.Json's own document keeps no positions.</summary>
internal static class JsonFile
{
    private static readonly JsonReaderOptions Strict = new() { MaxDepth = 32 };

    /// <returns>The root, or null when the text is not JSON; the report then says where it breaks.</returns>
    public static Node? Read(string file, byte[] bytes, LoadReport report)
    {
        try
        {
            var lines = new LineIndex(bytes);
            var reader = new Utf8JsonReader(bytes, Strict);
            reader.Read();
            var root = ReadValue(ref reader, file, "", lines, report);
            reader.Read(); // anything after the root is an error
            return root;
        }
        catch (JsonException broken)
        {
            report.Error(new FilePosition(file, (int)(broken.LineNumber ?? 0) + 1, (int)(broken.BytePositionInLine ?? 0) + 1), "this is not valid JSON");
            return null;
        }
    }

    private static Node ReadValue(ref Utf8JsonReader reader, string file, string pointer, LineIndex lines, LoadReport report)
    {
        var (line, column) = lines.Locate(reader.TokenStartIndex);
        var at = new FilePosition(file, line, column, pointer);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return new Node(NodeKind.Object, at) { Members = ReadMembers(ref reader, file, pointer, lines, report) };
            case JsonTokenType.StartArray:
                var items = new List<Node>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    items.Add(ReadValue(ref reader, file, $"{pointer}/{items.Count}", lines, report));
                }

                return new Node(NodeKind.List, at) { Items = items };
            case JsonTokenType.String:
                return new Node(NodeKind.Text, at, TextOf(ref reader, at, report));
            case JsonTokenType.Number:
                return new Node(NodeKind.Number, at, Encoding.UTF8.GetString(reader.ValueSpan));
            case JsonTokenType.True or JsonTokenType.False:
                return new Node(NodeKind.Boolean, at, reader.GetBoolean() ? "true" : "false");
            default:
                return new Node(NodeKind.Null, at);
        }
    }

    private static List<(string, Node)> ReadMembers(ref Utf8JsonReader reader, string file, string pointer, LineIndex lines, LoadReport report)
    {
        var members = new List<(string Name, Node Value)>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var (line, column) = lines.Locate(reader.TokenStartIndex);
            var name = TextOf(ref reader, new FilePosition(file, line, column, pointer), report);
            var below = $"{pointer}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";
            reader.Read();
            var value = ReadValue(ref reader, file, below, lines, report);
            if (members.Any(member => member.Name == name))
            {
                report.Error(new FilePosition(file, line, column, below), $"'{name}' stands here a second time");
                continue;
            }

            members.Add((name, value));
        }

        return members;
    }

    // Half a surrogate pair, or bytes that are not UTF-8, pass the tokenizer and are refused only here.
    private static string TextOf(ref Utf8JsonReader reader, FilePosition at, LoadReport report)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            report.Error(at, "this text is not Unicode");
            return "?";
        }
    }

    private sealed class LineIndex
    {
        private readonly List<int> _starts = [0];

        public LineIndex(ReadOnlySpan<byte> utf8)
        {
            for (var i = 0; i < utf8.Length; i++)
            {
                if (utf8[i] == '\n')
                {
                    _starts.Add(i + 1);
                }
            }
        }

        public (int Line, int Column) Locate(long offset)
        {
            var found = _starts.BinarySearch((int)offset);
            var line = found >= 0 ? found : ~found - 1;
            return (line + 1, (int)offset - _starts[line] + 1);
        }
    }
}
