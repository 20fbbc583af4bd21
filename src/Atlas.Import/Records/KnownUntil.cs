using Atlas.Domain.Codes;
using Atlas.Import.Reading;

namespace Atlas.Import.Records;

/// <summary>The row of the control assessments that names no community: from its day on nothing is known of any.</summary>
internal sealed record KnownUntil(FilePosition At, DateOnly Day, string? Note, string Source)
{
    public static bool IsMeant(Node row) => row.Find("community") is { Kind: NodeKind.Null };

    public static KnownUntil Read(RecordReader row)
    {
        row.Take("community");
        row.Integer("date_error_days", 0, 0);
        if (row.RequiredCode("controller", CodeLists.Controller) is not ("" or Domain.LinesOfEngagement.ControlAssessment.Unknown))
        {
            row.Report.Error(row.PositionOf("controller"), "a row without a community ends what is known of all: its controller is 'unknown'");
        }

        var until = new KnownUntil(row.At, row.RequiredDate("valid_from"), row.Text("note"), row.RequiredText("source"));
        row.NothingElse();
        return until;
    }
}
