using System.Globalization;

namespace Atlas.Domain.Ceasefires;

/// <summary>
/// A noun with its number, in the plural forms of English and Arabic. Arabic: 1 and 2 are the noun itself (the dual differs by case); 3–10
/// take the plural; 11–99 the accusative singular; 100, 101, 102 and so on the genitive singular (Unicode CLDR plural rules, "ar").
/// </summary>
internal sealed record Counted(
    string EnOne, string EnMany, string ArOne, string ArTwo, string ArTwoOblique, string ArFew, string ArMany, string ArOther)
{
    public static readonly Counted Incidents = new(
        "incident", "incidents", "حادثة واحدة", "حادثتان", "حادثتين", "حوادث", "حادثة", "حادثة");

    public static readonly Counted Days = new("day", "days", "يوم واحد", "يومان", "يومين", "أيام", "يوماً", "يوم");

    public static readonly Counted People = new("person", "people", "شخص واحد", "شخصان", "شخصين", "أشخاص", "شخصاً", "شخص");

    public string En(long n) => $"{Number(n)} {(n == 1 ? EnOne : EnMany)}";

    /// <summary>As a subject (nominative).</summary>
    public string Ar(long n) => Arabic(n, ArTwo);

    /// <summary>After a preposition or as an object (genitive, accusative).</summary>
    public string ArOblique(long n) => Arabic(n, ArTwoOblique);

    private string Arabic(long n, string two) => (n, n % 100) switch
    {
        (1, _) => ArOne,
        (2, _) => two,
        (_, >= 3 and <= 10) => $"{Number(n)} {ArFew}",
        (_, >= 11) => $"{Number(n)} {ArMany}",
        _ => $"{Number(n)} {ArOther}",
    };

    private static string Number(long n) => n.ToString(CultureInfo.InvariantCulture);
}
