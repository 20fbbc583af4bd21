using NetTopologySuite.Geometries;

namespace Atlas.Domain.LinesOfEngagement;

/// <summary>The land of one controller in a period: the cells of its communities, clipped to the country and dissolved.</summary>
public sealed record ControlArea(string Controller, MultiPolygon Geometry);
