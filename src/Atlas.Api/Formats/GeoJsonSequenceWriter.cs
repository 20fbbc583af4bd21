using System.Buffers;
using System.Text.Json;
using Npgsql;

namespace Atlas.Api.Formats;

/// <summary>A GeoJSON text sequence (RFC 8142): each feature between a record separator and a line feed, so that it can be read as it comes.</summary>
internal sealed class GeoJsonSequenceWriter(FeatureOutput output, FeatureSet set) : IFeatureWriter
{
    private readonly Utf8JsonWriter _json = new(output, GeoJsonFeature.Options);
    private readonly GeoJsonFeature _feature = new(set.Columns);

    public void Start()
    {
    }

    public void Write(NpgsqlDataReader row)
    {
        output.Write("\u001E"u8);
        _json.Reset();
        _json.WriteStartObject();
        _feature.Write(_json, row);
        _json.WriteEndObject();
        _json.Flush();
        output.Write("\n"u8);
    }

    public void Finish()
    {
    }

    public void Dispose() => _json.Dispose();
}
