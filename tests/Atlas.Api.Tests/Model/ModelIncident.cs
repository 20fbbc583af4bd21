using System.Globalization;
using System.Text.Json;
using Atlas.Api.Layers;
using Atlas.Domain.Time;

namespace Atlas.Api.Tests.Model;

/// <summary>An incident as the service tells it, where it lies in each reference system, and when it may have happened by the rule of the domain.</summary>
/// <param name="At">First and second coordinate by reference system; null for one that has none there.</param>
internal sealed record ModelIncident(string Id, JsonElement Properties, IReadOnlyDictionary<Crs, (double First, double Second)?> At, InstantRange Occurred)
{
    public bool IsPlaced => At[Crs.Wgs84] is not null;

    public static async Task<IReadOnlyList<ModelIncident>> FetchAsync(HttpClient client)
    {
        var places = new Dictionary<Crs, Dictionary<string, (double, double)?>>();
        IReadOnlyList<JsonElement> features = [];
        foreach (var crs in Crs.All.Reverse())
        {
            features = await client.FeaturesAsync("incidents", $"&crs={Uri.EscapeDataString(crs.Uri)}");
            places[crs] = features.ToDictionary(Id, Place);
        }

        return [.. features.Select(feature => new ModelIncident(Id(feature), feature.GetProperty("properties"), Crs.All.ToDictionary(crs => crs, crs => places[crs][Id(feature)]), Time(feature)))];

        static string Id(JsonElement feature) => feature.GetProperty("id").GetString()!;
    }

    public string? Text(string property) => Properties.GetProperty(property).GetString();

    public int? Number(string property) => Properties.GetProperty(property) is { ValueKind: JsonValueKind.Number } number ? number.GetInt32() : null;

    public bool? Truth(string property) => Properties.GetProperty(property) is { ValueKind: not JsonValueKind.Null } truth ? truth.GetBoolean() : null;

    private static (double, double)? Place(JsonElement feature) => feature.GetProperty("geometry") is { ValueKind: JsonValueKind.Object } geometry
        ? (geometry.GetProperty("coordinates")[0].GetDouble(), geometry.GetProperty("coordinates")[1].GetDouble())
        : null;

    private static InstantRange Time(JsonElement feature) => Occurrence.Of(
        DateOnly.Parse(feature.Text("date_start")!, CultureInfo.InvariantCulture), DateOnly.Parse(feature.Text("date_end")!, CultureInfo.InvariantCulture),
        feature.Text("time_precision")!, feature.Text("local_time") is { } time ? TimeOnly.Parse(time, CultureInfo.InvariantCulture) : null).Range;
}
