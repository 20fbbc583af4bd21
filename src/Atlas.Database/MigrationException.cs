namespace Atlas.Database;

/// <summary>The schema could not be brought up to date for a reason the operator can act on. The message is one clear line.</summary>
public sealed class MigrationException(string message) : Exception(message);
