using System.Text.Encodings.Web;
using System.Text.Json;
using Npgsql;

namespace Atlas.Api.Layers;

/// <summary>Writes features to the response as they arrive: constant memory for an answer of any size.</summary>
public sealed class FeatureCollectionWriter(HttpResponse response)
{
    public const string MediaType = "application/geo+json";

    private const int FlushAt = 64 * 1024;

    // Arabic stays Arabic. The answer is JSON for programs, never pasted into a page.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <param name="linksAfter">The links of the page: the cursor of the next one is given where there is a next one.</param>
    public async Task WriteAsync(
        NpgsqlDataReader rows, ItemsRequest request, int? matched, Func<Cursor?, IEnumerable<Ogc.Link>> linksAfter, CancellationToken cancel)
    {
        Begin(request.Columns);
        await using var json = new Utf8JsonWriter(response.BodyWriter, Options);
        json.WriteStartObject();
        json.WriteString("type"u8, "FeatureCollection"u8);
        if (matched is { } count)
        {
            json.WriteNumber("numberMatched"u8, count);
        }

        json.WriteStartArray("features"u8);
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
            request.Columns.Write(json, rows);
            json.WriteEndObject();
            returned++;
            if (returned == request.Limit)
            {
                last = End(rows, request);
            }

            if (json.BytesPending > FlushAt)
            {
                await json.FlushAsync(cancel);
            }
        }

        json.WriteEndArray();
        json.WriteNumber("numberReturned"u8, returned);
        WriteLinks(json, linksAfter(next));
        json.WriteEndObject();
    }

    public async Task WriteOneAsync(NpgsqlDataReader row, FeatureColumns columns, IEnumerable<Ogc.Link> links)
    {
        Begin(columns);
        await using var json = new Utf8JsonWriter(response.BodyWriter, Options);
        json.WriteStartObject();
        columns.Write(json, row);
        WriteLinks(json, links);
        json.WriteEndObject();
    }

    private void Begin(FeatureColumns columns)
    {
        response.ContentType = MediaType;
        response.Headers["Content-Crs"] = $"<{columns.Crs.Uri}>";
    }

    private static Cursor End(NpgsqlDataReader row, ItemsRequest request)
    {
        var keys = Enumerable.Range(request.Columns.Count, request.Order.Keys.Count).Select(column => row.IsDBNull(column) ? null : row.GetString(column));
        return new Cursor(request.Order.ToString(), [.. keys], FeatureColumns.Id(row));
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
