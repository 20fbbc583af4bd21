using System.Text.Json.Nodes;

namespace Atlas.Api.Incidents.Revisions;

/// <summary>The record as one revision kept it: the members of its file, and the place as worked out.</summary>
internal sealed class Snapshot
{
    private readonly Dictionary<string, JsonNode?> _members;

    public Snapshot(string json)
    {
        var kept = JsonNode.Parse(json)!.AsObject();
        _members = kept["file"]!.AsObject().ToDictionary(member => member.Key, member => member.Value);
        _members["point"] = kept["lon"] is null ? null : new JsonArray(kept["lon"]!.DeepClone(), kept["lat"]!.DeepClone());
        _members["uncertainty_m"] = kept["uncertainty_m"];
    }

    public IEnumerable<string> Members => _members.Keys;

    public bool IsPublished => Text("workflow_state") == "published";

    public string PublicLevel => Text("public_level") ?? "locality";

    public JsonNode? Of(string member) => _members.GetValueOrDefault(member);

    private string? Text(string member) => Of(member)?.GetValue<string>();
}
