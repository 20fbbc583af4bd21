using System.Globalization;
using System.Text;
using Atlas.Api.Formats;
using Atlas.Api.Layers;
using Npgsql;

namespace Atlas.Api.Pages;

/// <summary>The records of a layer as a table, a page at a time. Rows leave as they arrive.</summary>
internal static class ItemsPage
{
    private const int FlushAt = 64 * 1024;

    public static async Task<IResult> WriteAsync(HttpContext http, Layer layer, PageLanguage language)
    {
        var (cancel, words) = (http.RequestAborted, language.Words);
        var asked = http.Request.Query;
        var query = http.RequestServices.GetRequiredService<FeatureQuery>();
        var request = ItemsRequest.Parse(asked, layer);
        var properties = asked.TryGetValue("properties", out var names) ? ItemsRequest.PropertiesOf(layer, names.ToString()) : layer.Properties;
        await using var connection = await query.OpenAsync(layer, request, cancel);
        await using var page = await FeatureQuery.PageAsync(connection, layer, request, query.IsCounted(layer, request), cancel);
        var rows = page.Rows;

        var path = $"/api/collections/{layer.Id}";
        var limit = request.Limit ?? ItemsRequest.DefaultLimit;
        var frame = new PageFrame(http, language, LayerWords.Title(layer, language),
            [("/api", words.Api), ("/api/collections", words.Collections), (path, LayerWords.Title(layer, language))],
            [.. FeatureFormat.All.Where(format => format.Takes(request.Columns.Crs)).Select(format => format.Representation)], MapLink.Of(layer))
        {
            Limit = limit,
        };
        var all = PageField.Of(properties, request.Columns.Count - properties.Count, language);
        var fields = Columns(all, isChosen: names.Count > 0);
        var others = all.Except(fields).Where(field => field.Name != "id").ToList();
        frame.Begin();
        var text = new StringBuilder($"{frame.Above()}");
        text.Append(Html.Of($"""
            {LayerWords.Description(layer, language)}
            <div class="scrolls" role="region" aria-label="{words.Records}" tabindex="0"><table>
            <thead><tr><th scope="col">{PropertyWords.Label("id", language)}</th>{fields.Select(field => Html.Of($"""<th scope="col">{field.Label}</th>"""))}<th scope="col">{words.Further}</th></tr></thead>
            <tbody>
            """));
        var returned = 0;
        var isMore = false;
        while (!isMore && await rows.ReadAsync(cancel))
        {
            isMore = returned == limit;
            if (!isMore)
            {
                var id = FeatureColumns.Id(rows);
                text.Append(Html.Of($"""
                    <tr><th scope="row"><a href="{PageAddress.To(http.Request, $"{path}/items/{Uri.EscapeDataString(id)}", language)}"><bdi>{id}</bdi></a></th>{fields.Select(field => Html.Of($"<td>{field.Show(rows)}</td>"))}<td>{Further(layer, request, others, rows, language)}</td></tr>

                    """));
                returned++;
            }

            if (text.Length > FlushAt)
            {
                await http.Response.WriteAsync(text.ToString(), cancel);
                text.Clear();
            }
        }

        var matched = await page.MatchedAsync(returned, isMore, cancel);
        text.Append(Html.Of($"</tbody></table></div>{Pager(http, request.Offset, limit, returned, matched, isMore, words)}{frame.Below()}"));
        await http.Response.WriteAsync(text.ToString(), cancel);
        return TypedResults.Empty;
    }

    // What the table has no column for is there all the same, folded away.
    private static Html Further(Layer layer, ItemsRequest request, IEnumerable<PageField> others, NpgsqlDataReader row, PageLanguage language) => Html.Of($"""
        <details><summary>{language.Words.Further}</summary><dl>{others.Select(field => Html.Of($"<dt>{field.Label}</dt><dd>{field.Show(row)}</dd>"))}<dt>{PlaceText.Label(layer, language)}</dt><dd>{PlaceText.Of(layer, request.Columns.Crs, row, language)}</dd></dl></details>
        """);

    private static List<PageField> Columns(IReadOnlyList<PageField> fields, bool isChosen)
    {
        var others = fields.Where(field => field.Name != "id").ToList();
        var known = PropertyWords.InTables.Select(name => others.FirstOrDefault(field => field.Name == name)).OfType<PageField>().ToList();
        return isChosen || known.Count == 0 ? others : known;
    }

    private static Html Pager(HttpContext http, int offset, int limit, int returned, int? matched, bool isMore, PageWords words)
    {
        if (returned == 0)
        {
            return Html.Of($"<p>{words.Nothing}</p>");
        }

        var previous = offset == 0 ? default : Turn("prev", Math.Max(0, offset - limit), words.Previous);
        var next = isMore ? Turn("next", offset + limit, words.Next) : default;
        return Html.Of($"""<p><bdi dir="ltr">{offset + 1}–{offset + returned}</bdi> {(matched is { } all ? words.OfAll(all) : "")} {previous} {next}</p>""");

        Html Turn(string rel, int to, string label) =>
            Html.Of($"""<a rel="{rel}" href="{PageAddress.With(http.Request, ("offset", to.ToString(CultureInfo.InvariantCulture)))}">{label}</a>""");
    }
}
