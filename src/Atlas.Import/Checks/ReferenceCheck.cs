using Atlas.Import.Reading;
using Atlas.Import.Records;

namespace Atlas.Import.Checks;

/// <summary>Every reference points to something.</summary>
internal sealed class ReferenceCheck(KnownIds known, LoadReport report)
{
    public void Run(DataSet data)
    {
        foreach (var governorate in data.Governorates ?? [])
        {
            Source(governorate.At, governorate.Source);
        }

        foreach (var community in data.Communities ?? [])
        {
            Source(community.At, community.Source);
        }

        foreach (var row in data.ControlAssessments ?? [])
        {
            Source(row.At, row.Source);
            Need(known.Communities, row.At, "community", row.Community);
        }

        foreach (var row in data.KnownUntil ?? [])
        {
            Source(row.At, row.Source);
        }

        foreach (var drawing in (data.DrawnLines ?? []).Select(line => line.Drawing).Concat((data.DrawnAreas ?? []).Select(area => area.Drawing)))
        {
            Source(drawing.At, drawing.Source);
        }

        Zones(data);
        Ceasefires(data);
        Figures(data);
        foreach (var incident in data.Incidents ?? [])
        {
            Incident(incident);
        }
    }

    private void Zones(DataSet data)
    {
        foreach (var zone in data.Zones ?? [])
        {
            Source(zone.At, zone.Source);
        }

        foreach (var version in data.ZoneVersions ?? [])
        {
            Source(version.At, version.Source);
            Need(known.Zones, version.At, "zone", version.Zone);
        }
    }

    private void Ceasefires(DataSet data)
    {
        foreach (var ceasefire in data.Ceasefires ?? [])
        {
            Need(known.Zones, ceasefire.At, "zone", ceasefire.Zone);
            foreach (var citation in ceasefire.Sources.Concat(ceasefire.Alternatives.Select(alternative => alternative.Citation)))
            {
                Source(citation.At, citation.Source);
            }
        }
    }

    private void Figures(DataSet data)
    {
        foreach (var coverage in data.Coverage ?? [])
        {
            Source(coverage.At, coverage.Source);
            Area(coverage.At, coverage.AreaKind, coverage.Area);
        }

        foreach (var figure in data.Figures ?? [])
        {
            Source(figure.At, figure.Source);
            Area(figure.At, figure.AreaKind, figure.Area);
            Need(known.Figures, figure.At, "published figure", figure.Parent);
        }
    }

    private void Incident(Incident incident)
    {
        Need(known.Communities, incident.Place.CommunityAt, "community", incident.Place.Community);
        Need(known.Governorates, incident.Place.GovernorateAt, "governorate", incident.Place.Governorate);
        foreach (var citation in incident.Sources.Concat(incident.Alternatives.Select(alternative => alternative.Citation)))
        {
            Source(citation.At, citation.Source);
        }

        foreach (var link in incident.Links)
        {
            Need(known.Incidents, link.At, "incident", link.Incident);
        }
    }

    private void Area(FilePosition at, string kind, string area)
    {
        switch (kind)
        {
            case "governorate":
                Need(known.Governorates, at, kind, area);
                break;
            case "zone":
                Need(known.Zones, at, kind, area);
                break;
            case "community":
                Need(known.Communities, at, kind, area);
                break;
            case "country" when area != "SY":
                report.Error(at, $"the country is SY, not '{area}'");
                break;
        }
    }

    private void Source(FilePosition at, string id) => Need(known.Sources, at, "source", id);

    private void Need(IReadOnlySet<string> ids, FilePosition at, string kind, string? id)
    {
        if (id is { Length: > 0 } && !ids.Contains(id))
        {
            report.Error(at, $"there is no {kind} '{id}'");
        }
    }
}
