using Atlas.Api.Layers;
using Npgsql;

namespace Atlas.Api.ReferenceLayers;

/// <summary>A column, how it is read, and as what.</summary>
/// <param name="Sql">The column, cast to what its type is read as.</param>
/// <param name="Srid">Reference system of a geometry column; null for all others.</param>
internal sealed record TableColumn(string Name, string DatabaseType, PropertyType Type, string Sql, int? Srid, LayerShape Shape)
{
    public string AsInstant(ReferenceLayerEntry entry) => DatabaseType switch
    {
        "timestamp with time zone" => SqlName.Quote(Name),
        "timestamp without time zone" => $"({SqlName.Quote(Name)} AT TIME ZONE 'UTC')",
        "date" => $"({SqlName.Quote(Name)}::timestamp AT TIME ZONE 'Asia/Damascus')",
        _ => throw ReferenceLayerTables.Wrong(entry, $"'{Name}' holds no time"),
    };
}

/// <summary>The columns of a reference layer's table, as the database describes them.</summary>
internal sealed class TableColumns(string qualifiedName, IReadOnlyList<TableColumn> columns)
{
    private const string Sql = """
        SELECT n.nspname, c.relname, a.attname, format_type(a.atttypid, NULL),
               postgis_typmod_srid(a.atttypmod), postgis_typmod_type(a.atttypmod)
          FROM pg_class c
          JOIN pg_namespace n ON n.oid = c.relnamespace
          JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
         WHERE c.oid = to_regclass($1)
         ORDER BY a.attnum
        """;

    /// <summary>Schema and table, quoted.</summary>
    public string QualifiedName { get; } = qualifiedName;

    public IReadOnlyList<TableColumn> Columns { get; } = columns;

    public static async Task<TableColumns> ReadAsync(NpgsqlConnection connection, ReferenceLayerEntry entry, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(Sql, connection);
        command.Parameters.Add(new() { Value = entry.Table ?? "" });
        await using var row = await command.ExecuteReaderAsync(cancel);
        string? name = null;
        var columns = new List<TableColumn>();
        while (await row.ReadAsync(cancel))
        {
            name = $"{SqlName.Quote(row.GetString(0))}.{SqlName.Quote(row.GetString(1))}";
            columns.Add(Describe(row.GetString(2), row.GetString(3), row.GetInt32(4), row.GetString(5)));
        }

        return name is null ? throw ReferenceLayerTables.Wrong(entry, $"there is no table '{entry.Table}'") : new TableColumns(name, columns);
    }

    public TableColumn Need(ReferenceLayerEntry entry, string? column, string member) =>
        Columns.FirstOrDefault(found => found.Name == column) ?? throw ReferenceLayerTables.Wrong(entry, $"{member} '{column}' is not a column of {QualifiedName}");

    private static TableColumn Describe(string name, string type, int srid, string geometry)
    {
        var column = SqlName.Quote(name);
        if (type == "geometry")
        {
            return new(name, type, PropertyType.Text, column, srid, geometry switch
            {
                "Point" => LayerShape.Point,
                "LineString" or "MultiLineString" => LayerShape.Line,
                _ => LayerShape.Polygon,
            });
        }

        var (read, sql) = type switch
        {
            "smallint" or "integer" or "bigint" => (PropertyType.Integer, $"{column}::bigint"),
            "real" or "double precision" or "numeric" => (PropertyType.Number, $"{column}::float8"),
            "boolean" => (PropertyType.Boolean, column),
            "date" => (PropertyType.Date, column),
            "time without time zone" => (PropertyType.Time, column),
            "timestamp with time zone" => (PropertyType.Timestamp, column),
            "timestamp without time zone" => (PropertyType.Timestamp, $"({column} AT TIME ZONE 'UTC')"),
            "text[]" or "character varying[]" => (PropertyType.TextList, $"{column}::text[]"),
            "json" or "jsonb" => (PropertyType.Json, $"{column}::text"),
            _ => (PropertyType.Text, $"{column}::text"),
        };
        return new(name, type, read, sql, null, LayerShape.Point);
    }
}
