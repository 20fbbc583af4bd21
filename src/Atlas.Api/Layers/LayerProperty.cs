using System.Text.Encodings.Web;
using System.Text.Json;
using Atlas.Domain.Codes;

namespace Atlas.Api.Layers;

/// <summary>What a property holds, and so how it is written, described and compared.</summary>
public enum PropertyType
{
    Text,
    Integer,
    Number,
    Boolean,
    Date,
    Time,
    Timestamp,

    /// <summary>Several texts: a JSON array in GeoJSON, <c>;</c>-joined elsewhere.</summary>
    TextList,

    /// <summary>A JSON value as it stands in the database.</summary>
    Json,
}

/// <summary>A property of a layer's features: its wire name, which is also its column, and what it means.</summary>
/// <param name="Unit">Unit of a number, such as <c>m</c>.</param>
/// <param name="Codes">The closed list its values come from.</param>
public sealed record LayerProperty(string Name, PropertyType Type, string Description, string? Unit = null, CodeList? Codes = null)
{
    /// <summary>How it is stored, where that is not how it is read.</summary>
    public StoredColumn? Stored { get; init; }

    /// <summary>The name as JSON has it, made once for all features.</summary>
    public JsonEncodedText JsonName { get; } = JsonEncodedText.Encode(Name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
}
