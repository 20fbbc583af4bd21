using System.Diagnostics.CodeAnalysis;
using Atlas.Api.Layers;
using Npgsql;

namespace Atlas.Api.Formats;

/// <summary>
/// Reads columns as UTF-8 straight from what the database sent, into one buffer that grows: no string is made of what only passes through.
/// Each answer holds until the next is asked for.
/// </summary>
public sealed class RowText
{
    private readonly byte[] _short = new byte[40];
    private byte[] _raw = new byte[4096];
    private byte[] _joined = new byte[4096];

    /// <summary>A column of text.</summary>
    public ReadOnlySpan<byte> Of(NpgsqlDataReader row, int column)
    {
        var length = (int)row.GetBytes(column, 0, _raw, 0, _raw.Length);
        if (length == _raw.Length)
        {
            _raw = new byte[Math.Max(row.GetBytes(column, 0, null, 0, 0) + 1, 2 * length)];
            length = (int)row.GetBytes(column, 0, _raw, 0, _raw.Length);
        }

        return _raw.AsSpan(0, length);
    }

    /// <summary>The items of a column of text[].</summary>
    public ArrayItems ItemsOf(NpgsqlDataReader row, int column) => new(Of(row, column));

    /// <summary>A column that is not null, as formats without types of their own write it: lists joined by <c>;</c>.</summary>
    public ReadOnlySpan<byte> Plain(NpgsqlDataReader row, int column, PropertyType type) => type switch
    {
        PropertyType.Integer => Short(row.GetInt64(column)),
        PropertyType.Number => Short(row.GetDouble(column)),
        PropertyType.Boolean => row.GetBoolean(column) ? "true"u8 : "false"u8,
        PropertyType.Date => Short(row.GetFieldValue<DateOnly>(column), "O"),
        PropertyType.Time => Short(row.GetFieldValue<TimeOnly>(column), "HH:mm"),
        PropertyType.Timestamp => Short(row.GetDateTime(column), "yyyy-MM-dd'T'HH:mm:ss.FFFFFFK"),
        PropertyType.TextList => Joined(row, column),
        _ => Of(row, column),
    };

    /// <summary>A number or a time.</summary>
    public ReadOnlySpan<byte> Short<T>(T value, [StringSyntax(StringSyntaxAttribute.DateTimeFormat)] string format = "")
        where T : IUtf8SpanFormattable
    {
        value.TryFormat(_short, out var length, format, null);
        return _short.AsSpan(0, length);
    }

    private ReadOnlySpan<byte> Joined(NpgsqlDataReader row, int column)
    {
        var raw = Of(row, column);
        if (_joined.Length < raw.Length)
        {
            _joined = new byte[raw.Length]; // an item has a longer header than the separator
        }

        var length = 0;
        foreach (var item in new ArrayItems(raw))
        {
            if (length > 0)
            {
                _joined[length++] = (byte)';';
            }

            item.CopyTo(_joined.AsSpan(length));
            length += item.Length;
        }

        return _joined.AsSpan(0, length);
    }
}
