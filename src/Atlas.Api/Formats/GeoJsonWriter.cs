using System.Text.Json;
using Atlas.Api.Exports;
using Npgsql;

namespace Atlas.Api.Formats;

/// <summary>A GeoJSON FeatureCollection (RFC 7946) that says in <c>metadata</c>, before its features, what it is and where it comes from.</summary>
internal sealed class GeoJsonWriter(FeatureOutput output, FeatureSet set) : IFeatureWriter
{
    private readonly Utf8JsonWriter _json = new(output, GeoJsonFeature.Options);
    private readonly GeoJsonFeature _feature = new(set.Columns);

    public void Start()
    {
        _json.WriteStartObject();
        _json.WriteString("type"u8, "FeatureCollection"u8);
        _json.WriteString("name"u8, set.Columns.Layer.Id);
        WriteCrs();
        _json.WritePropertyName("metadata"u8);
        MetadataJson.Write(_json, set.Metadata);
        _json.WriteStartArray("features"u8);
    }

    public void Write(NpgsqlDataReader row)
    {
        _json.WriteStartObject();
        _feature.Write(_json, row);
        _json.WriteEndObject();
        _json.Flush();
    }

    public void Finish()
    {
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
    }

    public void Dispose() => _json.Dispose();

    // RFC 7946 has degrees only. Programs that read others go by the member of the GeoJSON before it.
    private void WriteCrs()
    {
        if (set.Columns.Crs.Srid == 4326)
        {
            return;
        }

        _json.WriteStartObject("crs"u8);
        _json.WriteString("type"u8, "name"u8);
        _json.WriteStartObject("properties"u8);
        _json.WriteString("name"u8, $"urn:ogc:def:crs:EPSG::{set.Columns.Crs.Srid}");
        _json.WriteEndObject();
        _json.WriteEndObject();
    }
}
