using System.Text.Json.Serialization;
using Atlas.Api.Layers;

namespace Atlas.Api.Ogc;

/// <summary>All collections.</summary>
public sealed record CollectionList(IReadOnlyList<Link> Links, IReadOnlyList<CollectionDescription> Collections);

/// <summary>One collection, as OGC API – Features describes it.</summary>
/// <param name="Id">Its name in addresses.</param>
/// <param name="TitleAr">Title in Arabic.</param>
/// <param name="Extent">Where and when its features lie; left out while there are none.</param>
/// <param name="ItemCount">How many features it has.</param>
/// <param name="Crs">Coordinate reference systems it can answer in.</param>
public sealed record CollectionDescription(
    string Id, string Title, string TitleAr, string Description, [property: JsonPropertyName("itemType")] string ItemType,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] CollectionExtent? Extent,
    [property: JsonPropertyName("itemCount")] long ItemCount, IReadOnlyList<string> Crs,
    [property: JsonPropertyName("storageCrs")] string StorageCrs, IReadOnlyList<Link> Links)
{
    public static CollectionDescription Of(Layer layer, LayerContent content, Func<string, string> link) => new(
        layer.Id, layer.TitleEn, layer.TitleAr, layer.Description, "feature", content.Extent, content.Features,
        [.. Layers.Crs.All.Select(crs => crs.Uri)], Layers.Crs.Wgs84.Uri, CollectionLinks.Of(layer, link));
}

/// <summary>Where and when the features of a collection lie.</summary>
public sealed record CollectionExtent(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] SpatialExtent? Spatial,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] TemporalExtent? Temporal);

/// <param name="Bbox">One box: west, south, east, north in CRS84.</param>
public sealed record SpatialExtent(IReadOnlyList<IReadOnlyList<double>> Bbox, string Crs);

/// <param name="Interval">One interval of two RFC 3339 instants; null is open.</param>
public sealed record TemporalExtent(IReadOnlyList<IReadOnlyList<DateTime?>> Interval, string Trs);
