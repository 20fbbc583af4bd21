using Atlas.Api.Incidents;
using Atlas.Api.Layers;
using Atlas.Domain.Ceasefires;
using Atlas.Domain.Codes;
using static Atlas.Api.Layers.PropertyType;

namespace Atlas.Api.Ceasefires;

/// <summary>
/// Before and after each ceasefire: one feature an incident and ceasefire in whose zone it lies, or may lie. Feature ids are
/// <c>&lt;ceasefire&gt;:&lt;incident&gt;</c>; the property <c>id</c> is the incident's.
/// </summary>
public static class CeasefireIncidentLayer
{
    public const string Window = "window";

    /// <summary>Parameters and properties that say when an incident was, or on which side of which ceasefire.</summary>
    public static readonly IReadOnlySet<string> OfTime = new HashSet<string>
    {
        Window, "datetime", "date_start", "date_end", "ceasefire", "phase", "days_from_ceasefire",
    };

    public static Layer Layer { get; } = IncidentLayer.Layer with
    {
        Id = "ceasefire-incidents",
        TitleEn = "Before and after each ceasefire",
        TitleAr = "قبل كل وقف لإطلاق النار وبعده",
        Description = "One feature an incident and ceasefire in whose zone it lies, or may lie, within a window of days before and after. The feature's id is "
            + "<ceasefire>:<incident>. Windows are half open and in civil days of Damascus; one version of the zone serves both sides. An incident whose "
            + "date, time or place does not say on which side it lies is indeterminate. Before and after say an order in time, and no cause.",
        Source = $$"""
            (SELECT x.feature, p.*, x.ceasefire, x.zone_relation, x.days_from_ceasefire,
                    atlas.phase(p.occurred, x.zone_relation, w.span, w.turns_at, w.surely_in_effect_at)::text AS phase
               FROM atlas.ceasefire_window({{{Window}}}) w
               JOIN atlas.incident_ceasefire x ON x.ceasefire = w.ceasefire
               JOIN atlas.published_incident p ON p.id = x.incident AND p.occurred && w.span)
            """,
        SourceParameters =
        [
            SourceParameter.Whole(
                Window, "Civil days before and after the ceasefire within which an incident is shown.",
                WindowRequest.DefaultDays, WindowRequest.MinDays, WindowRequest.MaxDays),
        ],
        IdColumn = "feature",
        Properties =
        [
            .. IncidentLayer.Layer.Properties,
            new("ceasefire", Text, "Id of the ceasefire."),
            new("phase", Text, "On which side of the ceasefire it lies, by the clock where a time is known.", Codes: CodeLists.Phase),
            new("days_from_ceasefire", Integer, "Whole civil days from the day the ceasefire took effect, which is 0; negative before. Null where the date is not "
                + "known to the day.", "days"),
        ],
        NumberColumn = null, // it is the incident's, which may be here once for each ceasefire
        TileProperties = [.. IncidentLayer.Layer.TileProperties!, "ceasefire", "phase", "days_from_ceasefire"],
        Parameters =
        [
            .. IncidentLayer.Layer.Parameters,
            new("ceasefire", Text, "Id of a ceasefire.", ceasefire => bind => $"f.ceasefire = {bind.Bind(ceasefire)}")
            {
                ExistsSql = "SELECT EXISTS (SELECT FROM atlas.ceasefire WHERE id = $1)",
                Example = "idlib-4-2020-01-12",
            },
        ],
    };

    /// <summary>
    /// The same without what says when an incident was: a filter by it would take away incidents and leave the days, and so make a rate of too few
    /// incidents. What is compared is chosen by anything else; when, by the window alone.
    /// </summary>
    public static Layer WithoutTime { get; } = Layer with
    {
        Time = null,
        Properties = [.. Layer.Properties.Where(property => !OfTime.Contains(property.Name))],
        Parameters = [.. Layer.Parameters.Where(parameter => !OfTime.Contains(parameter.Name))],
    };
}
