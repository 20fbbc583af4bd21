using System.Text.Json.Serialization;

namespace Atlas.Api.Ogc;

/// <summary>A link with its media type, as OGC API – Common wants them.</summary>
/// <param name="Href">Absolute address.</param>
/// <param name="Rel">Link relation (IANA name or OGC URI).</param>
/// <param name="Type">Media type.</param>
public sealed record Link(string Href, string Rel, string Type, string Title)
{
    /// <summary>The address is a template with variables in braces.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Templated { get; init; }
}
