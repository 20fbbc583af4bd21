namespace Atlas.Import.Reading;

/// <summary>Where something stands: the file, line and column counted from 1, and in a JSON file the RFC 6901 pointer.</summary>
internal sealed record FilePosition(string File, int Line, int Column, string? Pointer = null)
{
    public override string ToString() => string.IsNullOrEmpty(Pointer) ? $"{File}:{Line}:{Column}" : $"{File}:{Line}:{Column} {Pointer}";
}
