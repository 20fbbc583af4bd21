namespace Atlas.Api.Tiles;

/// <summary>What an aggregate says of the features that it stands for, beside their count.</summary>
/// <param name="Sql">An aggregate of whole numbers over <c>f</c>; null where nothing is known.</param>
public sealed record TileSum(string Name, string Sql, string Description);
