using System.Buffers;
using System.Text;
using Atlas.Api.Layers;
using Npgsql;

namespace Atlas.Api.Formats;

/// <summary>CSV (RFC 4180, UTF-8): the properties, then a point as two columns and any other shape as well-known text. Unknown is an empty cell.</summary>
internal sealed class CsvWriter(FeatureOutput output, FeatureSet set) : IFeatureWriter
{
    private readonly FeatureColumns _columns = set.Columns;
    private readonly RowText _text = new();

    /// <summary>The columns of the shape. Their names say in which system, and in which order.</summary>
    public static IReadOnlyList<string> ShapeColumns(FeatureColumns columns)
    {
        var suffix = columns.Crs.Srid == 4326 ? "" : $"_epsg_{columns.Crs.Srid}";
        return columns.Layer.Shape != LayerShape.Point ? [$"geometry{suffix}"]
            : columns.Crs.Srid == 4326 ? ["longitude", "latitude"]
            : [$"x{suffix}", $"y{suffix}"];
    }

    public void Start()
    {
        if (set.WithByteOrderMark)
        {
            output.Write("\uFEFF"u8);
        }

        output.Write(Encoding.UTF8.GetBytes(string.Join(',', [.. _columns.Properties.Select(property => property.Name), .. ShapeColumns(_columns)])));
        output.Write("\r\n"u8);
    }

    public void Write(NpgsqlDataReader row)
    {
        for (var i = 0; i < _columns.Properties.Count; i++)
        {
            var column = FeatureColumns.BeforeProperties + i;
            if (!row.IsDBNull(column))
            {
                var type = _columns.Properties[i].Type;
                CsvCell.Write(output, _text.Plain(row, column, type), type is PropertyType.Text or PropertyType.TextList or PropertyType.Json);
            }

            output.Write(","u8);
        }

        WriteShape(row);
        output.Write("\r\n"u8);
    }

    public void Finish()
    {
    }

    public void Dispose()
    {
    }

    private void WriteShape(NpgsqlDataReader row)
    {
        var isPoint = _columns.Layer.Shape == LayerShape.Point;
        if (row.IsDBNull(FeatureColumns.ShapeColumn))
        {
            output.Write(isPoint ? ","u8 : []);
        }
        else if (isPoint)
        {
            output.Write(_text.Short(_columns.X(row)));
            output.Write(","u8);
            output.Write(_text.Short(_columns.Y(row)));
        }
        else
        {
            CsvCell.Write(output, _text.Of(row, FeatureColumns.ShapeColumn), isText: false);
        }
    }
}
