using System.Buffers;
using System.Buffers.Binary;
using Atlas.Api.Layers;
using Npgsql;

namespace Atlas.Api.Formats;

/// <summary>
/// FlatGeobuf 3 without its spatial index, which would need all features before the first is written. It has no type for a day or a list:
/// they are text, lists joined by <c>;</c>.
/// </summary>
internal sealed class FlatGeobufWriter : IFeatureWriter
{
    private readonly FeatureOutput _output;
    private readonly FeatureSet _set;
    private readonly FlatBuffer _buffer = new();
    private readonly FlatGeobufShape _shape;
    private readonly ArrayBufferWriter<byte> _properties = new();
    private readonly RowText _text = new();

    public FlatGeobufWriter(FeatureOutput output, FeatureSet set)
    {
        (_output, _set) = (output, set);
        _shape = new(_buffer);
    }

    public void Start()
    {
        _output.Write("fgb\u0003fgb\u0000"u8);
        _output.Write(FlatGeobufHeader.Write(_buffer, _set));
    }

    public void Write(NpgsqlDataReader row)
    {
        _buffer.Start();
        var isPlaced = !row.IsDBNull(FeatureColumns.ShapeColumn);
        var fields = isPlaced ? _buffer.Root(0, 1) : _buffer.Root(1);
        if (isPlaced)
        {
            WriteShape(fields, row);
            fields += sizeof(int);
        }

        _properties.ResetWrittenCount();
        for (var i = 0; i < _set.Columns.Properties.Count; i++)
        {
            WriteProperty(i, row);
        }

        _buffer.Vector(fields, _properties.WrittenSpan);
        _output.Write(_buffer.Finish());
    }

    public void Finish()
    {
    }

    public void Dispose()
    {
    }

    private void WriteShape(int cell, NpgsqlDataReader row)
    {
        if (_set.Columns.Layer.Shape == LayerShape.Point)
        {
            _shape.WritePoint(cell, _set.Columns.X(row), _set.Columns.Y(row));
        }
        else
        {
            _shape.Write(cell, _text.Of(row, FeatureColumns.ShapeColumn));
        }
    }

    // Each value stands after the number of its column; one that is unknown is left out.
    private void WriteProperty(int number, NpgsqlDataReader row)
    {
        var column = FeatureColumns.BeforeProperties + number;
        if (row.IsDBNull(column))
        {
            return;
        }

        BinaryPrimitives.WriteUInt16LittleEndian(Next(sizeof(ushort)), (ushort)number);
        var type = _set.Columns.Properties[number].Type;
        switch (type)
        {
            case PropertyType.Integer:
                BinaryPrimitives.WriteInt64LittleEndian(Next(sizeof(long)), row.GetInt64(column));
                break;
            case PropertyType.Number:
                BinaryPrimitives.WriteDoubleLittleEndian(Next(sizeof(double)), row.GetDouble(column));
                break;
            case PropertyType.Boolean:
                Next(1)[0] = row.GetBoolean(column) ? (byte)1 : (byte)0;
                break;
            default:
                var text = _text.Plain(row, column, type);
                BinaryPrimitives.WriteInt32LittleEndian(Next(sizeof(int)), text.Length);
                _properties.Write(text);
                break;
        }
    }

    private Span<byte> Next(int bytes)
    {
        var next = _properties.GetSpan(bytes)[..bytes];
        _properties.Advance(bytes);
        return next;
    }
}
