using Atlas.Domain.Codes;
using Atlas.Import.Reading;
using NetTopologySuite.Geometries;

namespace Atlas.Import.Records;

/// <summary>What every drawing says of itself, whatever its shape.</summary>
internal sealed record Drawing(
    FilePosition At, string Id, DateOnly ValidFrom, DateOnly? ValidUntil, string Method, int UncertaintyM, string Source, string Place, string? Note)
{
    public static Drawing Read(RecordReader feature, RecordReader properties)
    {
        var drawing = new Drawing(
            feature.At, feature.RequiredId("id", IdForm.Words), properties.RequiredDate("valid_from"), properties.Date("valid_until"),
            properties.RequiredCode("method", CodeLists.GeometryMethod), properties.RequiredInteger("uncertainty_m", 0, 100_000),
            properties.RequiredText("source"), properties.RequiredText("place"), properties.Text("note"));
        if (drawing.ValidUntil <= drawing.ValidFrom)
        {
            feature.Report.Error(properties.PositionOf("valid_until"), "'valid_until' must come after 'valid_from'");
        }

        return drawing;
    }
}

/// <summary>A line of engagement as somebody drew it, and the area for which the drawing speaks.</summary>
internal sealed record DrawnLine(Drawing Drawing, string SideA, string SideB, MultiLineString? Shape, MultiPolygon? Extent)
{
    public static DrawnLine Read(RecordReader feature) => GeoJsonFeature.Read(feature, (geometry, properties) =>
    {
        string[] sides = [properties.RequiredCode("side_a", CodeLists.Controller), properties.RequiredCode("side_b", CodeLists.Controller)];
        if (sides[0] == sides[1] || sides.Contains(Domain.LinesOfEngagement.ControlAssessment.Unknown))
        {
            feature.Report.Error(properties.PositionOf("side_b"), "a line runs between two different known controllers");
        }

        Array.Sort(sides, StringComparer.Ordinal);
        return new DrawnLine(
            Drawing.Read(feature, properties), sides[0], sides[1],
            GeoJsonGeometry.MultiLineString(geometry, feature.At, feature.Report),
            GeoJsonGeometry.MultiPolygon(properties.Take("extent"), properties.PositionOf("extent"), feature.Report));
    });

    /// <summary>As the domain reasons about it; null where a shape is wrong (and reported).</summary>
    public Domain.LinesOfEngagement.DrawnLine? InDomain => Shape is null || Extent is null ? null : new(
        Drawing.Id, SideA, SideB, Drawing.ValidFrom, Drawing.ValidUntil, Shape, Extent, Drawing.UncertaintyM, Drawing.Method);
}

/// <summary>Land of one controller as somebody drew it.</summary>
internal sealed record DrawnArea(Drawing Drawing, string Controller, MultiPolygon? Shape)
{
    public static DrawnArea Read(RecordReader feature) => GeoJsonFeature.Read(feature, (geometry, properties) => new DrawnArea(
        Drawing.Read(feature, properties), properties.RequiredCode("controller", CodeLists.Controller),
        GeoJsonGeometry.MultiPolygon(geometry, feature.At, feature.Report)));

    /// <summary>As the domain reasons about it; null where the shape is wrong (and reported).</summary>
    public Domain.LinesOfEngagement.DrawnArea? InDomain => Shape is null ? null : new(
        Drawing.Id, Controller, Drawing.ValidFrom, Drawing.ValidUntil, Shape, Drawing.UncertaintyM, Drawing.Method);
}
