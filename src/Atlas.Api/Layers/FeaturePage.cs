using Npgsql;

namespace Atlas.Api.Layers;

/// <summary>A page that the database answers with, to be read row by row: one row more than was asked for if there is a next page.</summary>
/// <param name="isCounted">The total is found out where the page has not all there is.</param>
/// <param name="countedAtMost">The total is the next result, if it is no more than this; null where it is not among the results.</param>
public sealed class FeaturePage(NpgsqlConnection connection, Layer layer, ItemsRequest request, NpgsqlBatch batch, NpgsqlDataReader rows, bool isCounted, int? countedAtMost) : IAsyncDisposable
{
    public NpgsqlDataReader Rows => rows;

    /// <summary>
    /// How many features match, once the page has been read. A page that has all there is knows it by itself. Otherwise the first page counts, and only
    /// the first: the total would be the same on the others.
    /// </summary>
    /// <returns>Null where it is not counted, or more than is counted.</returns>
    public async Task<int?> MatchedAsync(int returned, bool hasNext, CancellationToken cancel)
    {
        if (request.After is not null)
        {
            return null;
        }

        if (!hasNext && (returned > 0 || request.Offset == 0))
        {
            return request.Offset + returned;
        }

        if (!isCounted)
        {
            return null;
        }

        if (countedAtMost is { } atMost && await rows.NextResultAsync(cancel) && await rows.ReadAsync(cancel))
        {
            return rows.GetInt32(0) is var count && count > atMost ? null : count;
        }

        await rows.DisposeAsync();
        return await FeatureQuery.CountAsync(connection, layer, request, cancel);
    }

    public async ValueTask DisposeAsync()
    {
        await rows.DisposeAsync();
        await batch.DisposeAsync();
    }
}
