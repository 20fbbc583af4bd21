using Atlas.Api.Layers;
using Npgsql;

namespace Atlas.Api.Exports;

/// <summary>The documents that the selected features of a layer name.</summary>
internal static class CitedSourceQuery
{
    public static async Task<IReadOnlyList<CitedSource>> RunAsync(NpgsqlConnection connection, Layer layer, LayerSelection selection, CancellationToken cancel)
    {
        if (Cited(layer) is not { } cited)
        {
            return [];
        }

        var bind = new SqlBinder();
        await using var command = bind.Command(connection, $"""
            SELECT id, title, publisher, published_on, url, licence
              FROM atlas.source
             WHERE id IN (SELECT DISTINCT split_part(cited, ': ', 1) FROM (SELECT {cited} AS cited FROM {selection.From(layer, bind)}) AS by_feature)
             ORDER BY id
            """);
        await using var row = await command.ExecuteReaderAsync(cancel);
        var sources = new List<CitedSource>();
        while (await row.ReadAsync(cancel))
        {
            sources.Add(new(row.GetString(0), row.GetString(1), row.GetString(2), row.IsDBNull(3) ? null : row.GetFieldValue<DateOnly>(3), Text(row, 4), Text(row, 5)));
        }

        return sources;
    }

    // Features name one source by its id, or several, each with the place in the document after a colon.
    private static string? Cited(Layer layer) => layer.Properties.FirstOrDefault(property => property.Name is "sources" or "source") switch
    {
        { Name: "sources", Type: PropertyType.TextList } => "unnest(f.sources)",
        { Name: "source", Type: PropertyType.Text } => "f.source",
        _ => null,
    };

    private static string? Text(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
