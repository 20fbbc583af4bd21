using System.Globalization;
using Atlas.Domain.Codes;

namespace Atlas.Import.Reading;

/// <summary>
/// Takes the members of one record as types. What is wrong is reported and reading goes on with a harmless stand-in,
/// so that one run shows every error; a report with errors is never loaded.
/// </summary>
internal sealed class RecordReader(Node node, LoadReport report)
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    public FilePosition At => node.At;

    public LoadReport Report => report;

    public Node? Take(string name)
    {
        _taken.Add(name);
        return node.Find(name) is { Kind: not NodeKind.Null } value ? value : null;
    }

    public FilePosition PositionOf(string name) => node.Find(name)?.At ?? node.At;

    public string? Text(string name)
    {
        if (Take(name) is not { } value)
        {
            return null;
        }

        if (value.Kind != NodeKind.Text)
        {
            return Wrong(value, $"'{name}' must be text");
        }

        if (value.Text.Any(char.IsControl))
        {
            return Wrong(value, $"'{name}' has a control character");
        }

        return value.Text.Trim().Length == 0 ? Wrong(value, $"'{name}' is blank") : value.Text;
    }

    public string RequiredText(string name) => Text(name) ?? Missing(name) ?? "";

    public string RequiredId(string name, IdForm form)
    {
        var id = RequiredText(name);
        if (id.Length > 0 && !form.Pattern.IsMatch(id))
        {
            report.Error(PositionOf(name), $"'{name}' must be {form.Description}, not '{id}'");
        }

        return id;
    }

    public string? Code(string name, CodeList codes)
    {
        var value = Text(name);
        return value is null || codes.Contains(value) ? value : Unknown(PositionOf(name), name, value, codes);
    }

    public string RequiredCode(string name, CodeList codes) => Code(name, codes) ?? Missing(name) ?? "";

    public string[] CodeSet(string name, CodeList codes)
    {
        var values = Texts(name);
        foreach (var (text, at) in values.Where(value => !codes.Contains(value.Text)))
        {
            Unknown(at, name, text, codes);
        }

        return [.. values.Select(value => value.Text)];
    }

    public IReadOnlyList<(string Text, FilePosition At)> Texts(string name)
    {
        if (Take(name) is not { } list)
        {
            return [];
        }

        if (list.Kind != NodeKind.List && !list.IsCell)
        {
            Wrong(list, $"'{name}' must be a list");
        }

        var texts = new List<(string Text, FilePosition At)>();
        foreach (var item in list.AsList())
        {
            if (item.Kind != NodeKind.Text || item.Text.Any(char.IsControl))
            {
                Wrong(item, $"'{name}' must hold text");
            }
            else if (texts.Any(earlier => earlier.Text == item.Text))
            {
                Wrong(item, $"'{name}' names '{item.Text}' twice");
            }
            else
            {
                texts.Add((item.Text, item.At));
            }
        }

        return texts;
    }

    public int? Integer(string name, int min, int max)
    {
        if (Take(name) is not { } value)
        {
            return null;
        }

        if (!IsNumber(value) || !int.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            Wrong(value, $"'{name}' must be a whole number, not '{value.Text}'");
            return null;
        }

        if (number < min || number > max)
        {
            Wrong(value, $"'{name}' must lie between {min} and {max}, not {number}");
            return null;
        }

        return number;
    }

    public int RequiredInteger(string name, int min, int max) => Integer(name, min, max) ?? (Take(name) is null ? MissingNumber(name) : min);

    public double? Number(string name, double min, double max)
    {
        if (Take(name) is not { } value)
        {
            return null;
        }

        if (IsNumber(value) && double.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= min && number <= max)
        {
            return number;
        }

        Wrong(value, string.Create(CultureInfo.InvariantCulture, $"'{name}' must be a number between {min} and {max}, not '{value.Text}'"));
        return null;
    }

    public double RequiredNumber(string name, double min, double max) => Number(name, min, max) ?? (Take(name) is null ? MissingNumber(name) : min);

    public bool? Boolean(string name)
    {
        if (Take(name) is not { } value)
        {
            return null;
        }

        if (value.Kind != NodeKind.Boolean)
        {
            Wrong(value, $"'{name}' must be true or false");
            return null;
        }

        return value.Text == "true";
    }

    public DateOnly? Date(string name) => Parsed(name, "a date such as 2019-07-22", static (string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date));

    public DateOnly RequiredDate(string name)
    {
        if (Date(name) is { } date)
        {
            return date;
        }

        Missing(name);
        return default;
    }

    public TimeOnly? Time(string name) => Parsed(name, "a time such as 08:35", static (string text, out TimeOnly time) =>
        TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out time));

    public RecordReader? Object(string name)
    {
        if (Take(name) is not { } value)
        {
            return null;
        }

        if (value.Kind != NodeKind.Object)
        {
            Wrong(value, $"'{name}' must be an object");
            return null;
        }

        return new RecordReader(value, report);
    }

    public IReadOnlyList<RecordReader> Objects(string name)
    {
        if (Take(name) is not { } list)
        {
            return [];
        }

        if (list.Kind != NodeKind.List || list.Items.Any(item => item.Kind != NodeKind.Object))
        {
            Wrong(list, $"'{name}' must be a list of objects");
            return [];
        }

        return [.. list.Items.Select(item => new RecordReader(item, report))];
    }

    /// <summary>Reports every member that nobody took: a typing mistake must not pass as an unknown.</summary>
    public void NothingElse()
    {
        foreach (var (name, value) in node.Members.Where(member => !_taken.Contains(member.Name)))
        {
            Wrong(value, $"'{name}' is not a known {(node.IsCell ? "column" : "member")} here");
        }
    }

    private delegate bool TryParse<T>(string text, out T parsed);

    private T? Parsed<T>(string name, string expected, TryParse<T> parse)
        where T : struct
    {
        if (Take(name) is not { } value)
        {
            return null;
        }

        if (value.Kind == NodeKind.Text && parse(value.Text, out var parsed))
        {
            return parsed;
        }

        Wrong(value, $"'{name}' must be {expected}, not '{value.Text}'");
        return null;
    }

    private static bool IsNumber(Node value) => value.Kind == NodeKind.Number || (value.IsCell && value.Kind == NodeKind.Text);

    private string? Unknown(FilePosition at, string name, string value, CodeList codes)
    {
        report.Error(at, $"'{value}' is not a {codes.Name} code (in '{name}'; the codes are {string.Join(", ", codes.Keys)})");
        return null;
    }

    private string? Wrong(Node value, string message)
    {
        report.Error(value.At, message);
        return null;
    }

    private string? Missing(string name)
    {
        if (Take(name) is null)
        {
            report.Error(PositionOf(name), $"'{name}' is missing");
        }

        return null;
    }

    private int MissingNumber(string name)
    {
        Missing(name);
        return 0;
    }
}
