using Atlas.Import.Records;

namespace Atlas.Import.Checks;

/// <summary>What a reference may point to: the ids in the files and, for kinds that no file was given for, those already in the database.</summary>
internal sealed record KnownIds(
    IReadOnlySet<string> Sources, IReadOnlySet<string> Governorates, IReadOnlySet<string> Communities, IReadOnlySet<string> Zones,
    IReadOnlySet<string> Incidents, IReadOnlySet<string> Figures)
{
    /// <summary>An empty database: nothing is known but what the files hold.</summary>
    public static KnownIds None { get; } = new(Empty, Empty, Empty, Empty, Empty, Empty);

    private static IReadOnlySet<string> Empty => new HashSet<string>();

    /// <summary>Files replace what the database had of their kind; incidents are only ever added to.</summary>
    public KnownIds With(DataSet data) => new(
        data.Sources?.Select(source => source.Id).ToHashSet() ?? Sources,
        data.Governorates?.Select(governorate => governorate.Code).ToHashSet() ?? Governorates,
        data.Communities?.Select(community => community.Id).ToHashSet() ?? Communities,
        data.Zones?.Select(zone => zone.Id).ToHashSet() ?? Zones,
        data.Incidents?.Select(incident => incident.Id).Concat(Incidents).ToHashSet() ?? Incidents,
        data.Figures?.Select(figure => figure.Id).ToHashSet() ?? Figures);
}
