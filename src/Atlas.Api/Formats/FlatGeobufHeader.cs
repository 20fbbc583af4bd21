using Atlas.Api.Exports;
using Atlas.Api.Layers;

namespace Atlas.Api.Formats;

/// <summary>The header of a FlatGeobuf file: what it is, its columns, its reference system. The numbers are those of its schema, header.fbs.</summary>
internal static class FlatGeobufHeader
{
    private const int Name = 0, GeometryType = 2, Columns = 7, IndexNodeSize = 9, ReferenceSystem = 10, Title = 11, Description = 12, Metadata = 13;

    public static ReadOnlySpan<byte> Write(FlatBuffer buffer, FeatureSet set)
    {
        var (layer, crs, properties) = (set.Columns.Layer, set.Columns.Crs, set.Columns.Properties);
        buffer.Start();
        var cell = buffer.Root(Name, GeometryType, Columns, IndexNodeSize, ReferenceSystem, Title, Description, Metadata);
        int Next() => (cell += sizeof(int)) - sizeof(int);

        buffer.Text(Next(), layer.Id);
        buffer.Set(Next(), layer.Shape == LayerShape.Point ? FlatGeobufShape.Point : 0); // 0: each feature says what it is
        var columns = buffer.References(Next(), properties.Count);
        foreach (var property in properties)
        {
            WriteColumn(buffer, columns, property);
            columns += sizeof(int);
        }

        buffer.Set(Next(), 0); // no index
        WriteCrs(buffer, Next(), crs);
        buffer.Text(Next(), $"{layer.TitleEn} / {layer.TitleAr}");
        buffer.Text(Next(), $"{layer.Description} {ExportTexts.Caveat.En}");
        buffer.Text(Next(), MetadataJson.Text(set.Metadata));
        return buffer.Finish();
    }

    private static void WriteColumn(FlatBuffer buffer, int cell, LayerProperty property)
    {
        const int Name = 0, Type = 1, Description = 3;
        var fields = buffer.Table(cell, Name, Type, Description);
        buffer.Text(fields, property.Name);
        buffer.Set(fields + sizeof(int), TypeOf(property.Type));
        buffer.Text(fields + (2 * sizeof(int)), property.Description);
    }

    private static void WriteCrs(FlatBuffer buffer, int cell, Crs crs)
    {
        const int Organisation = 0, Code = 1;
        var fields = buffer.Table(cell, Organisation, Code);
        buffer.Text(fields, "EPSG");
        buffer.Set(fields + sizeof(int), crs.Srid);
    }

    private static int TypeOf(PropertyType type) => type switch
    {
        PropertyType.Boolean => 2,
        PropertyType.Integer => 7,
        PropertyType.Number => 10,
        PropertyType.Json => 12,
        PropertyType.Timestamp => 13,
        _ => 11,
    };
}
