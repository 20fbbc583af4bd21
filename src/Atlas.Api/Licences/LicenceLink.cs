using Atlas.Api.Http;
using Atlas.Api.Layers;
using Atlas.Api.Ogc;

namespace Atlas.Api.Licences;

/// <summary>Where a layer says under what it may be used.</summary>
public static class LicenceLink
{
    public const string Path = "/api/licence";

    /// <returns>Nothing for tables of the operator: their licence is not known here.</returns>
    public static IEnumerable<Link> Of(Layer layer, Func<string, string> link) => layer.IsVersioned ? All(link) : [];

    public static IEnumerable<Link> All(Func<string, string> link) =>
    [
        new(link(Path), "license", Representation.Json.MediaType, "Licence"),
        new(link($"{Path}?f=html"), "license", Representation.Html.MediaType, "Licence as a page"),
    ];
}
