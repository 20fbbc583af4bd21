using System.Text;
using Atlas.Api.Formats;
using Atlas.Api.Layers;

namespace Atlas.Api.Exports;

/// <summary>The README of an archive: what it is, where it comes from, what it does not say, and what each column means.</summary>
internal static class ExportReadme
{
    public static string Of(ExportMetadata metadata, FeatureColumns columns)
    {
        var text = new StringBuilder();
        WriteEnglish(text, metadata);
        WriteArabic(text, metadata);
        text.Append("COLUMNS / الأعمدة\n\n");
        foreach (var property in columns.Properties)
        {
            WriteColumn(text, property);
        }

        text.Append($"{string.Join(", ", CsvWriter.ShapeColumns(columns))} (CSV)\n    {ColumnText.OfShape(columns)}\n");
        return text.ToString();
    }

    private static void WriteEnglish(StringBuilder text, ExportMetadata metadata) => text.Append($"""
        Ceasefire Atlas: {metadata.Layer.TitleEn}

        {metadata.Layer.Description}

        {ExportTexts.Caveat.En}
        {string.Join('\n', metadata.Notes.Select(note => note.En))}

        Data version:  {metadata.Data.Version}, changed at {MetadataText.Instant(metadata.Data.ChangedAt)}
        Generated at:  {MetadataText.Instant(metadata.GeneratedAt)}
        Filter:        {metadata.FilterInWords}
        Asked of:      {metadata.Address}
        Coordinates:   {metadata.Crs.Uri} in the GeoJSON file; the CSV file says in the names of its columns
        Licence:       {ExportTexts.Licence.En}

        Sources
        {Citations(metadata)}

        Files: {metadata.Layer.Id}.geojson and {metadata.Layer.Id}.csv hold the same features of the same data version. In the CSV file (UTF-8) unknown
        is an empty cell, lists are joined by ;, and a text that a spreadsheet would run as a formula has ' before it.
        Check the files with: sha256sum -c SHA256SUMS


        """);

    private static void WriteArabic(StringBuilder text, ExportMetadata metadata) => text.Append($"""
        أطلس وقف إطلاق النار: {metadata.Layer.TitleAr}

        {ExportTexts.Caveat.Ar}
        {string.Join('\n', metadata.Notes.Select(note => note.Ar))}

        إصدار البيانات: {metadata.Data.Version}، آخر تغيير {MetadataText.Instant(metadata.Data.ChangedAt)}
        وقت الإنشاء: {MetadataText.Instant(metadata.GeneratedAt)}
        التصفية: {(metadata.Filter.Count == 0 ? ExportTexts.WholeLayer.Ar : metadata.FilterInWords)}
        العنوان: {metadata.Address}
        الترخيص: {ExportTexts.Licence.Ar}

        المصادر
        {Citations(metadata)}

        الملفات: {metadata.Layer.Id}.geojson و{metadata.Layer.Id}.csv يحويان العناصر نفسها من إصدار البيانات نفسه. في ملف CSV (بترميز UTF-8) تُترك
        القيمة المجهولة فارغة، وتُفصل عناصر القوائم بفاصلة منقوطة (;)، وتسبق العلامةُ ' كلَّ نصٍّ قد يُنفّذه برنامج الجداول على أنه صيغة حسابية.
        للتحقق من الملفات: sha256sum -c SHA256SUMS


        """);

    private static string Citations(ExportMetadata metadata) => metadata.Sources.Count == 0
        ? "-"
        : string.Join('\n', metadata.Sources.Select(source => $"- {source.Id}: {source.Citation}{(source.Licence is { } licence ? $" ({licence})" : "")}"));

    private static void WriteColumn(StringBuilder text, LayerProperty property)
    {
        text.Append($"{property.Name}\n    {ColumnText.Meaning(property)}\n");
        foreach (var code in property.Codes?.Codes ?? [])
        {
            text.Append($"    - {code.Key}: {code.LabelEn} / {code.LabelAr}\n");
        }
    }
}
