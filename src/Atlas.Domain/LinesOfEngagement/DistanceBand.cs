namespace Atlas.Domain.LinesOfEngagement;

/// <summary>
/// The bands in which distances to lines are counted: up to 1, 2, 5, 10 and 20 km, and beyond. A band includes its upper edge, as
/// "within 5 km" includes 5 km.
/// </summary>
public static class DistanceBand
{
    public const string Beyond = "20+";

    private static readonly (double UpToM, string Key)[] Bands =
        [(1_000, "0-1"), (2_000, "1-2"), (5_000, "2-5"), (10_000, "5-10"), (20_000, "10-20"), (double.PositiveInfinity, Beyond)];

    /// <summary>In the order of distance.</summary>
    public static IReadOnlyList<string> Keys { get; } = [.. Bands.Select(band => band.Key)];

    /// <summary>The band of a measured distance, in kilometres; null where no line is known or the distance is a range that spans bands.</summary>
    public static string? Of(DistanceToLine? distance) =>
        distance is not null && Of(distance.MinM) == Of(distance.MaxM) ? Of(distance.MinM) : null;

    private static string Of(double distanceM) => Bands.First(band => distanceM <= band.UpToM).Key;
}
