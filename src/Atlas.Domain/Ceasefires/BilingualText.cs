namespace Atlas.Domain.Ceasefires;

/// <summary>The same statement in the two languages of the atlas.</summary>
public sealed record BilingualText(string En, string Ar);
