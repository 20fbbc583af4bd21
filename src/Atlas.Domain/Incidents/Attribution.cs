namespace Atlas.Domain.Incidents;

/// <summary>
/// The one bucket an incident is counted in, so that columns add up. Joint parties share a joint bucket (SNHR methodology: both are held
/// jointly responsible until one is established); possible parties share an alternative bucket; where nobody is named it is unidentified.
/// </summary>
public static class Attribution
{
    public const string Unidentified = "unidentified";

    /// <returns>A party code, <c>joint:a+b</c> or <c>alternative:a+b</c> with the codes in ascending order, or <c>unidentified</c>.</returns>
    public static string BucketOf(IEnumerable<(string Party, string Role)> parties)
    {
        var byRole = parties.Where(p => p.Party != Unidentified).ToLookup(p => p.Role, p => p.Party);
        return (Codes("sole"), Codes("joint"), Codes("alternative")) switch
        {
            ({ Length: 1 } sole, _, _) => sole[0],
            ({ Length: > 1 } sole, _, _) => Join("joint", sole),
            (_, { Length: 1 } joint, _) => joint[0],
            (_, { Length: > 1 } joint, _) => Join("joint", joint),
            (_, _, { Length: > 0 } alternative) => Join("alternative", alternative),
            _ => Unidentified,
        };

        string[] Codes(string role) => [.. byRole[role].Distinct().Order(StringComparer.Ordinal)];
    }

    private static string Join(string kind, string[] codes) => $"{kind}:{string.Join('+', codes)}";
}
