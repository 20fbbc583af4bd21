using System.Collections.Concurrent;
using Atlas.Api.Layers;

namespace Atlas.Api.Tiles;

/// <summary>An attribute of a layer's features in tiles: a property in the shape that a style can compare.</summary>
public sealed record TileColumn(LayerProperty Property)
{
    private static readonly ConcurrentDictionary<Layer, IReadOnlyList<TileColumn>> Known = new(ReferenceEqualityComparer.Instance);

    public string Name => Property.Name;

    /// <summary>Lists are joined by semicolons, dates are days since 1970-01-01: vector tiles have neither.</summary>
    public string Sql
    {
        get
        {
            var column = $"f.{SqlName.Quote(Property.Name)}";
            return Property.Type switch
            {
                PropertyType.Date => $"CASE WHEN isfinite({column}) THEN {column} - DATE '1970-01-01' END",
                PropertyType.Time => $"{column}::text",
                PropertyType.Timestamp => $"to_char({column} AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')",
                PropertyType.TextList => $"array_to_string({column}, ';')",
                _ => column,
            };
        }
    }

    public bool IsNumber => Property.Type is PropertyType.Integer or PropertyType.Number or PropertyType.Date;

    /// <summary>Texts that are not of a closed list: each may be as long as it likes, and different in every feature.</summary>
    public bool IsFreeText => !IsNumber && Property.Type != PropertyType.Boolean && Property.Codes is null;

    /// <summary>What it says, with what a tile makes of it.</summary>
    public string Description => Property.Type switch
    {
        PropertyType.Date => $"{Property.Description} In days since 1970-01-01.",
        PropertyType.TextList => $"{Property.Description} Joined by semicolons.",
        _ => Property.Unit is { } unit ? $"{Property.Description} Unit: {unit}." : Property.Description,
    };

    /// <summary>The attributes of a layer: those it names for tiles, or all that fit into one.</summary>
    public static IReadOnlyList<TileColumn> Of(Layer layer) => Known.GetOrAdd(layer, Build);

    private static TileColumn[] Build(Layer layer) =>
    [
        .. layer.Properties
            .Where(property => property.Type != PropertyType.Json && layer.TileProperties?.Contains(property.Name) != false)
            .Select(property => new TileColumn(property)),
    ];
}
