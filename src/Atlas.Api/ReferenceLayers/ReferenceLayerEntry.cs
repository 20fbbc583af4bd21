using System.Text.Json;
using System.Text.Json.Serialization;

namespace Atlas.Api.ReferenceLayers;

/// <summary>
/// One entry of the file that <c>ATLAS_REFERENCE_LAYERS</c> names: a table of the same database to be served as a layer, such as camps or
/// hospitals. Everything in the table becomes public.
/// </summary>
/// <param name="Id">Name of the collection.</param>
/// <param name="Table">Table or view, with its schema where that is not on the search path.</param>
/// <param name="TimeColumn">An instant, a day or a range; or <paramref name="TimeStartColumn"/> and <paramref name="TimeEndColumn"/>, one of which may be
/// left out: a missing end is open, as is a null one.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ReferenceLayerEntry(
    string Id, string Title, string? Description, string Table, string IdColumn, string GeometryColumn, string? TimeColumn, string? TimeStartColumn,
    string? TimeEndColumn)
{
    private static readonly JsonSerializerOptions CamelCase = new(JsonSerializerDefaults.Web) { RespectNullableAnnotations = true, RespectRequiredConstructorParameters = false };

    /// <exception cref="FormatException">The file is missing or no array of entries; the message is one clear line.</exception>
    public static IReadOnlyList<ReferenceLayerEntry> ReadAll(string path)
    {
        try
        {
            var entries = JsonSerializer.Deserialize<ReferenceLayerEntry?[]>(File.ReadAllText(path), CamelCase);
            return entries?.OfType<ReferenceLayerEntry>().ToList() is { } all && all.Count == entries.Length
                ? all
                : throw new FormatException($"ATLAS_REFERENCE_LAYERS: {path}: an entry is null, where an array of reference layers is needed.");
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new FormatException($"ATLAS_REFERENCE_LAYERS: {path} cannot be read.");
        }
        catch (JsonException wrong)
        {
            throw new FormatException($"ATLAS_REFERENCE_LAYERS: {path}, line {wrong.LineNumber + 1}: this is not an array of reference layers ({wrong.Path}).");
        }
    }
}
