using System.Text.Json;
using Atlas.Api.Formats;
using Atlas.Api.Layers;

namespace Atlas.Api.Exports;

/// <summary>Metadata of a CSV file as CSV on the Web has it (W3C tabular metadata): its columns with types and meanings, licence, sources, caveats.</summary>
internal sealed class CsvwDocument(string tableAddress, FeatureColumns columns, ExportMetadata metadata)
{
    public const string MediaType = "application/csvm+json";

    public async Task WriteAsync(HttpResponse response, CancellationToken cancel)
    {
        response.ContentType = MediaType;
        await using var json = new Utf8JsonWriter(response.BodyWriter, GeoJsonFeature.Options);
        json.WriteStartObject();
        json.WriteString("@context", "http://www.w3.org/ns/csvw");
        json.WriteString("url", tableAddress);
        json.WriteString("dc:title", $"{metadata.Layer.TitleEn} / {metadata.Layer.TitleAr}");
        json.WriteString("dc:description", metadata.Layer.Description);
        json.WriteString("dc:rights", ExportTexts.Licence.En);
        json.WriteStartObject("tableSchema");
        json.WriteStartArray("columns");
        foreach (var property in columns.Properties)
        {
            WriteColumn(json, property.Name, ColumnText.Meaning(property), DataType(property.Type), property.Type == PropertyType.TextList);
        }

        foreach (var shape in CsvWriter.ShapeColumns(columns))
        {
            WriteColumn(json, shape, ColumnText.OfShape(columns), columns.Layer.Shape == LayerShape.Point ? "double" : "string", isList: false);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartArray("notes");
        MetadataJson.Write(json, metadata);
        json.WriteEndArray();
        json.WriteEndObject();
        await json.FlushAsync(cancel);
    }

    private static void WriteColumn(Utf8JsonWriter json, string name, string meaning, string dataType, bool isList)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteString("titles", name);
        json.WriteString("dc:description", meaning);
        json.WriteString("datatype", dataType);
        if (isList)
        {
            json.WriteString("separator", ";");
        }

        json.WriteEndObject();
    }

    private static string DataType(PropertyType type) => type switch
    {
        PropertyType.Integer => "integer",
        PropertyType.Number => "double",
        PropertyType.Boolean => "boolean",
        PropertyType.Date => "date",
        PropertyType.Timestamp => "datetime",
        PropertyType.Json => "json",
        _ => "string", // a clock time here has no seconds, which the type of that name needs
    };
}
