using Atlas.Import.Reading;
using Atlas.Import.Records;

namespace Atlas.Import.Checks;

/// <summary>Do the parts of a published total add up? Where they do not, the report itself says so, and both stay.</summary>
internal static class PublishedTotals
{
    /// <summary>Breakdowns whose parts need not be the whole: "of whom 3 children", "of which 5 in one city".</summary>
    private static readonly string[] Partial = ["group", "community", "period"];

    public static void Run(IReadOnlyList<PublishedFigure> figures, LoadReport report)
    {
        var byId = figures.GroupBy(figure => figure.Id).ToDictionary(same => same.Key, same => same.First());
        var splits = figures.Where(figure => figure.Parent is not null).GroupBy(figure =>
            (Parent: figure.Parent!, Breakdown: figure.Breakdown!, figure.Measure, Group: figure.Breakdown == "sex" ? null : figure.VictimGroup));
        foreach (var parts in splits)
        {
            if (!byId.TryGetValue(parts.Key.Parent, out var whole) || whole.Measure != parts.Key.Measure || whole.Measure == "percent")
            {
                continue;
            }

            var (sum, most) = (parts.Sum(part => part.Value), parts.Max(part => part.Value));
            if (Partial.Contains(parts.Key.Breakdown))
            {
                if (most > whole.Value)
                {
                    Warn(whole, $"a part by {parts.Key.Breakdown} is {most}");
                }
            }
            else if (sum != whole.Value && (parts.Key.Group is null || parts.Key.Group == whole.VictimGroup))
            {
                Warn(whole, $"its parts by {parts.Key.Breakdown} add up to {sum}");
            }
        }

        void Warn(PublishedFigure whole, FormattableString but) =>
            report.Warn(whole.At, FormattableString.Invariant($"{whole.Id} is {whole.Value} in the report, but ") + FormattableString.Invariant(but));
    }
}
