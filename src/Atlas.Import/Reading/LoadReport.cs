namespace Atlas.Import.Reading;

/// <summary>Everything that is wrong or remarkable in the files, each with its place. Errors stop a load; warnings do not.</summary>
internal sealed class LoadReport
{
    private readonly List<(FilePosition At, string Message)> _errors = [];
    private readonly List<(FilePosition At, string Message)> _warnings = [];

    public bool HasErrors => _errors.Count > 0;

    public IEnumerable<string> Errors => InFileOrder(_errors);

    public IEnumerable<string> Warnings => InFileOrder(_warnings);

    public void Error(FilePosition at, string message) => _errors.Add((at, message));

    public void Warn(FilePosition at, string message) => _warnings.Add((at, message));

    private static IEnumerable<string> InFileOrder(IEnumerable<(FilePosition At, string Message)> entries) =>
        entries.OrderBy(e => e.At.File, StringComparer.Ordinal).ThenBy(e => e.At.Line).ThenBy(e => e.At.Column)
            .Select(e => $"{e.At}: {e.Message}");
}
