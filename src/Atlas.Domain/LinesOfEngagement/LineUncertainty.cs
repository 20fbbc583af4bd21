namespace Atlas.Domain.LinesOfEngagement;

/// <summary>
/// How far the true line may run from a derived one. All that is known is that it passes somewhere between two communities: at a point
/// of the line that leaves half the distance d to the nearer of them, and each of the two may itself stand off its point by its own
/// uncertainty a or b, which moves the middle by half as much. The three are independent: u = sqrt((d / 2)² + (a / 2)² + (b / 2)²).
/// </summary>
/// <remarks>
/// One figure stands for a whole line: the median of u by length, rounded up to 100 m. It is what is typical, not a bound: half the
/// line is known less well, above all where it crosses empty land.
/// </remarks>
public static class LineUncertainty
{
    /// <summary>At one point of the line.</summary>
    public static double At(double distanceToNearerM, double uncertaintyOfOneM, double uncertaintyOfOtherM) =>
        Math.Sqrt(Square(distanceToNearerM) + Square(uncertaintyOfOneM) + Square(uncertaintyOfOtherM)) / 2;

    /// <summary>For a whole line, of its pieces.</summary>
    public static double Of(IEnumerable<(double LengthM, double UncertaintyM)> pieces)
    {
        var sorted = pieces.OrderBy(piece => piece.UncertaintyM).ToList();
        var half = sorted.Sum(piece => piece.LengthM) / 2;
        var passed = 0.0;
        var median = sorted.First(piece => (passed += piece.LengthM) >= half).UncertaintyM;
        return Math.Ceiling(median / 100) * 100;
    }

    private static double Square(double value) => value * value;
}
