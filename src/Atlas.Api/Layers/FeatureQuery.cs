using Atlas.Api.Http;
using Npgsql;
using NpgsqlTypes;

namespace Atlas.Api.Layers;

/// <summary>Asks PostGIS for the features of a layer.</summary>
/// <param name="planned">Connections on which a plan is kept: for statements of which no value makes another plan better.</param>
public sealed class FeatureQuery(NpgsqlDataSource db, [FromKeyedServices(FeatureQuery.Planned)] NpgsqlDataSource planned, LeastCounts leastCounts)
{
    public const string Planned = "planned";

    /// <summary>Above this a total is never counted: an answer must not wait for a number that few read.</summary>
    public const int CountAtMost = 10_000;

    /// <summary>Up to this a total is always counted.</summary>
    public const int CountAtLeast = 1_000;

    public ValueTask<NpgsqlConnection> OpenAsync(CancellationToken cancel) => db.OpenConnectionAsync(cancel);

    /// <summary>
    /// For a page: one in the order of place is found in the same way wherever it is, unless something else than a box has a say, or a box and a short time.
    /// </summary>
    public ValueTask<NpgsqlConnection> OpenAsync(Layer layer, ItemsRequest request, CancellationToken cancel) =>
        request.Order.IsByPlace && (ShortTime.Reads(layer, request.Selection)
            || (layer.SourceParameters.Count == 0 && request.Selection.Filters.Count == 0
                && (request.Selection.Box is null || PlaceOrder.Box(layer, request.Selection) is not null)))
            ? planned.OpenConnectionAsync(cancel)
            : db.OpenConnectionAsync(cancel);

    /// <summary>For one feature, which its id finds.</summary>
    public ValueTask<NpgsqlConnection> OpenByIdAsync(CancellationToken cancel) => planned.OpenConnectionAsync(cancel);

    /// <summary>Whether the total of a page is to be counted: only the first page says it, and not where it is known to be more than is counted.</summary>
    public bool IsCounted(Layer layer, ItemsRequest request) => request.After is null && !leastCounts.AreMoreThan(CountedAtMost(request), layer, request.Selection);

    /// <summary>The page that was asked for, in one round trip with the look at the records that its filters name, and with the total where it is found like the page.</summary>
    /// <param name="isCounted">The total will be asked for where the page has not all there is: see <see cref="IsCounted"/>.</param>
    /// <exception cref="ParameterException">A filter names a record that does not exist.</exception>
    public static async Task<FeaturePage> PageAsync(NpgsqlConnection connection, Layer layer, ItemsRequest request, bool isCounted, CancellationToken cancel)
    {
        var batch = connection.CreateBatch();
        foreach (var (_, existsSql, id) in request.Selection.References)
        {
            batch.BatchCommands.Add(new(existsSql) { Parameters = { new() { Value = id } } });
        }

        var place = request is { Limit: not null, Order.IsByPlace: true } ? PlaceOrder.Of(layer, request.Selection) : null;
        batch.BatchCommands.Add(Page(layer, request, place));
        var atMost = isCounted && place is not null ? CountedAtMost(request) : (int?)null;
        if (atMost is { } most)
        {
            var bind = new SqlBinder();
            batch.BatchCommands.Add(bind.BatchCommand(place!.Count(most + 1, bind)));
        }

        var page = new FeaturePage(connection, layer, request, batch, await batch.ExecuteReaderAsync(cancel), isCounted, atMost);
        try
        {
            foreach (var (parameter, _, id) in request.Selection.References)
            {
                Require(parameter, id, await page.Rows.ReadAsync(cancel) && page.Rows.GetValue(0) is true);
                await page.Rows.NextResultAsync(cancel);
            }

            return page;
        }
        catch
        {
            await page.DisposeAsync();
            throw;
        }
    }

    /// <returns>How many features match; null if they are too many to count.</returns>
    public static async Task<int?> CountAsync(NpgsqlConnection connection, Layer layer, ItemsRequest request, CancellationToken cancel)
    {
        var (atMost, bind) = (CountedAtMost(request), new SqlBinder());
        await using var command = bind.Command(connection,
            ShortTime.Reads(layer, request.Selection) ? ShortTime.Count(layer, request.Selection, atMost + 1, bind)
            : PlaceOrder.Of(layer, request.Selection) is { } place ? place.Count(atMost + 1, bind)
            : $"SELECT count(*)::integer FROM (SELECT FROM {request.Selection.From(layer, bind)} LIMIT {bind.Bind(atMost + 1L)}) AS counted");
        var count = (int)(await command.ExecuteScalarAsync(cancel))!;
        return count > atMost ? null : count;
    }

    /// <summary>The features that are meant, without paging.</summary>
    public static NpgsqlCommand Whole(NpgsqlConnection connection, Layer layer, LayerSelection selection, FeatureColumns columns)
    {
        var bind = new SqlBinder();
        return bind.Command(connection, $"SELECT {columns.Select} FROM {selection.From(layer, bind)}");
    }

    /// <exception cref="ParameterException">A filter names a record that does not exist.</exception>
    public static async Task CheckReferencesAsync(NpgsqlConnection connection, LayerSelection selection, CancellationToken cancel)
    {
        foreach (var (parameter, existsSql, id) in selection.References)
        {
            await using var command = new NpgsqlCommand(existsSql, connection);
            command.Parameters.Add(new() { Value = id });
            Require(parameter, id, await command.ExecuteScalarAsync(cancel) is true);
        }
    }

    private static void Require(string parameter, string id, bool exists)
    {
        if (!exists)
        {
            throw new ParameterException(parameter, $"there is no {parameter} '{id}'");
        }
    }

    // Ten pages are counted for one that is read, so that counting costs less than reading.
    private static int CountedAtMost(ItemsRequest request) => (int)Math.Clamp(10L * (request.Limit ?? CountAtMost), CountAtLeast, CountAtMost);

    private static NpgsqlBatchCommand Page(Layer layer, ItemsRequest request, PlaceOrder? place)
    {
        var bind = new SqlBinder();
        if (place is not null)
        {
            return bind.BatchCommand(place.Page(request, request.Limit!.Value, bind));
        }

        if (request.Order.IsByPlace && ShortTime.Reads(layer, request.Selection))
        {
            return bind.BatchCommand(ShortTime.Page(layer, request, bind));
        }

        IEnumerable<Condition> pageStart = request.After is { } after ? [request.Order.After(layer, after)] : [];
        return bind.BatchCommand($"""
            SELECT {string.Join(", ", [request.Columns.Select, .. request.Order.Columns])}
              FROM {request.Selection.From(layer, bind, pageStart)}
             ORDER BY {request.Order.OrderBy(layer)}
             LIMIT {bind.Bind(request.Limit is { } most ? most + 1L : DBNull.Value, NpgsqlDbType.Bigint)} OFFSET {bind.Bind(request.Offset)}
            """);
    }
}
