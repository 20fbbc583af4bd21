using System.IO.Compression;
using System.IO.Pipelines;
using System.Security.Cryptography;
using System.Text;
using Atlas.Api.Formats;
using Atlas.Api.Layers;

namespace Atlas.Api.Exports;

/// <summary>An export for partners: GeoJSON, CSV, a README in both languages and checksums, written into the answer as it comes.</summary>
public sealed class ExportArchive(FeatureExport export)
{
    public const string Extension = "zip";
    public const string MediaType = "application/zip";

    public async Task WriteAsync(HttpContext context, Layer layer)
    {
        var cancel = context.RequestAborted;
        var geoJson = ExportRequest.Parse(context.Request.Query, layer, FeatureFormat.GeoJson);
        var csv = ExportRequest.Parse(context.Request.Query, layer, FeatureFormat.Csv);
        await using var snapshot = await export.OpenAsync(geoJson, cancel);
        var metadata = await export.MetadataAsync(context.Request, snapshot, layer, geoJson, cancel);
        export.WriteHead(context, metadata, MediaType, Extension);

        await using var answer = new GatheringStream(context.Response.BodyWriter);
        await using var zip = await ZipArchive.CreateAsync(answer, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancel);
        var checksums = new StringBuilder();
        async Task AddAsync(string name, Func<PipeWriter, Task> writeAsync) =>
            checksums.Append($"{await AddFileAsync(zip, name, metadata.GeneratedAt, writeAsync, cancel)}  {name}\n");

        await AddAsync($"{layer.Id}.geojson", pipe => FeatureExport.WriteFeaturesAsync(snapshot, layer, FeatureFormat.GeoJson, geoJson, metadata, pipe, cancel));
        await AddAsync($"{layer.Id}.csv", pipe => FeatureExport.WriteFeaturesAsync(snapshot, layer, FeatureFormat.Csv, csv, metadata, pipe, cancel));
        await AddAsync("README.txt", pipe => WriteTextAsync(pipe, ExportReadme.Of(metadata, csv.Columns), cancel));
        await AddFileAsync(zip, "SHA256SUMS", metadata.GeneratedAt, pipe => WriteTextAsync(pipe, checksums.ToString(), cancel), cancel);
    }

    /// <returns>The checksum of the file, as hexadecimal digits.</returns>
    private static async Task<string> AddFileAsync(ZipArchive zip, string name, DateTimeOffset at, Func<PipeWriter, Task> writeAsync, CancellationToken cancel)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = at;
        using var sha256 = SHA256.Create();
        await using var compressed = await entry.OpenAsync(cancel);
        await using (var summed = new CryptoStream(compressed, sha256, CryptoStreamMode.Write, leaveOpen: true))
        {
            var pipe = PipeWriter.Create(summed, new(leaveOpen: true));
            await writeAsync(pipe);
            await pipe.CompleteAsync();
        }

        return Convert.ToHexStringLower(sha256.Hash!);
    }

    private static async Task WriteTextAsync(PipeWriter pipe, string text, CancellationToken cancel) => await pipe.WriteAsync(Encoding.UTF8.GetBytes(text), cancel);
}
