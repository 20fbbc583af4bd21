using Atlas.Api.Layers;

namespace Atlas.Api.Pages;

/// <summary>Where the map shows the same.</summary>
internal static class MapLink
{
    /// <returns>Query of the map for a layer, or null for one that the map has no entry for.</returns>
    public static string? Of(Layer layer) => layer.Id switch
    {
        "massacres" or "incidents" => $"?entry={layer.Id}",
        "incidents-near-lines" => "?entry=near-lines",
        "ceasefire-incidents" or "ceasefires" => "?entry=before-after",
        _ => null,
    };

    /// <returns>Query of the map for one incident, or null for other records.</returns>
    public static string? Of(Layer layer, string id) => layer.Id is "massacres" or "incidents" ? $"?entry={layer.Id}&incident={Uri.EscapeDataString(id)}" : null;
}
