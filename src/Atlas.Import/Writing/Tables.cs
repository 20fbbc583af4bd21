using System.Text.Json;
using Atlas.Import.Records;
using static Atlas.Import.Writing.Columns;

namespace Atlas.Import.Writing;

/// <summary>The tables that follow their file: what leaves the file leaves the table.</summary>
internal static class Tables
{
    public static readonly Table<Source> Sources = new("source", ["id"],
    [
        Text<Source>("id", row => row.Id), Text<Source>("title", row => row.Title), Text<Source>("publisher", row => row.Publisher),
        Date<Source>("published_on", row => row.PublishedOn), Text<Source>("url", row => row.Url), Text<Source>("url_kind", row => row.UrlKind),
        Text<Source>("language", row => row.Language), Text<Source>("seed", row => row.Seed), Text<Source>("licence", row => row.Licence),
        Text<Source>("note", row => row.Note),
    ]);

    public static readonly Table<Governorate> Governorates = new("governorate", ["code"],
    [
        Text<Governorate>("code", row => row.Code), Text<Governorate>("name_en", row => row.NameEn), Text<Governorate>("name_ar", row => row.NameAr),
        Shape<Governorate>("geom", row => row.Shape), Text<Governorate>("source", row => row.Source),
    ]);

    public static readonly Table<Community> Communities = new("community", ["id"],
    [
        Text<Community>("id", row => row.Id), Text<Community>("name_en", row => row.NameEn), Text<Community>("name_ar", row => row.NameAr),
        Texts<Community>("aliases", row => row.Aliases), Shape<Community>("geom", row => row.Point), Integer<Community>("uncertainty_m", row => row.UncertaintyM),
        Text<Community>("source", row => row.Source), Text<Community>("origin", row => row.Origin), Text<Community>("licence", row => row.Licence),
    ]);

    public static readonly Table<ControlAssessment> ControlAssessments = new("control_assessment", ["community", "valid_from"],
    [
        Text<ControlAssessment>("community", row => row.Community), Date<ControlAssessment>("valid_from", row => row.ValidFrom),
        Text<ControlAssessment>("controller", row => row.Controller), Integer<ControlAssessment>("date_error_days", row => row.DateErrorDays),
        Text<ControlAssessment>("note", row => row.Note), Text<ControlAssessment>("source", row => row.Source),
    ]);

    public static readonly Table<Zone> Zones = new("zone", ["id"],
    [
        Text<Zone>("id", row => row.Id), Text<Zone>("kind", row => row.Kind), Text<Zone>("name_en", row => row.NameEn), Text<Zone>("name_ar", row => row.NameAr),
        Text<Zone>("agreement", row => row.Agreement), Text<Zone>("source", row => row.Source), Text<Zone>("place", row => row.Place),
        Text<Zone>("note", row => row.Note),
    ]);

    public static readonly Table<ZoneVersion> ZoneVersions = new("zone_version", ["id"],
    [
        Text<ZoneVersion>("id", row => row.Id), Text<ZoneVersion>("zone", row => row.Zone), Days<ZoneVersion>("valid", row => row.ValidFrom, row => row.ValidUntil),
        Shape<ZoneVersion>("geom", row => row.Shape), Text<ZoneVersion>("method", row => row.Method), Integer<ZoneVersion>("uncertainty_m", row => row.UncertaintyM),
        Text<ZoneVersion>("source", row => row.Source), Text<ZoneVersion>("place", row => row.Place), Text<ZoneVersion>("note", row => row.Note),
    ], share: "NOT computed");

    public static readonly Table<Ceasefire> Ceasefires = new("ceasefire", ["id"],
    [
        Text<Ceasefire>("id", row => row.Id), Integer<Ceasefire>("ordinal", row => row.Ordinal), Text<Ceasefire>("name_en", row => row.NameEn),
        Text<Ceasefire>("name_ar", row => row.NameAr), Date<Ceasefire>("announced_on", row => row.AnnouncedOn), Text<Ceasefire>("announced_by", row => row.AnnouncedBy),
        Text<Ceasefire>("announced_by_ar", row => row.AnnouncedByAr), Date<Ceasefire>("effective_on", row => row.EffectiveOn),
        Time<Ceasefire>("effective_time", row => row.EffectiveTime), Text<Ceasefire>("effective_precision", row => row.EffectivePrecision),
        Json<Ceasefire>("effective_alternatives", row => AlternativesOf(row)), Date<Ceasefire>("ended_on", row => row.EndedOn),
        Text<Ceasefire>("end_type", row => row.EndType), Texts<Ceasefire>("parties", row => row.Parties), Text<Ceasefire>("zone", row => row.Zone),
        Text<Ceasefire>("note", row => row.Note), Text<Ceasefire>("note_ar", row => row.NoteAr),
    ]);

    public static readonly Table<(string Ceasefire, int Position, Citation Citation)> CeasefireSources = new("ceasefire_source", ["ceasefire", "position"],
    [
        Text<(string Ceasefire, int Position, Citation Citation)>("ceasefire", row => row.Ceasefire),
        Integer<(string Ceasefire, int Position, Citation Citation)>("position", row => row.Position),
        Text<(string Ceasefire, int Position, Citation Citation)>("source", row => row.Citation.Source),
        Text<(string Ceasefire, int Position, Citation Citation)>("place", row => row.Citation.Place),
    ]);

    public static readonly Table<Coverage> Coverage = new("coverage", ["id"],
    [
        Text<Coverage>("id", row => row.Id), Text<Coverage>("area_kind", row => row.AreaKind), Text<Coverage>("area", row => row.Area),
        Days<Coverage>("period", row => row.PeriodStart, row => row.PeriodEnd.AddDays(1)), Text<Coverage>("completeness", row => row.Completeness),
        Text<Coverage>("source", row => row.Source), Text<Coverage>("place", row => row.Place), Text<Coverage>("note", row => row.Note),
    ]);

    public static readonly Table<PublishedFigure> Figures = new("published_figure", ["id"],
    [
        Text<PublishedFigure>("id", row => row.Id), Text<PublishedFigure>("source", row => row.Source), Text<PublishedFigure>("place", row => row.Place),
        Days<PublishedFigure>("period", row => row.PeriodStart, row => row.PeriodEnd.AddDays(1)), Text<PublishedFigure>("area_kind", row => row.AreaKind),
        Text<PublishedFigure>("area", row => row.Area), Texts<PublishedFigure>("parties", row => row.Parties), Text<PublishedFigure>("cause", row => row.Cause),
        Text<PublishedFigure>("measure", row => row.Measure), Text<PublishedFigure>("victim_group", row => row.VictimGroup),
        Number<PublishedFigure>("value", row => row.Value), Text<PublishedFigure>("bound", row => row.Bound), Text<PublishedFigure>("parent", row => row.Parent),
        Text<PublishedFigure>("breakdown", row => row.Breakdown), Text<PublishedFigure>("note", row => row.Note),
    ]);

    private static string AlternativesOf(Ceasefire ceasefire) => JsonSerializer.Serialize(ceasefire.Alternatives.Select(alternative => new
    {
        effective_on = alternative.EffectiveOn.ToString("yyyy-MM-dd"),
        effective_time = alternative.EffectiveTime?.ToString("HH:mm"),
        source = alternative.Citation.Source,
        place = alternative.Citation.Place,
        note = alternative.Note,
    }));
}
