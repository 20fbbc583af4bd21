using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Atlas.Api.Layers;
using Npgsql;

namespace Atlas.Api.Formats;

/// <summary>Writes the members of GeoJSON features. A point is written here; other shapes pass through as PostGIS writes them.</summary>
public sealed class GeoJsonFeature(FeatureColumns columns)
{
    private readonly RowText _text = new();
    private readonly ArrayBufferWriter<byte> _opened = new(4096);
    private Utf8JsonWriter? _ofOpened;

    // Arabic stays Arabic. The answer is JSON for programs, never pasted into a page.
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public void Write(Utf8JsonWriter json, NpgsqlDataReader row)
    {
        json.WriteString("type"u8, "Feature"u8);
        json.WritePropertyName("id"u8);
        WriteId(json, row);
        json.WritePropertyName("geometry"u8);
        WriteGeometry(json, row);
        json.WriteStartObject("properties"u8);
        var properties = columns.Properties;
        for (var i = 0; i < properties.Count; i++)
        {
            json.WritePropertyName(properties[i].JsonName);
            WriteValue(json, properties[i].Type, row, FeatureColumns.BeforeProperties + i);
        }

        json.WriteEndObject();
    }

    /// <summary>A feature as JSON but for the brace that closes it: more members may follow.</summary>
    public byte[] Opened(NpgsqlDataReader row)
    {
        var json = _ofOpened ??= new Utf8JsonWriter(_opened, Options);
        json.WriteStartObject();
        Write(json, row);
        json.Flush();
        var bytes = _opened.WrittenSpan.ToArray();
        _opened.ResetWrittenCount();
        json.Reset();
        return bytes;
    }

    private void WriteId(Utf8JsonWriter json, NpgsqlDataReader row)
    {
        var id = _text.Of(row, FeatureColumns.IdColumn);
        if (columns.Layer.HasNumericIds)
        {
            json.WriteRawValue(id, skipInputValidation: true);
        }
        else
        {
            json.WriteStringValue(id);
        }
    }

    private void WriteGeometry(Utf8JsonWriter json, NpgsqlDataReader row)
    {
        if (row.IsDBNull(FeatureColumns.ShapeColumn))
        {
            json.WriteNullValue();
        }
        else if (columns.Layer.Shape == LayerShape.Point)
        {
            json.WriteStartObject();
            json.WriteString("type"u8, "Point"u8);
            json.WriteStartArray("coordinates"u8);
            json.WriteNumberValue(columns.X(row));
            json.WriteNumberValue(columns.Y(row));
            json.WriteEndArray();
            json.WriteEndObject();
        }
        else
        {
            json.WriteRawValue(_text.Of(row, FeatureColumns.ShapeColumn), skipInputValidation: true);
        }
    }

    private void WriteValue(Utf8JsonWriter json, PropertyType type, NpgsqlDataReader row, int column)
    {
        if (row.IsDBNull(column))
        {
            json.WriteNullValue();
            return;
        }

        switch (type)
        {
            case PropertyType.Integer:
                json.WriteNumberValue(row.GetInt64(column));
                break;
            case PropertyType.Number:
                json.WriteNumberValue(row.GetDouble(column));
                break;
            case PropertyType.Boolean:
                json.WriteBooleanValue(row.GetBoolean(column));
                break;
            case PropertyType.Timestamp:
                json.WriteStringValue(row.GetDateTime(column));
                break;
            case PropertyType.TextList:
                json.WriteStartArray();
                foreach (var item in _text.ItemsOf(row, column))
                {
                    json.WriteStringValue(item);
                }

                json.WriteEndArray();
                break;
            case PropertyType.Json:
                json.WriteRawValue(_text.Of(row, column), skipInputValidation: true);
                break;
            default:
                json.WriteStringValue(_text.Plain(row, column, type));
                break;
        }
    }
}
