namespace Atlas.Api.Licences;

/// <summary>A part of the data, as <c>geodata/*/SOURCE.md</c> has its licence.</summary>
/// <param name="Of">What it covers.</param>
/// <param name="Licence">SPDX identifier, or plain words.</param>
/// <param name="Address">Of the text of the licence.</param>
public sealed record LicensedPart(string Of, string OfAr, string Licence, string Address)
{
    private const string Cc0 = "CC0-1.0";
    private const string Cc0Text = "https://creativecommons.org/publicdomain/zero/1.0/";
    private const string CcBy = "CC-BY-4.0";
    private const string CcByText = "https://creativecommons.org/licenses/by/4.0/";

    public static IReadOnlyList<LicensedPart> All { get; } =
    [
        new("Facts of incidents, ceasefires, coverage and published figures, each credited to its report", "وقائع الحوادث واتفاقات وقف إطلاق النار والتغطية والأرقام المنشورة، وتُنسب كل منها إلى تقريرها", Cc0, Cc0Text),
        new("Assessments of control, compiled here", "تقديرات السيطرة، جُمعت هنا", Cc0, Cc0Text),
        new("Communities compiled here", "التجمعات السكانية التي جُمعت هنا", Cc0, Cc0Text),
        new("Communities of GeoNames and SimpleMaps", "التجمعات السكانية المأخوذة من GeoNames وSimpleMaps", CcBy, CcByText),
        new("De-escalation zones, drawn with the positions of towns of GeoNames and SimpleMaps", "مناطق خفض التصعيد، رُسمت بمواقع البلدات في GeoNames وSimpleMaps", CcBy, CcByText),
        new("Borders of governorates, of Natural Earth", "حدود المحافظات، من Natural Earth", "public domain", "https://www.naturalearthdata.com/about/terms-of-use/"),
    ];
}
