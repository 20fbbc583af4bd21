using System.Text.RegularExpressions;
using Atlas.Api.Layers;
using Npgsql;

namespace Atlas.Api.ReferenceLayers;

/// <summary>Makes layers of the tables that the operator listed. A wrong entry stops the start with one line that names it.</summary>
public static partial class ReferenceLayerTables
{
    /// <exception cref="FormatException">An entry cannot be served.</exception>
    public static async Task<IReadOnlyList<Layer>> ReadAsync(string path, NpgsqlDataSource db, IEnumerable<Layer> others, CancellationToken cancel)
    {
        var taken = others.Select(layer => layer.Id).ToHashSet(StringComparer.Ordinal);
        var layers = new List<Layer>();
        await using var connection = await db.OpenConnectionAsync(cancel);
        foreach (var entry in ReferenceLayerEntry.ReadAll(path))
        {
            if (string.IsNullOrEmpty(entry.Id) || !Name().IsMatch(entry.Id))
            {
                throw Wrong(entry, "an id consists of letters, digits, - and _");
            }

            if (!taken.Add(entry.Id))
            {
                throw Wrong(entry, "there is another layer of this id");
            }

            layers.Add(Build(entry, await TableColumns.ReadAsync(connection, entry, cancel)));
        }

        return layers;
    }

    internal static FormatException Wrong(ReferenceLayerEntry entry, string what) => new($"ATLAS_REFERENCE_LAYERS: layer '{entry.Id}': {what}.");

    private static Layer Build(ReferenceLayerEntry entry, TableColumns table)
    {
        var id = table.Need(entry, entry.IdColumn, "idColumn");
        var geometry = table.Need(entry, entry.GeometryColumn, "geometryColumn");
        if (geometry.Srid is not > 0)
        {
            throw Wrong(entry, $"'{entry.GeometryColumn}' is not a geometry column with a reference system");
        }

        var shape = geometry.Srid == 4326 ? SqlName.Quote(geometry.Name) : $"ST_Transform({SqlName.Quote(geometry.Name)}, 4326)";
        var numeric = id.Type == PropertyType.Integer;
        var time = Time(entry, table);
        var properties = table.Columns.Where(column => column.Srid is null).ToList();
        var columns = properties.Select(column => $"{column.Sql} AS {SqlName.Quote(column.Name)}");
        return new Layer
        {
            Id = entry.Id,
            TitleEn = entry.Title ?? entry.Id,
            TitleAr = entry.Title ?? entry.Id,
            Description = entry.Description ?? $"Reference layer from the table {entry.Table}.",
            Source = $"(SELECT {id.Sql}{(numeric ? "::bigint" : "")} AS feature_id, {shape} AS feature_geom, {time ?? "NULL::tstzrange"} AS feature_time, "
                + $"{string.Join(", ", columns)} FROM {table.QualifiedName})",
            IdColumn = "feature_id",
            HasNumericIds = numeric,
            NumberColumn = numeric ? "feature_id" : null,
            Geometry = "feature_geom",
            GeometryName = entry.GeometryColumn,
            Shape = geometry.Shape,
            HasUnplacedFeatures = true,
            HasTimelessFeatures = true,
            IsVersioned = false, // somebody else's table: nobody tells us of its changes
            Time = time is null ? null : "feature_time",
            Properties = [.. properties.Select(column => new LayerProperty(column.Name, column.Type, $"Column {column.Name} of the table."))],
        };
    }

    private static string? Time(ReferenceLayerEntry entry, TableColumns table) => entry switch
    {
        { TimeColumn: { } instant, TimeStartColumn: null, TimeEndColumn: null } =>
            table.Need(entry, instant, "timeColumn").AsInstant(entry) is var at ? $"tstzrange({at}, {at}, '[]')" : null,
        { TimeColumn: null, TimeStartColumn: { } start, TimeEndColumn: { } end } =>
            $"tstzrange({table.Need(entry, start, "timeStartColumn").AsInstant(entry)}, {table.Need(entry, end, "timeEndColumn").AsInstant(entry)}, '[]')",
        { TimeColumn: null, TimeStartColumn: null, TimeEndColumn: null } => null,
        _ => throw Wrong(entry, "time is either timeColumn, or timeStartColumn and timeEndColumn"),
    };

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9_-]*$")]
    private static partial Regex Name();
}
