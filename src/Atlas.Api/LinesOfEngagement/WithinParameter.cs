using System.Globalization;
using Atlas.Api.Http;
using Atlas.Api.Layers;
using Atlas.Domain.LinesOfEngagement;

namespace Atlas.Api.LinesOfEngagement;

/// <summary>The distance D of the verdict: <c>within</c>, in metres or as <c>5km</c>.</summary>
public static class WithinParameter
{
    public const string Name = "within";
    public const double GreatestM = 100_000;

    public static SourceParameter Of(double byDefaultM) => new(
        Name, PropertyType.Text,
        $"Distance from a line that the verdict is about: metres, or kilometres as in 5km; more than 0 and at most {GreatestM / 1000:0}km. "
        + $"{byDefaultM / 1000:0}km if not given.", byDefaultM, Read)
    {
        Example = $"{byDefaultM / 1000:0}km",
    };

    private static object Read(string text)
    {
        var (number, unitM) = text.EndsWith("km", StringComparison.Ordinal) ? (text[..^2], 1000) : text.EndsWith('m') ? (text[..^1], 1) : (text, 1);
        return double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value * unitM is > 0 and <= GreatestM
            ? value * unitM
            : throw new ParameterException(Name, $"a distance of more than 0 and at most {GreatestM / 1000:0}km is needed, in metres or as 5km, not '{text}'");
    }
}

/// <summary>Which verdicts are shown: <c>proximity</c>.</summary>
public static class ProximityParameter
{
    public const string Name = "proximity";

    private static readonly string[] ByDefault = [Key(Proximity.Within), Key(Proximity.Indeterminate)];

    public static readonly string[] All = [.. Enum.GetValues<Proximity>().Select(Key)];

    public static SourceParameter Parameter { get; } = new(
        Name, PropertyType.Text, $"Verdicts to show, joined by commas: {string.Join(", ", All)}. {string.Join(',', ByDefault)} if not given.", ByDefault,
        text => text.Split(',') is var keys && keys.FirstOrDefault(key => !All.Contains(key)) is { } unknown
            ? throw new ParameterException(Name, $"'{unknown}' is not one of {string.Join(", ", All)}")
            : keys)
    {
        Example = string.Join(',', ByDefault),
    };

    public static string Key(Proximity verdict) => verdict.ToString().ToLowerInvariant();
}
