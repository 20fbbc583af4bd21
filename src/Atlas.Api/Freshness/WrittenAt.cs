namespace Atlas.Api.Freshness;

/// <summary>An answer says in itself when it was written: its tag is no other answer's, and still means the state of the data.</summary>
public sealed record WrittenAt(DateTimeOffset Time);
