namespace Atlas.Api.Exports;

/// <summary>A document that features are taken from.</summary>
/// <param name="Licence">Where it states one of its own.</param>
public sealed record CitedSource(string Id, string Title, string Publisher, DateOnly? PublishedOn, string? Url, string? Licence)
{
    public string Citation => string.Join(". ", new[] { Publisher, Title, PublishedOn?.ToString("yyyy-MM-dd", null), Url }.OfType<string>());
}
