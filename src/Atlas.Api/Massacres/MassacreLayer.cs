using Atlas.Api.Incidents;
using Atlas.Api.Layers;

namespace Atlas.Api.Massacres;

/// <summary>Incidents in which at least five civilians were killed.</summary>
public static class MassacreLayer
{
    public static Layer Layer { get; } = IncidentLayer.Layer with
    {
        Id = "massacres",
        TitleEn = "Massacres",
        TitleAr = "المجازر",
        Description = "Incidents in which at least five civilians were killed: per incident, never per day, place or strike site. "
            + "The rule is the sources' own; it is derived from the toll and never typed in.",
        Only = _ => "f.massacre",
    };
}
