using System.Text;
using System.Text.Json;
using Atlas.Api.Formats;

namespace Atlas.Api.Exports;

/// <summary>The metadata as a JSON object.</summary>
internal static class MetadataJson
{
    public static string Text(ExportMetadata metadata)
    {
        using var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text, GeoJsonFeature.Options))
        {
            Write(json, metadata);
        }

        return Encoding.UTF8.GetString(text.ToArray());
    }

    public static void Write(Utf8JsonWriter json, ExportMetadata metadata)
    {
        json.WriteStartObject();
        WriteBoth(json, "title", new(metadata.Layer.TitleEn, metadata.Layer.TitleAr));
        json.WriteString("description", metadata.Layer.Description);
        json.WriteNumber("data_version", metadata.Data.Version);
        json.WriteString("data_changed_at", metadata.Data.ChangedAt.UtcDateTime);
        json.WriteString("generated_at", metadata.GeneratedAt.UtcDateTime);
        json.WriteString("address", metadata.Address);
        json.WriteString("filter_in_words", metadata.FilterInWords);
        json.WriteStartObject("filter");
        foreach (var (name, value) in metadata.Filter)
        {
            json.WriteString(name, value);
        }

        json.WriteEndObject();
        json.WriteString("crs", metadata.Crs.Uri);
        WriteBoth(json, "caveat", ExportTexts.Caveat);
        WriteBoth(json, "licence", ExportTexts.Licence);
        WriteList(json, "notes", metadata.Notes.Select(note => note.En));
        WriteList(json, "notes_ar", metadata.Notes.Select(note => note.Ar));
        WriteSources(json, metadata.Sources);
        json.WriteEndObject();
    }

    private static void WriteBoth(Utf8JsonWriter json, string name, ExportText text)
    {
        json.WriteString(name, text.En);
        json.WriteString($"{name}_ar", text.Ar);
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static void WriteSources(Utf8JsonWriter json, IEnumerable<CitedSource> sources)
    {
        json.WriteStartArray("sources");
        foreach (var source in sources)
        {
            json.WriteStartObject();
            json.WriteString("id", source.Id);
            json.WriteString("title", source.Title);
            json.WriteString("publisher", source.Publisher);
            json.WriteString("published_on", source.PublishedOn?.ToString("yyyy-MM-dd", null));
            json.WriteString("url", source.Url);
            json.WriteString("licence", source.Licence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
