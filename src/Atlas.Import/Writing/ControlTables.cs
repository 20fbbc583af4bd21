using Atlas.Import.Records;
using static Atlas.Import.Writing.Columns;

namespace Atlas.Import.Writing;

/// <summary>The tables of what people say or draw about control, beside the assessments.</summary>
internal static class ControlTables
{
    public static readonly Table<KnownUntil> KnownUntil = new("control_known_until", ["known_until"],
    [
        Date<KnownUntil>("known_until", row => row.Day), Text<KnownUntil>("note", row => row.Note), Text<KnownUntil>("source", row => row.Source),
    ]);

    public static readonly Table<DrawnLine> DrawnLines = new("drawn_line", ["id"],
    [
        .. Of<DrawnLine>(row => row.Drawing),
        Text<DrawnLine>("side_a", row => row.SideA), Text<DrawnLine>("side_b", row => row.SideB),
        Shape<DrawnLine>("geom", row => row.Shape), Shape<DrawnLine>("extent", row => row.Extent),
    ]);

    public static readonly Table<DrawnArea> DrawnAreas = new("drawn_area", ["id"],
    [
        .. Of<DrawnArea>(row => row.Drawing), Text<DrawnArea>("controller", row => row.Controller), Shape<DrawnArea>("geom", row => row.Shape),
    ]);

    private static IEnumerable<Column<T>> Of<T>(Func<T, Drawing> drawing) =>
    [
        Text<T>("id", row => drawing(row).Id), Days<T>("valid", row => drawing(row).ValidFrom, row => drawing(row).ValidUntil),
        Integer<T>("uncertainty_m", row => drawing(row).UncertaintyM), Text<T>("method", row => drawing(row).Method),
        Text<T>("source", row => drawing(row).Source), Text<T>("place", row => drawing(row).Place), Text<T>("note", row => drawing(row).Note),
    ];
}
