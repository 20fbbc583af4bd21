namespace Atlas.Api.Freshness;

/// <summary>A state of the data. The time belongs to it: a database restored from a backup counts from an older version again, with other data.</summary>
public readonly record struct DataStamp(long Version, DateTimeOffset ChangedAt);
