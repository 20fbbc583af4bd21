using Npgsql;
using NpgsqlTypes;

namespace Atlas.Api.Layers;

/// <summary>
/// A filter: given a place to bind its values, the SQL expression that is true for the features it lets through.
/// Features, tiles, counts and exports all use the same ones, so a filter means the same everywhere.
/// </summary>
/// <returns>A boolean SQL expression over the layer's relation <c>f</c>, with every value bound.</returns>
public delegate string Condition(SqlBinder bind);

/// <summary>Collects the bound values of one statement. No value ever becomes SQL text.</summary>
public sealed class SqlBinder
{
    private readonly List<NpgsqlParameter> _parameters = [];

    /// <returns>The placeholder: <c>$1</c>, <c>$2</c>, …</returns>
    public string Bind(object value, NpgsqlDbType? type = null)
    {
        var parameter = new NpgsqlParameter { Value = value };
        if (type is { } known)
        {
            parameter.NpgsqlDbType = known;
        }

        _parameters.Add(parameter);
        return $"${_parameters.Count}";
    }

    public NpgsqlCommand Command(NpgsqlConnection connection, string sql)
    {
        var command = new NpgsqlCommand(sql, connection);
        command.Parameters.AddRange(_parameters.ToArray());
        return command;
    }

    /// <summary>The same as one of several statements that go to the server together.</summary>
    public NpgsqlBatchCommand BatchCommand(string sql)
    {
        var command = new NpgsqlBatchCommand(sql);
        command.Parameters.AddRange(_parameters.ToArray());
        return command;
    }
}
