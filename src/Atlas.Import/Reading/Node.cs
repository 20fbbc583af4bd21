namespace Atlas.Import.Reading;

internal enum NodeKind
{
    Null,
    Text,
    Number,
    Boolean,
    List,
    Object,
}

/// <summary>A value of a file and where it stands. JSON files and CSV rows both become trees of these, so that they are read by the same code.</summary>
/// <param name="Text">The text, the number as written, or <c>true</c>/<c>false</c>.</param>
/// <param name="IsCell">From a CSV cell: numbers, booleans and <c>;</c>-joined lists arrive as text.</param>
internal sealed record Node(NodeKind Kind, FilePosition At, string Text = "", bool IsCell = false)
{
    public IReadOnlyList<Node> Items { get; init; } = [];

    public IReadOnlyList<(string Name, Node Value)> Members { get; init; } = [];

    public Node? Find(string name) => Members.FirstOrDefault(member => member.Name == name).Value;

    /// <summary>The items of a list; a CSV cell is split at semicolons.</summary>
    public IReadOnlyList<Node> AsList() => IsCell && Kind == NodeKind.Text
        ? [.. Text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(part => this with { Text = part })]
        : Items;
}
