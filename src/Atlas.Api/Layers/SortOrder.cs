using Atlas.Api.Http;

namespace Atlas.Api.Layers;

/// <summary>
/// The order of features: the keys that were asked for, then the id, so that no two features tie. Unknown values come last, in both directions.
/// </summary>
public sealed record SortOrder(IReadOnlyList<(LayerProperty Property, bool Descending)> Keys)
{
    private const int MostKeys = 8;

    /// <summary>By place, where the layer knows it, so that a box is read in order.</summary>
    public bool IsByPlace { get; private init; }

    /// <summary>The order of a layer where none is asked for.</summary>
    public static SortOrder Of(Layer layer) =>
        layer.PlaceCode is { } column ? new([(new LayerProperty(column, PropertyType.Text, "Where it is."), false)]) { IsByPlace = true } : new([]);

    /// <param name="text">Property names joined by commas, each with <c>-</c> before it for descending (or <c>+</c>, which a URL may turn into a space).</param>
    /// <exception cref="ParameterException">A name is not a sortable, or stands twice.</exception>
    public static SortOrder Parse(string text, Layer layer)
    {
        var keys = text.Split(',').Select(part =>
        {
            var name = part.TrimStart('-', '+', ' ');
            var property = Sortables(layer).FirstOrDefault(property => property.Name == name)
                ?? throw new ParameterException("sortby", $"'{name}' is not a sortable of {layer.Id}");
            return (property, part.StartsWith('-'));
        }).ToList();
        return keys.Count > MostKeys || keys.DistinctBy(key => key.property.Name).Count() < keys.Count
            ? throw new ParameterException("sortby", $"up to {MostKeys} different properties can be sorted by")
            : new SortOrder(keys);
    }

    /// <summary>What a layer can be sorted by: everything that has an order.</summary>
    public static IEnumerable<LayerProperty> Sortables(Layer layer) =>
        layer.Properties.Where(property => property.Type is not (PropertyType.Json or PropertyType.TextList));

    /// <summary>Names the order in a cursor: a cursor of another order is refused.</summary>
    public override string ToString() => string.Join(',', Keys.Select(key => $"{(key.Descending ? "-" : "")}{key.Property.Name}"));

    /// <summary>The keys as text, to be read from the last row of a page.</summary>
    public IEnumerable<string> Columns => Keys.Select(key => $"{Column(key.Property)}::text");

    public string OrderBy(Layer layer) => string.Join(", ",
        [.. Keys.Select(key => $"{Column(key.Property)} {(key.Descending ? "DESC" : "ASC")} NULLS LAST"), $"f.{layer.IdColumn}"]);

    /// <summary>True for features that come after the one at which a page ended.</summary>
    public Condition After(Layer layer, Cursor cursor) => bind =>
    {
        if (IsByPlace)
        {
            return $"({Column(Keys[0].Property)}, f.{layer.IdColumn}) > ({bind.Bind(cursor.Values[0]!)}, {layer.BindId(bind, cursor.LastId)})";
        }

        var alternatives = new List<string>();
        var same = new List<string>();
        foreach (var ((property, descending), value) in Keys.Zip(cursor.Values))
        {
            var column = Column(property);
            if (value is null)
            {
                same.Add($"{column} IS NULL"); // nothing comes after unknown but other unknowns
                continue;
            }

            var bound = $"{bind.Bind(value)}::{SqlType(property.Type)}";
            alternatives.Add(All(same, $"({column} {(descending ? "<" : ">")} {bound} OR {column} IS NULL)"));
            same.Add($"{column} = {bound}");
        }

        alternatives.Add(All(same, $"f.{layer.IdColumn} > {layer.BindId(bind, cursor.LastId)}"));
        return $"({string.Join(" OR ", alternatives)})";
    };

    private static string All(IEnumerable<string> same, string last) => $"({string.Join(" AND ", [.. same, last])})";

    private static string Column(LayerProperty property) => $"f.{SqlName.Quote(property.Name)}";

    private static string SqlType(PropertyType type) => type switch
    {
        PropertyType.Integer => "bigint",
        PropertyType.Number => "float8",
        PropertyType.Boolean => "boolean",
        PropertyType.Date => "date",
        PropertyType.Time => "time",
        PropertyType.Timestamp => "timestamptz",
        _ => "text",
    };
}
