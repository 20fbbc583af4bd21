using System.Buffers;
using System.Text;
using Atlas.Api.Exports;
using Atlas.Api.Layers;
using Npgsql;

namespace Atlas.Api.Formats;

/// <summary>KML 2.2: a placemark a feature, with its time span, its English name, its Arabic name as description, and every property typed.</summary>
internal sealed class KmlWriter(FeatureOutput output, FeatureSet set) : IFeatureWriter
{
    private readonly RowText _text = new();
    private readonly int _name = ColumnOf(set.Columns, "title_en", "name_en", "name", "title");
    private readonly int _otherName = ColumnOf(set.Columns, "title_ar", "name_ar");
    private readonly byte[][] _values = [.. set.Columns.Properties.Select(property => Encoding.UTF8.GetBytes($"<SimpleData name=\"{Escaped(property.Name)}\">"))];

    public void Start()
    {
        var layer = set.Columns.Layer;
        output.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<kml xmlns=\"http://www.opengis.net/kml/2.2\" xmlns:atom=\"http://www.w3.org/2005/Atom\">\n<Document>\n"u8);
        Element("name", $"{layer.TitleEn} / {layer.TitleAr}");
        Line($"<atom:link rel=\"self\" href=\"{Escaped(set.Metadata.Address)}\"/>");
        Element("description", $"{layer.Description}\n{ExportTexts.Caveat.En}\n{ExportTexts.Caveat.Ar}");
        Line("<ExtendedData>");
        foreach (var (name, value) in MetadataText.Of(set.Metadata))
        {
            Line($"<Data name=\"{name}\"><value>{Escaped(value)}</value></Data>");
        }

        Line("</ExtendedData>");
        Line("<Schema name=\"feature\" id=\"feature\">");
        foreach (var property in set.Columns.Properties)
        {
            Line($"<SimpleField type=\"{TypeOf(property.Type)}\" name=\"{Escaped(property.Name)}\"><displayName>{Escaped(property.Description)}</displayName></SimpleField>");
        }

        Line("</Schema>");
    }

    public void Write(NpgsqlDataReader row)
    {
        output.Write("<Placemark><name>"u8);
        XmlText.Write(output, _text.Of(row, row.IsDBNull(_name) ? FeatureColumns.IdColumn : _name));
        output.Write("</name>"u8);
        if (_otherName != FeatureColumns.IdColumn && !row.IsDBNull(_otherName))
        {
            output.Write("<description>"u8);
            XmlText.Write(output, _text.Of(row, _otherName));
            output.Write("</description>"u8);
        }

        WriteTime(row);
        output.Write("<ExtendedData><SchemaData schemaUrl=\"#feature\">"u8);
        for (var i = 0; i < _values.Length; i++)
        {
            var column = FeatureColumns.BeforeProperties + i;
            if (!row.IsDBNull(column))
            {
                output.Write(_values[i]);
                WriteValue(row, column, set.Columns.Properties[i].Type);
                output.Write("</SimpleData>"u8);
            }
        }

        output.Write("</SchemaData></ExtendedData>"u8);
        WriteShape(row);
        output.Write("</Placemark>\n"u8);
    }

    public void Finish() => output.Write("</Document>\n</kml>\n"u8);

    public void Dispose()
    {
    }

    private void WriteValue(NpgsqlDataReader row, int column, PropertyType type)
    {
        if (type == PropertyType.Boolean)
        {
            output.Write(row.GetBoolean(column) ? "1"u8 : "0"u8); // GDAL takes the word true for 0
        }
        else
        {
            XmlText.Write(output, _text.Plain(row, column, type));
        }
    }

    private void WriteTime(NpgsqlDataReader row)
    {
        if (set.Columns.TimeColumn is not { } begin || (row.IsDBNull(begin) && row.IsDBNull(begin + 1)))
        {
            return;
        }

        output.Write("<TimeSpan>"u8);
        WriteInstant(row, begin, "<begin>"u8, "</begin>"u8);
        WriteInstant(row, begin + 1, "<end>"u8, "</end>"u8);
        output.Write("</TimeSpan>"u8);
    }

    private void WriteInstant(NpgsqlDataReader row, int column, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after)
    {
        if (!row.IsDBNull(column))
        {
            output.Write(before);
            output.Write(_text.Plain(row, column, PropertyType.Timestamp));
            output.Write(after);
        }
    }

    private void WriteShape(NpgsqlDataReader row)
    {
        if (row.IsDBNull(FeatureColumns.ShapeColumn))
        {
            return;
        }

        if (set.Columns.Layer.Shape != LayerShape.Point)
        {
            output.Write(_text.Of(row, FeatureColumns.ShapeColumn));
            return;
        }

        output.Write("<Point><coordinates>"u8);
        output.Write(_text.Short(set.Columns.X(row)));
        output.Write(","u8);
        output.Write(_text.Short(set.Columns.Y(row)));
        output.Write("</coordinates></Point>"u8);
    }

    private void Element(string name, string text) => Line($"<{name}>{Escaped(text)}</{name}>");

    private void Line(string line)
    {
        output.Write(Encoding.UTF8.GetBytes(line));
        output.Write("\n"u8);
    }

    private static string Escaped(string text)
    {
        var escaped = new ArrayBufferWriter<byte>();
        XmlText.Write(escaped, Encoding.UTF8.GetBytes(text));
        return Encoding.UTF8.GetString(escaped.WrittenSpan);
    }

    // The first of the names that is among the columns as text, else the id.
    private static int ColumnOf(FeatureColumns columns, params string[] names)
    {
        var at = names.Select(name => columns.Properties.ToList().FindIndex(property => property.Name == name && property.Type == PropertyType.Text)).FirstOrDefault(at => at >= 0, -1);
        return at < 0 ? FeatureColumns.IdColumn : FeatureColumns.BeforeProperties + at;
    }

    private static string TypeOf(PropertyType type) => type switch
    {
        PropertyType.Boolean => "bool",
        PropertyType.Integer => "int",
        PropertyType.Number => "double",
        _ => "string",
    };
}
