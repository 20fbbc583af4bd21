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
        if (geometry.Shape is not { } shape)
        {
            throw Wrong(entry, $"'{geometry.Name}' is not a geometry column with a reference system");
        }

        if (id.HoldsShapes)
        {
            throw Wrong(entry, $"'{id.Name}' holds shapes, and an id is needed");
        }

        var numeric = id.Type == PropertyType.Integer;
        var time = TableTime.Of(entry, table);
        var properties = table.Columns.Where(column => !column.HoldsShapes).ToList();
        var columns = properties.Select(column => $"{column.Sql} AS {SqlName.Quote(column.Name)}")
            .Concat(properties.Where(column => column.Stored is not null).Select(column => $"{SqlName.Quote(column.Name)} AS {SqlName.Quote(column.Stored!.Name)}"))
            .Concat(time?.Moments.Select(moment => moment.Selected) ?? []);
        return new Layer
        {
            Id = entry.Id,
            TitleEn = entry.Title ?? entry.Id,
            TitleAr = entry.Title ?? entry.Id,
            Description = entry.Description ?? $"Reference layer from the table {entry.Table}.",
            // A whole number stays what it is in the table: as another type it would not be looked up in its index.
            Source = $"(SELECT {SqlName.Quote(id.Name)}{(numeric ? "" : "::text")} AS feature_id, {shape.Sql} AS feature_geom, {time?.Sql ?? "NULL::tstzrange"} AS feature_time, "
                + $"{string.Join(", ", columns)} FROM {table.QualifiedName}{shape.Join} WHERE {SqlName.Quote(id.Name)} IS NOT NULL AND {shape.IsKept})",
            IdColumn = "feature_id",
            HasNumericIds = numeric,
            NumberColumn = numeric ? "feature_id" : null,
            Geometry = "feature_geom",
            GeometryName = entry.GeometryColumn,
            Shape = shape.Kind,
            HasUnplacedFeatures = true,
            HasTimelessFeatures = true,
            IsVersioned = false, // somebody else's table: nobody tells us of its changes
            Time = time is null ? null : "feature_time",
            TimeTouches = time?.Touches,
            Properties = [.. properties.Select(column => new LayerProperty(column.Name, column.Type, $"Column {column.Name} of the table.") { Stored = column.Stored })],
        };
    }

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9_-]*\z")]
    private static partial Regex Name();
}
