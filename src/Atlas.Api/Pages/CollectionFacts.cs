using System.Globalization;
using Atlas.Api.Layers;
using Atlas.Api.Ogc;

namespace Atlas.Api.Pages;

/// <summary>What is known of a collection as a whole: its name for programs, how much it has, where, when, and in which systems.</summary>
internal static class CollectionFacts
{
    public static async Task<Html> OfAsync(HttpContext http, Layer layer, PageLanguage language)
    {
        var words = language.Words;
        var content = await http.RequestServices.GetRequiredService<ExtentQuery>().RunAsync(layer, http.RequestAborted);
        return Html.Of($"""
            <dl>
            <dt>{PropertyWords.Label("id", language)}</dt><dd><code dir="ltr">{layer.Id}</code></dd>
            <dt>{words.Count}</dt><dd><bdi>{content.Features.ToString(CultureInfo.InvariantCulture)}</bdi></dd>
            <dt>{words.Extent}</dt><dd>{Box(content.Extent?.Spatial, language)}</dd>
            <dt>{words.Time}</dt><dd>{Time(content.Extent?.Temporal, language)}</dd>
            <dt>{words.Systems}</dt><dd><ul>{Crs.All.Select(crs => Html.Of($"""<li><bdi dir="ltr">{crs.Uri}</bdi></li>"""))}</ul></dd>
            <dt>{words.StoredIn}</dt><dd><bdi dir="ltr">{Crs.Wgs84.Uri}</bdi></dd>
            </dl>
            """);
    }

    private static Html Box(SpatialExtent? extent, PageLanguage language) => extent is null
        ? ValueText.Unknown(language)
        : Html.Of($"""<bdi dir="ltr">{string.Join(", ", extent.Bbox[0].Select(number => number.ToString("0.###", CultureInfo.InvariantCulture)))}</bdi>""");

    private static Html Time(TemporalExtent? extent, PageLanguage language)
    {
        return extent is null ? ValueText.Unknown(language) : Html.Join(" – ", extent.Interval[0].Select(End));

        Html End(DateTime? end) => end is { } instant ? Html.Of($"""<bdi dir="ltr">{instant.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}</bdi>""") : Html.Of($"{language.Words.Open}");
    }
}
