using Npgsql;

namespace Atlas.Api.Layers;

/// <summary>A page that the database answers with, to be read row by row.</summary>
/// <param name="Matched">How many features match; null where they are not counted, or too many.</param>
/// <param name="Rows">One row more than the page has if there is a next page.</param>
public sealed record FeaturePage(NpgsqlBatch Batch, int? Matched, NpgsqlDataReader Rows) : IAsyncDisposable
{
    public async ValueTask DisposeAsync()
    {
        await Rows.DisposeAsync();
        await Batch.DisposeAsync();
    }
}
