using System.Text.Json.Nodes;

namespace Atlas.Api.Incidents.Revisions;

/// <summary>How the public record of an incident came to be what it is, oldest revision first.</summary>
/// <param name="Revisions">Those that were published; the first is the record as first published. Numbers of others are left out.</param>
public sealed record RevisionHistory(string Id, IReadOnlyList<RecordRevision> Revisions);

/// <param name="ChangedAt">When it was written.</param>
/// <param name="Changes">What changed since the published revision before it; by their names; nothing in the first.</param>
/// <param name="OtherChanges">Something else changed that is not told: it is not public, or would tell a protected place.</param>
public sealed record RecordRevision(int Revision, DateTimeOffset ChangedAt, IReadOnlyList<RecordChange> Changes, bool OtherChanges);

/// <param name="Field">Member of the incident file; point and uncertainty_m are the place as worked out from it.</param>
/// <param name="Before">The value as incident files write it; null where there was none.</param>
/// <param name="After">The value as incident files write it; null where there is none.</param>
public sealed record RecordChange(string Field, JsonNode? Before, JsonNode? After);
