using Atlas.Api.Exports;
using Atlas.Api.Formats;
using Atlas.Api.Http;
using Atlas.Api.Layers;
using Atlas.Api.Licences;
using Atlas.Api.Tiles;

namespace Atlas.Api.Ogc;

/// <summary>Where a collection leads: to its features in every form, to the files of all of them, and to what is said of them.</summary>
public static class CollectionLinks
{
    private const string Rel = "http://www.opengis.net/def/rel/ogc/1.0/";

    /// <param name="link">Makes an address below the root of the service absolute.</param>
    public static IReadOnlyList<Link> Of(Layer layer, Func<string, string> link)
    {
        var path = $"/api/collections/{layer.Id}";
        return
        [
            new(link(path), "self", Representation.Json.MediaType, layer.TitleEn),
            new(link($"{path}?f=html"), "alternate", Representation.Html.MediaType, $"{layer.TitleEn} as a page"),
            .. Items(layer, link),
            new(link($"{path}/items?f=html"), "items", Representation.Html.MediaType, $"{layer.TitleEn} as a table"),
            .. Files(layer, link),
            .. LicenceLink.Of(layer, link),
            new(link($"{path}/queryables"), $"{Rel}queryables", SchemaEndpoints.MediaType, "Queryables"),
            new(link($"{path}/sortables"), $"{Rel}sortables", SchemaEndpoints.MediaType, "Sortables"),
            new(link($"{path}/schema"), $"{Rel}schema", SchemaEndpoints.MediaType, "Schema"),
            new(link($"{path}/tiles?f=json"), TileSet.RelTileSets, Representation.Json.MediaType, "Vector tiles"),
            new(link("/api"), "root", Representation.Json.MediaType, "Ceasefire Atlas"),
        ];
    }

    /// <summary>The features, in each format that programs read.</summary>
    public static IEnumerable<Link> Items(Layer layer, Func<string, string> link) => FeatureFormat.All.Select(format => new Link(
        link($"/api/collections/{layer.Id}/items{(format == FeatureFormat.GeoJson ? "" : $"?f={format.Name}")}"), "items", format.MediaType, $"{layer.TitleEn} as {format.Title}"));

    /// <summary>Everything in one file, in each format.</summary>
    public static IEnumerable<Link> Files(Layer layer, Func<string, string> link) => FeatureFormat.All
        .Select(format => (Extension: format.Name, Type: format.MediaType, Title: format.Title))
        .Append((Extension: ExportArchive.Extension, Type: ExportArchive.MediaType, Title: "zip archive for partners"))
        .Select(file => new Link(link($"/api/exports/{layer.Id}.{file.Extension}"), "enclosure", file.Type, $"{layer.TitleEn}: everything as {file.Title}"));
}
