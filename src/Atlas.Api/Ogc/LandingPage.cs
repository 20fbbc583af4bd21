using System.Text.Json.Serialization;

namespace Atlas.Api.Ogc;

/// <summary>The landing page: what this is and where everything is.</summary>
public sealed record LandingPage(string Title, string Description, IReadOnlyList<Link> Links);

/// <summary>The conformance classes whose assertions our tests check.</summary>
/// <param name="ConformsTo">URIs of the classes.</param>
public sealed record ConformanceDeclaration([property: JsonPropertyName("conformsTo")] IReadOnlyList<string> ConformsTo)
{
    public static ConformanceDeclaration Ours { get; } = new(
    [
        "http://www.opengis.net/spec/ogcapi-common-1/1.0/conf/core",
        "http://www.opengis.net/spec/ogcapi-common-2/1.0/conf/collections",
        "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core",
        "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson",
        "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/oas30",
    ]);
}
