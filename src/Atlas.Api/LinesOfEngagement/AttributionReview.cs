namespace Atlas.Api.LinesOfEngagement;

/// <summary>
/// Incidents near a line whose attribution deserves a second look: near lines of engagement it may stay open (SNHR methodology). It says
/// where to look, and not that an attribution is wrong.
/// </summary>
/// <param name="WithinM">The distance asked for, in metres.</param>
/// <param name="Sole">Incidents with a solely responsible party that lie within the distance, or cannot be told apart from it.</param>
/// <param name="Open">Incidents that are counted under other parties, by the same distance.</param>
/// <param name="NotJudged">Incidents of the selection for whose days no line, or no place, is known.</param>
/// <param name="Incidents">The nearest first; as many as the limit allows.</param>
public sealed record AttributionReview(double WithinM, ReviewCounts Sole, ReviewCounts Open, long NotJudged, IReadOnlyList<ReviewedIncident> Incidents);

/// <param name="Within">Surely within the distance.</param>
/// <param name="Indeterminate">Not to be told apart from it.</param>
public sealed record ReviewCounts(long Within, long Indeterminate);

/// <param name="Reason"><c>sole</c>: one party is named as solely responsible; <c>open</c>: it is counted under other parties.</param>
/// <param name="Attribution">The one bucket it is counted in.</param>
/// <param name="UncertaintyM">Radius around the point within which it happened; null for a place known only as an area.</param>
/// <param name="LineDistanceMinM">Geodesic distance to the nearest line of its days, without the uncertainty of place and line.</param>
/// <param name="LineLagDays">Days from the last observation behind the line to the incident.</param>
public sealed record ReviewedIncident(
    string Id, string TitleEn, string TitleAr, DateOnly DateStart, DateOnly DateEnd, string? Governorate, string Reason, string Attribution,
    string AttributionConfidence, IReadOnlyList<string> Parties, IReadOnlyList<string> Weapons, int? KilledMin, string Proximity, int? UncertaintyM,
    int LineDistanceMinM, int LineDistanceMaxM, int LineUncertaintyM, string LineId, int LineLagDays);
