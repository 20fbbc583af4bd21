using Atlas.Domain.Codes;
using Atlas.Import.Reading;

namespace Atlas.Import.Records;

/// <summary>A total that a report states. <see cref="Parent"/> is the figure it is part of, <see cref="Breakdown"/> how that one was split.</summary>
internal sealed record PublishedFigure(
    FilePosition At, string Id, string Source, string Place, DateOnly PeriodStart, DateOnly PeriodEnd, string AreaKind, string Area, string[] Parties,
    string? Cause, string Measure, string VictimGroup, double Value, string Bound, string? Parent, string? Breakdown, string? Note)
{
    public const string OtherParties = "other_parties";

    public static PublishedFigure Read(RecordReader row)
    {
        var (start, end) = Period.Read(row);
        var parties = row.Texts("parties");
        foreach (var (party, at) in parties.Where(party => party.Text != OtherParties && !CodeLists.Party.Contains(party.Text)))
        {
            row.Report.Error(at, $"'{party}' is not a party code, nor {OtherParties}");
        }

        var figure = new PublishedFigure(
            row.At, row.RequiredText("id"), row.RequiredText("source"), row.RequiredText("place"), start, end,
            row.RequiredCode("area_kind", CodeLists.AreaKind), row.RequiredText("area"), [.. parties.Select(party => party.Text)], row.Text("cause"),
            row.RequiredCode("measure", CodeLists.Measure), row.RequiredCode("victim_group", CodeLists.VictimGroup),
            row.RequiredNumber("value", 0, 1e9), row.RequiredCode("bound", CodeLists.Bound), row.Text("parent"),
            row.Code("breakdown", CodeLists.Breakdown), row.Text("note"));
        if ((figure.Parent is null) != (figure.Breakdown is null))
        {
            row.Report.Error(row.PositionOf("breakdown"), "'parent' and 'breakdown' go together");
        }

        if (figure.Parent == figure.Id)
        {
            row.Report.Error(row.PositionOf("parent"), "a figure cannot be part of itself");
        }

        row.NothingElse();
        return figure;
    }
}
