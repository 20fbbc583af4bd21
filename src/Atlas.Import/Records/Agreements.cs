using Atlas.Domain.Codes;
using Atlas.Import.Reading;

namespace Atlas.Import.Records;

/// <summary>Another effective time that a source states for the same ceasefire.</summary>
internal sealed record EffectiveAlternative(DateOnly EffectiveOn, TimeOnly? EffectiveTime, Citation Citation, string? Note)
{
    public static EffectiveAlternative Read(RecordReader record)
    {
        var alternative = new EffectiveAlternative(
            record.RequiredDate("effective_on"), record.Time("effective_time"), Citation.ReadPart(record), record.Text("note"));
        record.NothingElse();
        return alternative;
    }
}

internal sealed record Ceasefire(
    FilePosition At, string Id, int? Ordinal, string NameEn, string NameAr, DateOnly AnnouncedOn, string? AnnouncedBy, string? AnnouncedByAr,
    DateOnly EffectiveOn, TimeOnly? EffectiveTime, string EffectivePrecision, IReadOnlyList<EffectiveAlternative> Alternatives,
    DateOnly? EndedOn, string EndType, string[] Parties, string? Zone, IReadOnlyList<Citation> Sources, string? Note, string? NoteAr)
{
    public static Ceasefire Read(RecordReader record)
    {
        var ceasefire = new Ceasefire(
            record.At, record.RequiredId("id", IdForm.Words), record.Integer("ordinal", 1, 1000), record.RequiredText("name_en"), record.RequiredText("name_ar"),
            record.RequiredDate("announced_on"), record.Text("announced_by"), record.Text("announced_by_ar"),
            record.RequiredDate("effective_on"), record.Time("effective_time"), record.RequiredCode("effective_precision", CodeLists.EffectivePrecision),
            [.. record.Objects("effective_alternatives").Select(EffectiveAlternative.Read)],
            record.Date("ended_on"), record.RequiredCode("end_type", CodeLists.EndType), record.CodeSet("parties", CodeLists.Party),
            record.Text("zone"), [.. record.Objects("sources").Select(Citation.Read)], record.Text("note"), record.Text("note_ar"));
        ceasefire.Check(record);
        record.NothingElse();
        return ceasefire;
    }

    private void Check(RecordReader record)
    {
        if (EffectivePrecision == "minute" != (EffectiveTime is not null))
        {
            record.Report.Error(record.PositionOf("effective_precision"), "'effective_precision' is minute where 'effective_time' is stated, and day where it is not");
        }

        if (EffectiveOn < AnnouncedOn)
        {
            record.Report.Error(record.PositionOf("effective_on"), "a ceasefire cannot take effect before it was announced");
        }

        if (EndedOn < EffectiveOn)
        {
            record.Report.Error(record.PositionOf("ended_on"), "'ended_on' must not come before 'effective_on'");
        }

        if (EndType == "ongoing" && EndedOn is not null)
        {
            record.Report.Error(record.PositionOf("end_type"), "an ongoing ceasefire has no 'ended_on'");
        }

        if (Sources.Count == 0)
        {
            record.Report.Error(record.PositionOf("sources"), "a ceasefire needs a source");
        }
    }
}

internal sealed record Coverage(
    FilePosition At, string Id, string AreaKind, string Area, DateOnly PeriodStart, DateOnly PeriodEnd, string Completeness, string Source, string Place, string? Note)
{
    public static Coverage Read(RecordReader row)
    {
        var (start, end) = Period.Read(row);
        var coverage = new Coverage(
            row.At, row.RequiredText("id"), row.RequiredCode("area_kind", CodeLists.AreaKind), row.RequiredText("area"), start, end,
            row.RequiredCode("completeness", CodeLists.Completeness), row.RequiredText("source"), row.RequiredText("place"), row.Text("note"));
        if (coverage.AreaKind is "community" or "other")
        {
            row.Report.Error(row.PositionOf("area_kind"), "coverage is of a zone, a governorate or the country");
        }

        row.NothingElse();
        return coverage;
    }
}

/// <summary>First and last day of a period.</summary>
internal static class Period
{
    public static (DateOnly Start, DateOnly End) Read(RecordReader row)
    {
        var (start, end) = (row.RequiredDate("period_start"), row.RequiredDate("period_end"));
        if (end < start)
        {
            row.Report.Error(row.PositionOf("period_end"), "'period_end' must not come before 'period_start'");
        }

        return (start, end);
    }
}
