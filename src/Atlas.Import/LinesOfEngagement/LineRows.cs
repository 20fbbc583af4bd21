using Atlas.Domain.LinesOfEngagement;
using NetTopologySuite.Geometries;

namespace Atlas.Import.LinesOfEngagement;

/// <summary>The days of a row: the first, and the first no longer valid.</summary>
internal readonly record struct Days(DateOnly From, DateOnly Until);

internal sealed record PeriodRow(string Id, Days Valid, string Inputs);

internal sealed record AreaRow(string Id, Days Valid, string Controller, MultiPolygon Shape, string[] Sources, string Note);

internal sealed record LineRow(string Id, Days Valid, LineOfEngagement Line, DateOnly ObservedOn, int DateErrorDays, string[] Sources, string? Place, string? Note);

/// <summary>What the map of a period becomes in the tables, each row with its own sources, days and limits.</summary>
internal sealed class LineRows(ControlInputs inputs)
{
    public static PeriodRow Period(ControlPeriod period, string of) => new($"{period.From:yyyy-MM-dd}", new(period.From, period.Until), of);

    public IEnumerable<AreaRow> Areas(ControlPeriod period, ControlMap map)
    {
        var painted = map.Areas.Select(area => (area.Controller, area.Geometry, Note:
            "Approximate: the land nearest to communities whose control is assessed, not a surveyed area."));
        var unknown = map.Unknown.IsEmpty ? [] : new[] { (Controller: ControlAssessment.Unknown, Geometry: map.Unknown, Note:
            $"Further than {ControlMap.DefaultMaximumDistanceM / 1000:0} km from every community whose control is assessed, or drawn as unknown.") };
        return painted.Concat(unknown).Select(area => new AreaRow(
            $"{period.From:yyyy-MM-dd}-{area.Controller}", new(period.From, period.Until), area.Controller, area.Geometry, SourcesOf(period, area.Controller), area.Note));
    }

    public IEnumerable<LineRow> Lines(ControlPeriod period, ControlMap map) => map.Lines.Select(line => line.DrawnArea is { } area
        ? Rim(period, line, inputs.DrawnAreas.First(drawn => drawn.Id == area))
        : Derived(period, line));

    /// <summary>Drawn lines as they are, on their own days; without an end, as long as control is known and at least on the first day.</summary>
    public IEnumerable<LineRow> Drawn() => inputs.DrawnLines.Select(line => new LineRow(
        line.Id, new(line.From, line.Until ?? (inputs.KnownUntil > line.From ? inputs.KnownUntil : line.From.AddDays(1))),
        new LineOfEngagement(line.SideA, line.SideB, line.Geometry, line.UncertaintyM, line.Method, [], null),
        line.From, 0, [inputs.Citations[line.Id].Source], inputs.Citations[line.Id].Place, inputs.Citations[line.Id].Note));

    private LineRow Derived(ControlPeriod period, LineOfEngagement line)
    {
        var behind = period.Held.Where(held => line.Communities.Contains(held.Community)).ToList();
        var observedOn = behind.Max(held => held.ValidFrom);
        return new LineRow(
            Id(period, line), new(period.From, period.Until), line, observedOn,
            behind.Where(held => held.ValidFrom == observedOn).Max(held => held.DateErrorDays), Sources(behind), null,
            FormattableString.Invariant(
                $"Approximate: the border between the Thiessen cells of {behind.Count} communities whose control is assessed, not a surveyed front. Typically good to {line.UncertaintyM / 1000:0.#} km either way; less where it crosses empty land."));
    }

    private LineRow Rim(ControlPeriod period, LineOfEngagement line, DrawnArea area)
    {
        var (source, place, note) = inputs.Citations[area.Id];
        return new LineRow($"{Id(period, line)}-{area.Id}", new(period.From, period.Until), line, area.From, 0, [source], place, note);
    }

    private static string Id(ControlPeriod period, LineOfEngagement line) => $"{period.From:yyyy-MM-dd}-{line.SideA}-{line.SideB}";

    private string[] SourcesOf(ControlPeriod period, string controller)
    {
        var drawn = period.Drawn.Where(area => area.Controller == controller).Select(area => inputs.Citations[area.Id].Source);
        var held = controller == ControlAssessment.Unknown ? period.Held : [.. period.Held.Where(one => one.Controller == controller)];
        string[] sources = [.. Sources(held).Concat(drawn).Distinct()];
        return sources is [] ? [.. period.Drawn.Select(area => inputs.Citations[area.Id].Source).Distinct()] : sources;
    }

    /// <summary>The most used first.</summary>
    private string[] Sources(IEnumerable<ControlAssessment> held) =>
    [
        .. held.Select(one => inputs.Sources[(one.Community, one.ValidFrom)]).CountBy(source => source)
            .OrderByDescending(source => source.Value).ThenBy(source => source.Key, StringComparer.Ordinal).Select(source => source.Key),
    ];
}
