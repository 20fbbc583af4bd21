namespace Atlas.Domain.Ceasefires;

/// <summary>
/// How far the indeterminate incidents could move the result (statistics, item 2): all of them counted before, and all counted after.
/// Whatever the truth about each of them, the rate ratio lies between the two. The main estimate leaves them out.
/// </summary>
/// <param name="Indeterminate">How many there are.</param>
/// <param name="AllBefore">The ratio with n0 + indeterminate before.</param>
/// <param name="AllAfter">The ratio with n1 + indeterminate after.</param>
public sealed record IndeterminateBounds(int Indeterminate, BoundingCase AllBefore, BoundingCase AllAfter)
{
    public static IndeterminateBounds Of(int before, int after, int indeterminate, int daysEachSide) => new(
        indeterminate,
        BoundingCase.Of(before + indeterminate, after, daysEachSide),
        BoundingCase.Of(before, after + indeterminate, daysEachSide));
}

/// <summary>Counts and ratio under one assumption about the indeterminate incidents.</summary>
public sealed record BoundingCase(int Before, int After, RateRatio Ratio)
{
    public static BoundingCase Of(int before, int after, int daysEachSide) =>
        new(before, after, RateRatio.Of(before, daysEachSide, after, daysEachSide));
}
