using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Atlas.Domain.LinesOfEngagement;

namespace Atlas.Import.LinesOfEngagement;

/// <summary>
/// Names all that the map of a period is made of: communities with their points and controllers, what is drawn, and the country. Days are
/// left out, so that a map is found again when only the days of its period have changed.
/// </summary>
internal sealed class MapInputs(ControlInputs inputs)
{
    /// <summary>Raised whenever the geometry is computed in another way, so that stored maps are made anew.</summary>
    private const string Method = "thiessen-1";

    private readonly string _country = Hash(string.Join('\n', inputs.Governorates.Select(shape => Convert.ToHexString(shape.AsBinary()))));

    public string Of(ControlPeriod period)
    {
        var text = new StringBuilder().AppendLine(Method).AppendLine(_country);
        foreach (var held in period.Held)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{held.Community} {held.Controller} {held.Point.X:R} {held.Point.Y:R} {held.UncertaintyM:R}");
        }

        foreach (var area in period.Drawn)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"area {area.Id} {area.Controller} {area.UncertaintyM:R} {area.Method} {Convert.ToHexString(area.Geometry.AsBinary())}");
        }

        foreach (var line in inputs.DrawnLines.Where(line => line.IsValidOn(period.From)))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"line {line.SideA} {line.SideB} {Convert.ToHexString(line.Extent.AsBinary())}");
        }

        return Hash(text.ToString());
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
