using System.Collections.Frozen;

namespace Atlas.Domain.Codes;

/// <summary>A closed list of codes, in the order in which people should see them.</summary>
public sealed class CodeList(string name, IReadOnlyList<Code> codes)
{
    private readonly FrozenDictionary<string, Code> _byKey = codes.ToFrozenDictionary(code => code.Key, StringComparer.Ordinal);

    public string Name { get; } = name;

    public IReadOnlyList<Code> Codes { get; } = codes;

    public IEnumerable<string> Keys => Codes.Select(code => code.Key);

    public bool Contains(string key) => _byKey.ContainsKey(key);

    public Code? Find(string key) => _byKey.GetValueOrDefault(key);
}
