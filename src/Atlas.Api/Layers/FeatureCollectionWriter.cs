using System.Buffers;
using System.Text.Json;
using Atlas.Api.Formats;

namespace Atlas.Api.Layers;

/// <summary>Writes features to the response as they arrive: constant memory for an answer of any size.</summary>
public sealed class FeatureCollectionWriter(HttpResponse response)
{
    public const string MediaType = "application/geo+json";

    private const int FlushAt = 64 * 1024;

    /// <param name="linksAfter">The links of the page: the cursor of the next one is given where there is a next one.</param>
    public async Task WriteAsync(
        FeaturePage page, ItemsRequest request, Func<Cursor?, IEnumerable<Ogc.Link>> linksAfter, CancellationToken cancel)
    {
        var rows = page.Rows;
        Begin(request.Columns);
        await using var json = new Utf8JsonWriter(response.BodyWriter, GeoJsonFeature.Options);
        json.WriteStartObject();
        json.WriteString("type"u8, "FeatureCollection"u8);
        json.WriteStartArray("features"u8);
        var feature = new GeoJsonFeature(request.Columns);
        var returned = 0;
        Cursor? next = null;
        Cursor? last = null;
        while (await rows.ReadAsync(cancel))
        {
            if (returned == request.Limit)
            {
                next = last;
                break;
            }

            json.WriteStartObject();
            feature.Write(json, rows);
            json.WriteEndObject();
            returned++;
            if (returned == request.Limit)
            {
                last = Cursor.At(rows, request);
            }

            if (json.BytesPending > FlushAt)
            {
                await json.FlushAsync(cancel);
            }
        }

        json.WriteEndArray();
        if (await page.MatchedAsync(returned, next is not null, cancel) is { } matched)
        {
            json.WriteNumber("numberMatched"u8, matched);
        }

        json.WriteNumber("numberReturned"u8, returned);
        WriteLinks(json, linksAfter(next));
        json.WriteEndObject();
    }

    /// <summary>One feature, whose length is known before it leaves.</summary>
    /// <param name="opened">See <see cref="GeoJsonFeature.Opened"/>.</param>
    public void WriteOne(ReadOnlySpan<byte> opened, FeatureColumns columns, IEnumerable<Ogc.Link> links)
    {
        Begin(columns);
        var rest = new ArrayBufferWriter<byte>();
        rest.Write(","u8);
        using (var json = new Utf8JsonWriter(rest, GeoJsonFeature.Options))
        {
            WriteLinks(json, links);
        }

        rest.Write("}"u8);
        response.ContentLength = opened.Length + rest.WrittenCount;
        response.BodyWriter.Write(opened);
        response.BodyWriter.Write(rest.WrittenSpan);
    }

    private void Begin(FeatureColumns columns)
    {
        response.ContentType = MediaType;
        response.Headers.ContentDisposition = "inline";
        response.Headers["Content-Crs"] = $"<{columns.Crs.Uri}>";
    }

    private static void WriteLinks(Utf8JsonWriter json, IEnumerable<Ogc.Link> links)
    {
        json.WriteStartArray("links"u8);
        foreach (var link in links)
        {
            json.WriteStartObject();
            json.WriteString("href"u8, link.Href);
            json.WriteString("rel"u8, link.Rel);
            json.WriteString("type"u8, link.Type);
            json.WriteString("title"u8, link.Title);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
