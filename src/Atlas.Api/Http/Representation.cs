namespace Atlas.Api.Http;

/// <summary>A form in which a resource can be had.</summary>
/// <param name="Name">What <c>f</c> calls it.</param>
/// <param name="MediaType">What an answer in it says it is.</param>
public sealed record Representation(string Name, string MediaType)
{
    public static Representation Json { get; } = new("json", "application/json");

    public static Representation GeoJson { get; } = new("geojson", "application/geo+json") { AlsoNamed = ["json"], AlsoAccepted = ["application/json"] };

    public static Representation Html { get; } = new("html", "text/html");

    public static Representation Csv { get; } = new("csv", "text/csv");

    public static Representation Problem { get; } = new("problem", "application/problem+json") { AlsoAccepted = ["application/json"] };

    /// <summary>Other names that <c>f</c> may use.</summary>
    public IReadOnlyList<string> AlsoNamed { get; init; } = [];

    /// <summary>Other media types whose acceptance means this one too, such as <c>application/json</c> for GeoJSON.</summary>
    public IReadOnlyList<string> AlsoAccepted { get; init; } = [];

    public bool IsNamed(string name) => Name == name || AlsoNamed.Contains(name);
}
