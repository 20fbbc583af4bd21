using System.Text.Json;
using System.Text.Json.Nodes;
using Atlas.Domain.Codes;
using Atlas.Import.Records;
using NetTopologySuite.Geometries;

namespace Atlas.Import.Writing;

/// <summary>An incident with its point and uncertainty radius worked out from the file and the gazetteer.</summary>
internal sealed record Placed(Incident Incident, Point? Point, int? RadiusM)
{
    public int Revision { get; init; } = 1;

    public DateTime UpdatedAt { get; init; }

    public string AlternativesJson => JsonSerializer.Serialize(Incident.Alternatives.Select(alternative => new
    {
        field = alternative.Field,
        value = alternative.Value,
        source = alternative.Citation.Source,
        place = alternative.Citation.Place,
        note = alternative.Note,
    }));

    /// <summary>What a revision keeps: the file, and the place as worked out, so that a corrected gazetteer is a revision too.</summary>
    public string Snapshot => new JsonObject
    {
        ["file"] = JsonNode.Parse(Incident.Json),
        ["lon"] = Point?.X,
        ["lat"] = Point?.Y,
        ["uncertainty_m"] = RadiusM,
    }.ToJsonString();

    /// <summary>
    /// The record's own point, else its community's. The radius is that of the precision, of the gazetteer row if its point is used,
    /// or the record's own, whichever is largest. A place known only as an area has neither.
    /// </summary>
    public static Placed From(Incident incident, Func<string, (Point Point, int UncertaintyM)> community)
    {
        var place = incident.Place;
        if (CodeLists.LocationPrecision.Find(place.Precision) is not LocationPrecisionCode { RadiusM: { } radius })
        {
            return new Placed(incident, null, null);
        }

        if (place.OwnPoint is { } own)
        {
            return new Placed(incident, own, Math.Max(radius, place.OwnRadiusM ?? 0));
        }

        var (point, uncertainty) = community(place.Community!);
        return new Placed(incident, point, Math.Max(Math.Max(radius, uncertainty), place.OwnRadiusM ?? 0));
    }
}
