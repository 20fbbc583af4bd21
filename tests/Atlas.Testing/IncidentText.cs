namespace Atlas.Testing;

/// <summary>An incident file, one member a line, so that a fault has a line that a test can name. Members that are added come last.</summary>
public sealed class IncidentText
{
    private readonly List<(string Name, string Json)> _members =
    [
        ("record", "\"incident\""),
        ("id", "\"2019-07-05-town-raid\""),
        ("title_en", "\"Raid on the town\""),
        ("title_ar", "\"غارة على البلدة\""),
        ("date_start", "\"2019-07-05\""),
        ("date_end", "\"2019-07-05\""),
        ("time_precision", "\"day\""),
        ("place", "\"the town\""),
        ("community", "\"town\""),
        ("governorate", "\"SY-ID\""),
        ("location_precision", "\"locality\""),
        ("public_level", "\"exact\""),
        ("event_class", "\"bombardment\""),
        ("weapons", """["barrel_bomb"]"""),
        ("killed", """{"min": 6, "max": 8}"""),
        ("parties", """[{"party": "syrian_regime_forces", "role": "sole", "confidence": "established"}]"""),
        ("sources", """[{"source": "report", "place": "I; 001:1"}]"""),
        ("verification_status", "\"verified\""),
        ("workflow_state", "\"published\""),
    ];

    /// <param name="name">A member, added or changed.</param>
    /// <param name="json">Its value, as JSON.</param>
    public IncidentText With(string name, string json)
    {
        var at = _members.FindIndex(member => member.Name == name);
        if (at < 0)
        {
            _members.Add((name, json));
        }
        else
        {
            _members[at] = (name, json);
        }

        return this;
    }

    public IncidentText Without(string name)
    {
        _members.RemoveAll(member => member.Name == name);
        return this;
    }

    public override string ToString() => $"{{\n{string.Join(",\n", _members.Select(member => $"  \"{member.Name}\": {member.Json}"))}\n}}\n";
}
