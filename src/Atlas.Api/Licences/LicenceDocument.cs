using Atlas.Api.Exports;
using Atlas.Api.Ogc;

namespace Atlas.Api.Licences;

/// <summary>Under what the data may be used: in words, and for each part of it.</summary>
/// <param name="Caveat">What must go with every use.</param>
public sealed record LicenceDocument(string Licence, string LicenceAr, string Caveat, string CaveatAr, IReadOnlyList<LicensedPart> Parts, IReadOnlyList<Link> Links)
{
    public static LicenceDocument Of(IReadOnlyList<Link> links) => new(
        ExportTexts.Licence.En, ExportTexts.Licence.Ar, ExportTexts.Caveat.En, ExportTexts.Caveat.Ar, LicensedPart.All, links);
}
