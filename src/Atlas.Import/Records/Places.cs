using Atlas.Domain.Codes;
using Atlas.Import.Reading;
using NetTopologySuite.Geometries;

namespace Atlas.Import.Records;

internal sealed record Governorate(FilePosition At, string Code, string NameEn, string NameAr, MultiPolygon? Shape, string Source)
{
    public static Governorate Read(RecordReader feature) => ShapeFeature.Read(feature, (properties, shape) => new Governorate(
        feature.At, feature.RequiredId("id", IdForm.Governorate), properties.RequiredText("name_en"), properties.RequiredText("name_ar"), shape, properties.RequiredText("source")));
}

internal sealed record Community(
    FilePosition At, string Id, string NameEn, string? NameAr, string[] Aliases, Point Point, int UncertaintyM, string Source, string Origin, string Licence)
{
    public static Community Read(RecordReader row)
    {
        var community = new Community(
            row.At, row.RequiredId("id", IdForm.Words), row.RequiredText("name_en"), row.Text("name_ar"), [.. row.Texts("aliases").Select(alias => alias.Text)],
            GeoJsonGeometry.PointAt(row.RequiredNumber("lon", -180, 180), row.RequiredNumber("lat", -90, 90)),
            row.RequiredInteger("uncertainty_m", 1, 100_000), row.RequiredText("source"), row.RequiredText("origin"), row.RequiredText("licence"));
        row.NothingElse();
        return community;
    }
}

internal sealed record ControlAssessment(
    FilePosition At, string Community, string Controller, DateOnly ValidFrom, int DateErrorDays, string? Note, string Source)
{
    public static ControlAssessment Read(RecordReader row)
    {
        var assessment = new ControlAssessment(
            row.At, row.RequiredText("community"), row.RequiredCode("controller", CodeLists.Controller), row.RequiredDate("valid_from"),
            row.RequiredInteger("date_error_days", 0, 3650), row.Text("note"), row.RequiredText("source"));
        row.NothingElse();
        return assessment;
    }
}

internal sealed record Zone(
    FilePosition At, string Id, string Kind, string NameEn, string NameAr, string Agreement, string Source, string Place, string? Note)
{
    public static Zone Read(RecordReader record)
    {
        var zone = new Zone(
            record.At, record.RequiredId("id", IdForm.Words), record.RequiredCode("kind", CodeLists.ZoneKind), record.RequiredText("name_en"), record.RequiredText("name_ar"),
            record.RequiredText("agreement"), record.RequiredText("source"), record.RequiredText("place"), record.Text("note"));
        record.NothingElse();
        return zone;
    }
}

internal sealed record ZoneVersion(
    FilePosition At, string Zone, DateOnly ValidFrom, DateOnly? ValidUntil, string Method, int UncertaintyM, string Source, string Place, string? Note,
    MultiPolygon? Shape)
{
    public string Id => $"{Zone}-{ValidFrom:yyyy-MM-dd}";

    public static ZoneVersion Read(RecordReader feature) => ShapeFeature.Read(feature, (properties, shape) =>
    {
        var version = new ZoneVersion(
            feature.At, properties.RequiredText("zone"), properties.RequiredDate("valid_from"), properties.Date("valid_until"),
            properties.RequiredCode("method", CodeLists.GeometryMethod), properties.RequiredInteger("uncertainty_m", 0, 100_000),
            properties.RequiredText("source"), properties.RequiredText("place"), properties.Text("note"), shape);
        if (version.ValidUntil <= version.ValidFrom)
        {
            feature.Report.Error(properties.PositionOf("valid_until"), "'valid_until' must come after 'valid_from'");
        }

        return version;
    });
}

/// <summary>A GeoJSON feature: its geometry, and its properties as a record.</summary>
internal static class GeoJsonFeature
{
    public static T Read<T>(RecordReader feature, Func<Node?, RecordReader, T> make)
    {
        feature.Take("type");
        feature.Take("id");
        var geometry = feature.Take("geometry");
        var properties = feature.Object("properties") ?? new RecordReader(new Node(NodeKind.Object, feature.At), feature.Report);
        var made = make(geometry, properties);
        properties.NothingElse();
        feature.NothingElse();
        return made;
    }
}

/// <summary>A GeoJSON feature with a polygon.</summary>
internal static class ShapeFeature
{
    public static T Read<T>(RecordReader feature, Func<RecordReader, MultiPolygon?, T> make) => GeoJsonFeature.Read(feature, (geometry, properties) =>
        make(properties, GeoJsonGeometry.MultiPolygon(geometry, feature.At, feature.Report)));
}
