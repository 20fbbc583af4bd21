using System.Globalization;

namespace Atlas.Api.Exports;

/// <summary>The metadata as named texts, for formats that know nothing else.</summary>
internal static class MetadataText
{
    public static IEnumerable<(string Name, string Value)> Of(ExportMetadata metadata) =>
    [
        ("data_version", metadata.Data.Version.ToString(CultureInfo.InvariantCulture)),
        ("data_changed_at", Instant(metadata.Data.ChangedAt)),
        ("generated_at", Instant(metadata.GeneratedAt)),
        ("address", metadata.Address),
        ("filter", metadata.FilterInWords),
        ("caveat", ExportTexts.Caveat.En),
        ("caveat_ar", ExportTexts.Caveat.Ar),
        ("licence", ExportTexts.Licence.En),
        ("licence_ar", ExportTexts.Licence.Ar),
        ("notes", string.Join(' ', metadata.Notes.Select(note => note.En))),
        ("notes_ar", string.Join(' ', metadata.Notes.Select(note => note.Ar))),
        ("sources", string.Join('\n', metadata.Sources.Select(source => $"{source.Id}: {source.Citation}"))),
    ];

    public static string Instant(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
