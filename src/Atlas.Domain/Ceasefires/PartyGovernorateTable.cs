namespace Atlas.Domain.Ceasefires;

/// <summary>One cell: a party bucket in a governorate.</summary>
public sealed record TableCell(string Attribution, string Governorate, PhaseTallies Tallies);

/// <summary>A row or column total.</summary>
public sealed record TableMargin(string Key, PhaseTallies Tallies);

/// <summary>
/// Party bucket × governorate. Each incident stands in exactly one cell (a joint incident in its joint bucket), so cells add up to the
/// margins and margins to the total. Cells without any incident are left out.
/// </summary>
public sealed record PartyGovernorateTable(
    IReadOnlyList<TableCell> Cells, IReadOnlyList<TableMargin> ByAttribution, IReadOnlyList<TableMargin> ByGovernorate, PhaseTallies Total)
{
    /// <summary>Key of the incidents whose governorate is not known.</summary>
    public const string UnknownGovernorate = "unknown";

    public static PartyGovernorateTable Of(IReadOnlyCollection<PhasedIncident> incidents)
    {
        var cells = incidents
            .GroupBy(i => (i.Incident.Attribution, Governorate: GovernorateOf(i)))
            .OrderBy(cell => cell.Key.Attribution, StringComparer.Ordinal).ThenBy(cell => cell.Key.Governorate, StringComparer.Ordinal)
            .Select(cell => new TableCell(cell.Key.Attribution, cell.Key.Governorate, PhaseTallies.Of([.. cell])));
        return new([.. cells], Margins(i => i.Incident.Attribution), Margins(GovernorateOf), PhaseTallies.Of(incidents));

        IReadOnlyList<TableMargin> Margins(Func<PhasedIncident, string> key) =>
        [
            .. incidents.GroupBy(key).OrderBy(margin => margin.Key, StringComparer.Ordinal)
                .Select(margin => new TableMargin(margin.Key, PhaseTallies.Of([.. margin]))),
        ];
    }

    private static string GovernorateOf(PhasedIncident incident) => incident.Incident.Governorate ?? UnknownGovernorate;
}
