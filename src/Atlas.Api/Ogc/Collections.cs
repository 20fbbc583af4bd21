using Atlas.Api.Ceasefires;
using Atlas.Api.Communities;
using Atlas.Api.Coverage;
using Atlas.Api.DeEscalationZones;
using Atlas.Api.Governorates;
using Atlas.Api.Incidents;
using Atlas.Api.Layers;
using Atlas.Api.LinesOfEngagement;
using Atlas.Api.Massacres;

namespace Atlas.Api.Ogc;

/// <summary>The layers that this service offers, in the order in which people see them.</summary>
public sealed class Collections(IReadOnlyList<Layer> layers)
{
    public IReadOnlyList<Layer> Layers { get; } = layers;

    public static Collections BuiltIn { get; } = new(
    [
        MassacreLayer.Layer, IncidentLayer.Layer, NearLinesLayer.Layer, CeasefireIncidentLayer.Layer, CeasefireLayer.Layer,
        LineLayer.Layer, ControlAreaLayer.Layer, ZoneLayer.Layer, GovernorateLayer.Layer, CommunityLayer.Layer, CoverageLayer.Layer,
    ]);
}
