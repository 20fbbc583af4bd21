using System.Text.Json.Nodes;

namespace Atlas.Api.Incidents.Revisions;

/// <summary>
/// What may be told of the change from one published revision to the next. A place that is generalised or withheld now, or was in either
/// revision, is not told, and no free text either: what a correction took out of it must not come back by its history.
/// </summary>
internal sealed class PublicChanges
{
    private static readonly HashSet<string> Always =
    [
        "date_start", "date_end", "local_time", "time_precision", "event_class", "weapons", "weapon_logic", "control_at_time", "double_tap",
        "killed", "children_killed", "women_killed", "injured", "victims", "parties", "verification_status", "documented_on",
    ];

    private static readonly HashSet<string> WhereThePlaceIsShown =
    [
        "title_en", "title_ar", "place", "community", "location_precision", "uncertainty_m", "point", "location_note", "location_note_ar",
        "sites", "alternatives", "sources", "note", "note_ar",
    ];

    private readonly bool _isExact;
    private readonly bool _isWithheld;

    private PublicChanges(params IReadOnlyList<string> levels)
    {
        _isExact = levels.All(level => level == "exact");
        _isWithheld = levels.Contains("withheld");
    }

    /// <param name="levelNow">The public level of the record as it is now.</param>
    /// <returns>The changes that may be told, and whether there are others.</returns>
    public static (IReadOnlyList<RecordChange> Told, bool Others) Between(Snapshot before, Snapshot after, string levelNow)
    {
        var rule = new PublicChanges(before.PublicLevel, after.PublicLevel, levelNow);
        var changed = before.Members.Union(after.Members).Where(member => !JsonNode.DeepEquals(before.Of(member), after.Of(member))).Order(StringComparer.Ordinal).ToList();
        var told = changed.Where(rule.IsTold)
            .Select(member => new RecordChange(member, rule.Shown(member, before), rule.Shown(member, after)))
            .Where(change => !JsonNode.DeepEquals(change.Before, change.After))
            .ToList();
        return (told, told.Count < changed.Count);
    }

    private bool IsTold(string member) =>
        Always.Contains(member) || (member == "governorate" && !_isWithheld) || (WhereThePlaceIsShown.Contains(member) && _isExact);

    private JsonNode? Shown(string member, Snapshot snapshot) => member == "parties" && !_isExact ? WithoutWords(snapshot.Of(member)) : snapshot.Of(member);

    private static JsonArray? WithoutWords(JsonNode? parties) => parties is JsonArray list
        ? new([.. list.Select(party => new JsonObject(party!.AsObject()
            .Where(member => member.Key is "party" or "role" or "confidence").Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone()))))])
        : null;
}
