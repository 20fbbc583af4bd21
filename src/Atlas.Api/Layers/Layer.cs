using System.Globalization;
using Atlas.Api.Tiles;
using NpgsqlTypes;

namespace Atlas.Api.Layers;

/// <summary>The kind of shape that a layer's features have.</summary>
public enum LayerShape
{
    Point,
    Line,
    Polygon,
}

/// <summary>
/// One layer: everything that features, tiles, counts, exports and the API document need to know of it.
/// Identifiers come from here and never from a request.
/// </summary>
public sealed record Layer
{
    public required string Id { get; init; }

    public required string TitleEn { get; init; }

    public required string TitleAr { get; init; }

    public required string Description { get; init; }

    /// <summary>The relation it reads: a table, or a query in parentheses. Its columns are the properties, <see cref="Geometry"/> and <see cref="Time"/>.</summary>
    public required string Source { get; init; }

    /// <summary>Query parameters whose values stand in <see cref="Source"/>, each as <c>{name}</c>.</summary>
    public IReadOnlyList<SourceParameter> SourceParameters { get; init; } = [];

    public string IdColumn { get; init; } = "id";

    /// <summary>Ids are whole numbers, also in GeoJSON: a GIS keeps those as its own.</summary>
    public bool HasNumericIds { get; init; }

    /// <summary>Geometry column, EPSG:4326. Features without a geometry match every box.</summary>
    public string Geometry { get; init; } = "geom";

    /// <summary>What filters call the geometry, beside <c>geom</c>.</summary>
    public string GeometryName { get; init; } = "geom";

    public required LayerShape Shape { get; init; }

    public bool HasUnplacedFeatures { get; init; }

    /// <summary>
    /// Column with the <see cref="Geohash"/> of the point: the order of features, before the id, where no other is asked for. Null: they are ordered by id.
    /// </summary>
    public string? PlaceCode { get; init; }

    /// <summary>A <c>tstzrange</c> column: the instants at which a feature may have been true. Null: the layer has no time.</summary>
    public string? Time { get; init; }

    /// <summary>How features are matched with a window of time; null: by <see cref="Time"/>.</summary>
    public Func<TimeWindow, Condition>? TimeTouches { get; init; }

    /// <summary>
    /// Function of <see cref="Geometry"/> and <see cref="Time"/>, by which there is an index of the features with a place: the line that a point draws
    /// through its time, in days since 1970. Null: there is none.
    /// </summary>
    public string? PlaceTime { get; init; }

    /// <summary>Some features have no time; they match every window.</summary>
    public bool HasTimelessFeatures { get; init; }

    public required IReadOnlyList<LayerProperty> Properties { get; init; }

    /// <summary>Filters of its own, beside those that every layer has.</summary>
    public IReadOnlyList<LayerParameter> Parameters { get; init; } = [];

    /// <summary>Always applied: what makes this layer of its source.</summary>
    public Condition? Only { get; init; }

    /// <summary>Every change of its rows advances the data version, so an answer can be kept until then.</summary>
    public bool IsVersioned { get; init; } = true;

    /// <summary>Binds an id that a client gave. One that is no id of this layer is bound as one that no feature has.</summary>
    public string BindId(SqlBinder bind, string id) => HasNumericIds
        ? bind.Bind(long.TryParse(id, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : DBNull.Value, NpgsqlDbType.Bigint)
        : bind.Bind(id, NpgsqlDbType.Text);

    /// <summary>Properties that tiles carry, which are sent by the thousand; null: all.</summary>
    public IReadOnlyList<string>? TileProperties { get; init; }

    /// <summary>A <c>bigint</c> that stays with a feature, by which tiles call it; null: they call it by no id.</summary>
    public string? NumberColumn { get; init; }

    /// <summary>What aggregates of points say in tiles, beside their count.</summary>
    public IReadOnlyList<TileSum> TileSums { get; init; } = [];

    /// <summary>How features are matched with a zone; null: by intersecting its shape.</summary>
    public Func<string, Condition>? InZone { get; init; }
}
