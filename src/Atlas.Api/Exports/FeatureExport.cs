using System.IO.Pipelines;
using Atlas.Api.Formats;
using Atlas.Api.Freshness;
using Atlas.Api.Http;
using Atlas.Api.Layers;
using Atlas.Api.Ogc;
using Microsoft.AspNetCore.WebUtilities;

namespace Atlas.Api.Exports;

/// <summary>Answers with features of a layer in any format: from one snapshot, in constant memory, for as long as the client listens.</summary>
public sealed class FeatureExport(FeatureQuery query, ExportSlots slots, PublicAddress address, TimeProvider clock)
{
    /// <summary>The selected features, or a page of them, as one file.</summary>
    public async Task WriteAsync(HttpContext context, Layer layer, FeatureFormat format, ItemsRequest request)
    {
        var cancel = context.RequestAborted;
        await using var snapshot = await OpenAsync(request, cancel);
        var metadata = await MetadataAsync(context.Request, snapshot, layer, request, cancel);
        WriteHead(context, metadata, format.ContentType, format.Name);
        context.Response.Headers["Content-Crs"] = $"<{request.Columns.Crs.Uri}>";
        if (await EndOfPageAsync(snapshot, layer, request, cancel) is { } end)
        {
            context.Response.Headers.Append("Link", $"<{ItemsLinks.Next(context.Request, layer, end, address)}>; rel=\"next\"; type=\"{format.MediaType}\"");
        }

        await WriteFeaturesAsync(snapshot, layer, format, request, metadata, context.Response.BodyWriter, cancel);
    }

    /// <summary>Everything about an export but the features: what a CSV file has no place for.</summary>
    public async Task DescribeAsync(HttpContext context, Layer layer)
    {
        var cancel = context.RequestAborted;
        var request = ExportRequest.Parse(context.Request.Query, layer, FeatureFormat.Csv);
        await using var snapshot = await OpenAsync(request, cancel);
        var metadata = await MetadataAsync(context.Request, snapshot, layer, request, cancel);
        context.Features.Set(new WrittenAt(metadata.GeneratedAt));
        var table = address.Link(context.Request, $"/api/exports/{layer.Id}.csv{context.Request.QueryString}");
        await new CsvwDocument(table, request.Columns, metadata).WriteAsync(context.Response, cancel);
    }

    /// <summary>What an answer says of itself before it begins.</summary>
    internal void WriteHead(HttpContext context, ExportMetadata metadata, string mediaType, string extension)
    {
        context.Features.Set(new WrittenAt(metadata.GeneratedAt));
        var headers = context.Response.Headers;
        context.Response.ContentType = mediaType;
        headers.ContentDisposition = $"attachment; filename=\"{metadata.Layer.Id}-v{metadata.Data.Version}.{extension}\"";
        headers.Append("Link", $"<{MetadataAddress(context.Request, metadata.Layer)}>; rel=\"describedby\"; type=\"{CsvwDocument.MediaType}\"");
    }

    internal async Task<Snapshot> OpenAsync(ItemsRequest request, CancellationToken cancel)
    {
        var snapshot = await SnapshotAsync(cancel);
        try
        {
            await FeatureQuery.CheckReferencesAsync(snapshot.Connection, request.Selection, cancel);
            return snapshot;
        }
        catch
        {
            await snapshot.DisposeAsync();
            throw;
        }
    }

    private async Task<Snapshot> SnapshotAsync(CancellationToken cancel)
    {
        var slot = await slots.TakeAsync(cancel);
        try
        {
            return await Snapshot.OpenAsync(await query.OpenAsync(cancel), slot, cancel);
        }
        catch
        {
            slot.Dispose();
            throw;
        }
    }

    internal async Task<ExportMetadata> MetadataAsync(HttpRequest http, Snapshot snapshot, Layer layer, ItemsRequest request, CancellationToken cancel) => new(
        layer, snapshot.Data, clock.GetUtcNow(), address.Link(http, http.Path + http.QueryString),
        [.. Selecting(http).Select(pair => KeyValuePair.Create(pair.Key, pair.Value ?? ""))], request.Columns.Crs,
        await CitedSourceQuery.RunAsync(snapshot.Connection, layer, request.Selection, cancel));

    internal static async Task WriteFeaturesAsync(
        Snapshot snapshot, Layer layer, FeatureFormat format, ItemsRequest request, ExportMetadata metadata, PipeWriter pipe, CancellationToken cancel)
    {
        await using var page = await FeatureQuery.PageAsync(snapshot.Connection, layer, request, isCounted: false, cancel);
        var rows = page.Rows;
        var output = new FeatureOutput(pipe);
        using var writer = format.Writer(output, new FeatureSet(request.Columns, metadata, request.WithByteOrderMark));
        writer.Start();
        for (var written = 0; written != request.Limit && await rows.ReadAsync(cancel); written++)
        {
            writer.Write(rows);
            if (output.IsFull)
            {
                await output.FlushAsync(cancel);
            }
        }

        writer.Finish();
        await output.FlushAsync(cancel);
    }

    /// <returns>Where the page ends, if more comes after it. It is looked up before the page is written, because headers come first.</returns>
    private static async Task<Cursor?> EndOfPageAsync(Snapshot snapshot, Layer layer, ItemsRequest request, CancellationToken cancel)
    {
        if (request.Limit is not { } limit)
        {
            return null;
        }

        var lastOfPage = request with { Columns = FeatureColumns.None(layer), Offset = (int)Math.Min((long)request.Offset + limit - 1, int.MaxValue), Limit = 1 };
        await using var page = await FeatureQuery.PageAsync(snapshot.Connection, layer, lastOfPage, isCounted: false, cancel);
        var row = page.Rows;
        if (!await row.ReadAsync(cancel))
        {
            return null;
        }

        var end = Cursor.At(row, lastOfPage);
        return await row.ReadAsync(cancel) ? end : null;
    }

    private string MetadataAddress(HttpRequest request, Layer layer) =>
        address.Link(request, QueryHelpers.AddQueryString($"/api/exports/{layer.Id}/metadata.json", Selecting(request)));

    private static IEnumerable<KeyValuePair<string, string?>> Selecting(HttpRequest request) =>
        request.Query.Where(pair => !ExportRequest.OfForm.Contains(pair.Key)).Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value));
}
