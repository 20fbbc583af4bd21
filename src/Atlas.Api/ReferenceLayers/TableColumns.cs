using Atlas.Api.Layers;
using Npgsql;

namespace Atlas.Api.ReferenceLayers;

/// <summary>A column, how it is read, and as what.</summary>
/// <param name="Number">Which column of the table it is.</param>
/// <param name="Sql">The column, cast to what its type is read as.</param>
/// <param name="Shape">Of a column of shapes whose reference system is known.</param>
internal sealed record TableColumn(int Number, string Name, string DatabaseType, PropertyType Type, string Sql, TableShape? Shape)
{
    /// <summary>The column of the relation that holds it as it is stored; null where that is how it is read.</summary>
    public StoredColumn? Stored => DatabaseType is "date" or "timestamp with time zone" or "timestamp without time zone" or "real" or "double precision"
        ? new($"stored {Number}", HasNoZone: DatabaseType == "timestamp without time zone")
        : null;

    public bool HoldsShapes => DatabaseType is "geometry" or "geography";
}

/// <summary>The columns of a reference layer's table, as the database describes them.</summary>
/// <param name="isOrdered">The table rules out that a row ends before it begins.</param>
internal sealed class TableColumns(string qualifiedName, IReadOnlyList<TableColumn> columns, bool isOrdered)
{
    private const string Sql = """
        SELECT n.nspname, c.relname, a.attname, format_type(a.atttypid, NULL),
               CASE WHEN postgis_typmod_srid(a.atttypmod) IN (SELECT 0 UNION ALL SELECT srid FROM spatial_ref_sys) THEN postgis_typmod_srid(a.atttypmod) ELSE -1 END, postgis_typmod_type(a.atttypmod), has_table_privilege(c.oid, 'SELECT')
          FROM pg_class c
          JOIN pg_namespace n ON n.oid = c.relnamespace
          JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
         WHERE c.oid = to_regclass($1)
         ORDER BY a.attnum
        """;

    /// <summary>Schema and table, quoted.</summary>
    public string QualifiedName { get; } = qualifiedName;

    public IReadOnlyList<TableColumn> Columns { get; } = columns;

    public bool IsOrdered { get; } = isOrdered;

    public static async Task<TableColumns> ReadAsync(NpgsqlConnection connection, ReferenceLayerEntry entry, CancellationToken cancel)
    {
        string? table = null;
        var mayBeRead = true;
        var described = new List<(string Name, string Type, int Srid, string Kind)>();
        try
        {
            await using var command = new NpgsqlCommand(Sql, connection);
            command.Parameters.Add(new() { Value = entry.Table ?? "" });
            await using var row = await command.ExecuteReaderAsync(cancel);
            while (await row.ReadAsync(cancel))
            {
                table = $"{SqlName.Quote(row.GetString(0))}.{SqlName.Quote(row.GetString(1))}";
                mayBeRead = row.GetBoolean(6);
                described.Add((row.GetString(2), row.GetString(3), row.GetInt32(4), row.GetString(5)));
            }
        }
        catch (PostgresException notAName) when (notAName.SqlState[..2] is "42" or "0A")
        {
            table = null;
        }

        if (table is null)
        {
            throw ReferenceLayerTables.Wrong(entry, $"there is no table '{entry.Table}'");
        }

        if (!mayBeRead)
        {
            throw ReferenceLayerTables.Wrong(entry, $"the service may not read the table '{entry.Table}'");
        }

        var columns = new List<TableColumn>();
        foreach (var (name, type, srid, kind) in described)
        {
            // A column that takes shapes of any system does not say which: its rows do.
            var isOfRows = type == "geometry" && srid == 0 && name == entry.GeometryColumn;
            columns.Add(Describe(columns.Count, name, type, kind, isOfRows ? await SridOfRowsAsync(connection, table, name, cancel) : srid, isOfRows));
        }

        if (columns.Any(column => column.Name == entry.IdColumn && !column.HoldsShapes))
        {
            await TableIds.NeedAsync(connection, entry, table, cancel);
        }

        return new TableColumns(table, columns, await TableOrder.IsCheckedAsync(connection, entry, table, cancel));
    }

    public TableColumn Need(ReferenceLayerEntry entry, string? column, string member) =>
        Columns.FirstOrDefault(found => found.Name == column) ?? throw ReferenceLayerTables.Wrong(entry, $"{member} '{column}' is not a column of {QualifiedName}");

    private static async Task<int> SridOfRowsAsync(NpgsqlConnection connection, string table, string column, CancellationToken cancel)
    {
        var name = SqlName.Quote(column);
        await using var command = new NpgsqlCommand($"SELECT ST_SRID({name}) FROM {table} WHERE ST_SRID({name}) IN (SELECT srid FROM spatial_ref_sys) LIMIT 1", connection);
        return await command.ExecuteScalarAsync(cancel) as int? ?? 0;
    }

    // No format has a number for infinity, or a date beyond these years: there is none that is known.
    private static string Datable(string column) => $"CASE WHEN {column} >= '0001-01-01' AND {column} < '9999-12-31' THEN {column} END";

    private static TableColumn Describe(int number, string name, string type, string kind, int srid, bool isOfRows)
    {
        var column = SqlName.Quote(name);
        var (read, sql) = type switch
        {
            "smallint" or "integer" or "bigint" => (PropertyType.Integer, column),
            "real" or "double precision" or "numeric" => (PropertyType.Number, $"CASE WHEN abs({column}::float8) < 'Infinity' THEN {column}::float8 END"),
            "boolean" => (PropertyType.Boolean, column),
            "date" => (PropertyType.Date, Datable(column)),
            "time without time zone" => (PropertyType.Time, column),
            "timestamp with time zone" => (PropertyType.Timestamp, Datable(column)),
            "timestamp without time zone" => (PropertyType.Timestamp, $"({Datable(column)} AT TIME ZONE 'UTC')"),
            "text[]" or "character varying[]" => (PropertyType.TextList, $"{column}::text[]"),
            "json" or "jsonb" => (PropertyType.Json, $"{column}::text"),
            _ => (PropertyType.Text, $"{column}::text"),
        };
        return new(number, name, type, read, sql, type is "geometry" or "geography" ? TableShape.Of(name, type, kind, srid, isOfRows) : null);
    }
}
