using Atlas.Api.Http;
using Npgsql;

namespace Atlas.Api.Layers;

/// <summary>Asks PostGIS for the features of a layer.</summary>
public sealed class FeatureQuery(NpgsqlDataSource db)
{
    /// <summary>Above this a total is not counted: an answer must not wait for a number that few read.</summary>
    public const int CountAtMost = 10_000;

    public ValueTask<NpgsqlConnection> OpenAsync(CancellationToken cancel) => db.OpenConnectionAsync(cancel);

    /// <summary>The page that was asked for, in its order and with its sort keys, and one feature more if there is one.</summary>
    public static NpgsqlCommand Page(NpgsqlConnection connection, Layer layer, ItemsRequest request)
    {
        var bind = new SqlBinder();
        IEnumerable<Condition> pageStart = request.After is { } after ? [request.Order.After(layer, after)] : [];
        return bind.Command(connection, $"""
            SELECT {string.Join(", ", [request.Columns.Select, .. request.Order.Columns])}
              FROM {request.Selection.From(layer, bind, pageStart)}
             ORDER BY {request.Order.OrderBy(layer)}
             LIMIT {bind.Bind(request.Limit + 1)} OFFSET {bind.Bind(request.Offset)}
            """);
    }

    /// <returns>How many features match, or null if they are too many to count for every answer.</returns>
    public static async Task<int?> CountAsync(NpgsqlConnection connection, Layer layer, LayerSelection selection, CancellationToken cancel)
    {
        var bind = new SqlBinder();
        await using var command = bind.Command(connection, $"""
            SELECT count(*)::integer FROM (SELECT FROM {selection.From(layer, bind)} LIMIT {bind.Bind(CountAtMost + 1)}) AS counted
            """);
        var count = (int)(await command.ExecuteScalarAsync(cancel))!;
        return count > CountAtMost ? null : count;
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
            if (await command.ExecuteScalarAsync(cancel) is not true)
            {
                throw new ParameterException(parameter, $"there is no {parameter} '{id}'");
            }
        }
    }
}
