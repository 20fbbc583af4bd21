using System.Text.Json.Serialization;
using Atlas.Api.Layers;
using Atlas.Api.Tiles;

namespace Atlas.Api.Ogc;

/// <summary>All collections.</summary>
public sealed record CollectionList(IReadOnlyList<Link> Links, IReadOnlyList<CollectionDescription> Collections);

/// <summary>One collection, as OGC API – Features describes it.</summary>
/// <param name="Id">Its name in addresses.</param>
/// <param name="TitleAr">Title in Arabic.</param>
/// <param name="Extent">Where and when its features lie; left out while there are none.</param>
/// <param name="Crs">Coordinate reference systems it can answer in.</param>
public sealed record CollectionDescription(
    string Id, string Title, string TitleAr, string Description, [property: JsonPropertyName("itemType")] string ItemType,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] CollectionExtent? Extent, IReadOnlyList<string> Crs,
    [property: JsonPropertyName("storageCrs")] string StorageCrs, IReadOnlyList<Link> Links)
{
    public static CollectionDescription Of(Layer layer, CollectionExtent? extent, Func<string, string> link) => new(
        layer.Id, layer.TitleEn, layer.TitleAr, layer.Description, "feature", extent, [.. Layers.Crs.All.Select(crs => crs.Uri)], Layers.Crs.Wgs84.Uri,
        [
            new(link($"/api/collections/{layer.Id}"), "self", "application/json", layer.TitleEn),
            new(link($"/api/collections/{layer.Id}?f=html"), "alternate", "text/html", $"{layer.TitleEn} as a page"),
            new(link($"/api/collections/{layer.Id}/items"), "items", FeatureCollectionWriter.MediaType, $"{layer.TitleEn} as GeoJSON"),
            new(link($"/api/collections/{layer.Id}/items?f=html"), "items", "text/html", $"{layer.TitleEn} as a table"),
            new(link($"/api/collections/{layer.Id}/queryables"), "http://www.opengis.net/def/rel/ogc/1.0/queryables", SchemaEndpoints.MediaType, "Queryables"),
            new(link($"/api/collections/{layer.Id}/sortables"), "http://www.opengis.net/def/rel/ogc/1.0/sortables", SchemaEndpoints.MediaType, "Sortables"),
            new(link($"/api/collections/{layer.Id}/schema"), "http://www.opengis.net/def/rel/ogc/1.0/schema", SchemaEndpoints.MediaType, "Schema"),
            new(link($"/api/collections/{layer.Id}/tiles?f=json"), TileSet.RelTileSets, "application/json", "Vector tiles"),
            new(link("/api"), "root", "application/json", "Ceasefire Atlas"),
        ]);
}

/// <summary>Where and when the features of a collection lie.</summary>
public sealed record CollectionExtent(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] SpatialExtent? Spatial,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] TemporalExtent? Temporal);

/// <param name="Bbox">One box: west, south, east, north in CRS84.</param>
public sealed record SpatialExtent(IReadOnlyList<IReadOnlyList<double>> Bbox, string Crs);

/// <param name="Interval">One interval of two RFC 3339 instants; null is open.</param>
public sealed record TemporalExtent(IReadOnlyList<IReadOnlyList<DateTime?>> Interval, string Trs);
