using Atlas.Import.Reading;

namespace Atlas.Import.Records;

internal sealed record Source(
    FilePosition At, string Id, string Title, string Publisher, DateOnly? PublishedOn, string? Url, string? UrlKind, string Language,
    string? Seed, string? Licence, string? Note)
{
    public static Source Read(RecordReader record)
    {
        var source = new Source(
            record.At, record.RequiredId("id", IdForm.Words), record.RequiredText("title"), record.RequiredText("publisher"), record.Date("published_on"),
            record.Text("url"), record.Text("url_kind"), record.RequiredId("language", IdForm.Language), record.Text("seed"), record.Text("licence"), record.Text("note"));
        if ((source.Url is null) != (source.UrlKind is null) || source.UrlKind is not (null or "document" or "publisher"))
        {
            record.Report.Error(record.PositionOf("url_kind"), "'url_kind' must be document or publisher where there is a url, and nothing where there is none");
        }

        if (source.Url is { } url && !(Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"))
        {
            record.Report.Error(record.PositionOf("url"), "'url' must be an http(s) address");
        }

        record.NothingElse();
        return source;
    }
}

/// <summary>A source and where in it a fact stands.</summary>
internal sealed record Citation(FilePosition At, string Source, string Place)
{
    public static Citation Read(RecordReader record)
    {
        var citation = ReadPart(record);
        record.NothingElse();
        return citation;
    }

    /// <summary>Reads the two members where they stand among others.</summary>
    public static Citation ReadPart(RecordReader record) =>
        new(record.PositionOf("source"), record.RequiredText("source"), record.RequiredText("place"));
}
