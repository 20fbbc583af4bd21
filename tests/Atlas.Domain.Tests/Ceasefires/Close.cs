using Xunit;

namespace Atlas.Domain.Tests.Ceasefires;

internal static class Close
{
    /// <summary>Equal to eight significant digits; more than the six that are promised.</summary>
    public static void To(double expected, double? actual)
    {
        Assert.NotNull(actual);
        Assert.InRange(actual.Value, expected - Math.Abs(expected) * 1e-8 - 1e-15, expected + Math.Abs(expected) * 1e-8 + 1e-15);
    }
}
