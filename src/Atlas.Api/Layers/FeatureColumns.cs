using System.Globalization;
using System.Text.Json;
using Npgsql;

namespace Atlas.Api.Layers;

/// <summary>
/// The columns of a layer's features, in the order in which they are selected and read: id, geometry, properties.
/// A point comes as two numbers and is written here; other shapes pass through as PostGIS writes them.
/// </summary>
/// <param name="crs">The reference system of the coordinates.</param>
/// <param name="properties">The properties that are wanted.</param>
public sealed class FeatureColumns(Layer layer, Crs crs, IReadOnlyList<LayerProperty> properties)
{
    private const int BeforeProperties = 3;

    public Crs Crs => crs;

    /// <summary>How many columns there are: others may be selected after them.</summary>
    public int Count => BeforeProperties + properties.Count;

    public string Select
    {
        get
        {
            var shape = crs.From($"f.{layer.Geometry}");
            IEnumerable<string> geometry = layer.Shape == LayerShape.Point
                ? [$"ST_X({shape})", $"ST_Y({shape})"]
                : [$"ST_AsGeoJSON({shape}, {crs.Decimals}, 0)", "NULL::float8"];
            return string.Join(", ", [$"f.{layer.IdColumn}::text", .. geometry, .. properties.Select(property => $"f.{SqlName.Quote(property.Name)}")]);
        }
    }

    public static string Id(NpgsqlDataReader row) => row.GetString(0);

    /// <summary>Writes the members of one GeoJSON feature.</summary>
    public void Write(Utf8JsonWriter json, NpgsqlDataReader row)
    {
        json.WriteString("type"u8, "Feature"u8);
        if (layer.HasNumericIds)
        {
            json.WritePropertyName("id"u8);
            json.WriteRawValue(row.GetString(0), skipInputValidation: true);
        }
        else
        {
            json.WriteString("id"u8, row.GetString(0));
        }

        json.WritePropertyName("geometry"u8);
        WriteGeometry(json, row);
        json.WriteStartObject("properties"u8);
        for (var i = 0; i < properties.Count; i++)
        {
            var property = properties[i];
            json.WritePropertyName(property.Name);
            WriteValue(json, property.Type, row, BeforeProperties + i);
        }

        json.WriteEndObject();
    }

    private void WriteGeometry(Utf8JsonWriter json, NpgsqlDataReader row)
    {
        if (row.IsDBNull(1))
        {
            json.WriteNullValue();
        }
        else if (layer.Shape == LayerShape.Point)
        {
            json.WriteStartObject();
            json.WriteString("type"u8, "Point"u8);
            json.WriteStartArray("coordinates"u8);
            json.WriteNumberValue(Math.Round(row.GetDouble(1), crs.Decimals));
            json.WriteNumberValue(Math.Round(row.GetDouble(2), crs.Decimals));
            json.WriteEndArray();
            json.WriteEndObject();
        }
        else
        {
            json.WriteRawValue(row.GetString(1), skipInputValidation: true);
        }
    }

    private static void WriteValue(Utf8JsonWriter json, PropertyType type, NpgsqlDataReader row, int column)
    {
        if (row.IsDBNull(column))
        {
            json.WriteNullValue();
            return;
        }

        switch (type)
        {
            case PropertyType.Integer:
                json.WriteNumberValue(row.GetFieldValue<long>(column));
                break;
            case PropertyType.Number:
                json.WriteNumberValue(row.GetDouble(column));
                break;
            case PropertyType.Boolean:
                json.WriteBooleanValue(row.GetBoolean(column));
                break;
            case PropertyType.Date:
                json.WriteStringValue(row.GetFieldValue<DateOnly>(column).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            case PropertyType.Time:
                json.WriteStringValue(row.GetFieldValue<TimeOnly>(column).ToString("HH:mm", CultureInfo.InvariantCulture));
                break;
            case PropertyType.Timestamp:
                json.WriteStringValue(row.GetDateTime(column));
                break;
            case PropertyType.TextList:
                json.WriteStartArray();
                foreach (var item in row.GetFieldValue<string[]>(column))
                {
                    json.WriteStringValue(item);
                }

                json.WriteEndArray();
                break;
            case PropertyType.Json:
                json.WriteRawValue(row.GetString(column), skipInputValidation: true);
                break;
            default:
                json.WriteStringValue(row.GetString(column));
                break;
        }
    }
}
