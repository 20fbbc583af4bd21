namespace Atlas.Api.Http;

/// <summary>As much is being done as can be done at once. Turned into a 503 in one place (<see cref="ProblemWriter"/>).</summary>
public sealed class BusyException(string detail) : Exception(detail);
