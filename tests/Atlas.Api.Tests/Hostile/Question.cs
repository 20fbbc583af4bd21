namespace Atlas.Api.Tests.Hostile;

/// <summary>A request that a hostile, clever client would make.</summary>
/// <param name="Kind">What it attacks.</param>
/// <param name="Culprit">The one parameter that may be at fault; null: nothing is, as far as can be known.</param>
internal sealed record Question(string Kind, string Path, string? Culprit = null);
