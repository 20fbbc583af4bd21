using Atlas.Domain.Geodesy;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.OverlayNG;

namespace Atlas.Domain.LinesOfEngagement;

/// <summary>The country as the union of its governorates.</summary>
public static class CountryOutline
{
    public static Geometry Of(IEnumerable<Geometry> governorates) =>
        UnaryUnionNG.Union(Wgs84.Factory.BuildGeometry([.. governorates]), Wgs84.Factory.PrecisionModel);
}
