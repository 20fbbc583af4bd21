using Atlas.Domain.LinesOfEngagement;
using Atlas.Import.Writing;
using static Atlas.Import.Writing.Columns;

namespace Atlas.Import.LinesOfEngagement;

/// <summary>The tables that the rebuild writes. Rows that come out as they were are not touched, so nothing that hangs on them is either.</summary>
internal static class LineTables
{
    public static readonly Table<PeriodRow> Periods = new("control_period", ["id"],
    [
        Text<PeriodRow>("id", row => row.Id), Days<PeriodRow>("valid", row => row.Valid.From, row => row.Valid.Until), Text<PeriodRow>("inputs", row => row.Inputs),
    ]);

    public static readonly Table<AreaRow> Areas = new("control_area", ["id"],
    [
        Text<AreaRow>("id", row => row.Id), Days<AreaRow>("valid", row => row.Valid.From, row => row.Valid.Until),
        Text<AreaRow>("controller", row => row.Controller), Shape<AreaRow>("geom", row => row.Shape),
        Text<AreaRow>("method", _ => LineOfEngagement.Derived), Texts<AreaRow>("sources", row => row.Sources), Text<AreaRow>("note", row => row.Note),
    ]);

    public static readonly Table<LineRow> Lines = new("line_of_engagement", ["id"],
    [
        Text<LineRow>("id", row => row.Id), Days<LineRow>("valid", row => row.Valid.From, row => row.Valid.Until),
        Text<LineRow>("side_a", row => row.Line.SideA), Text<LineRow>("side_b", row => row.Line.SideB), Shape<LineRow>("geom", row => row.Line.Geometry),
        Integer<LineRow>("uncertainty_m", row => (int)Math.Ceiling(row.Line.UncertaintyM)), Text<LineRow>("method", row => row.Line.Method),
        Texts<LineRow>("communities", row => [.. row.Line.Communities]), Text<LineRow>("drawn_area", row => row.Line.DrawnArea),
        Date<LineRow>("observed_on", row => row.ObservedOn), Integer<LineRow>("date_error_days", row => row.DateErrorDays),
        Text<LineRow>("source", row => row.Sources[0]), Texts<LineRow>("sources", row => row.Sources),
        Text<LineRow>("place", row => row.Place), Text<LineRow>("note", row => row.Note),
    ]);

    public static readonly Table<ZoneRow> Zones = new("zone_version", ["id"],
    [
        Text<ZoneRow>("id", row => row.Id), Text<ZoneRow>("zone", row => row.Zone.Id), Days<ZoneRow>("valid", row => row.From, _ => null),
        Shape<ZoneRow>("geom", row => row.Shape), Text<ZoneRow>("method", _ => DerivedZone.Method),
        Integer<ZoneRow>("uncertainty_m", row => (int)Math.Ceiling(row.UncertaintyM)), Text<ZoneRow>("source", row => row.Zone.Source),
        Text<ZoneRow>("place", row => row.Zone.Place), Text<ZoneRow>("note", row => row.Note), Boolean<ZoneRow>("computed", _ => true),
    ], share: "computed");
}
