using Atlas.Domain.Ceasefires;
using Xunit;
using static Atlas.Domain.Tests.Ceasefires.Given;

namespace Atlas.Domain.Tests.Ceasefires;

public class ComparisonSentenceTests
{
    [Theory]
    [InlineData(1, "سُجِّلت حادثة واحدة ")]
    [InlineData(2, "سُجِّلت حادثتان ")]
    [InlineData(3, "سُجِّلت 3 حوادث ")]
    [InlineData(10, "سُجِّلت 10 حوادث ")]
    [InlineData(11, "سُجِّلت 11 حادثة ")]
    [InlineData(100, "سُجِّلت 100 حادثة ")]
    [InlineData(103, "سُجِّلت 103 حوادث ")]
    public void Incidents_take_their_Arabic_plural(int incidents, string start) =>
        Assert.StartsWith(start, Say(Counts(incidents, 1), 30).Ar, StringComparison.Ordinal);

    [Theory]
    [InlineData(1, "عن شخص واحد قبله")]
    [InlineData(2, "عن شخصين قبله")]
    [InlineData(9, "عن 9 أشخاص قبله")]
    [InlineData(99, "عن 99 شخصاً قبله")]
    [InlineData(100, "عن 100 شخص قبله")]
    [InlineData(202, "عن 202 شخص قبله")]
    [InlineData(387, "عن 387 شخصاً قبله")]
    public void People_take_their_Arabic_plural(int killed, string part) =>
        Assert.Contains(part, Say(Counts(5, killed), 30).Ar, StringComparison.Ordinal);

    [Theory]
    [InlineData(7, "خلال 7 أيام قبل")]
    [InlineData(30, "خلال 30 يوماً قبل")]
    [InlineData(100, "خلال 100 يوم قبل")]
    [InlineData(2, "خلال يومين قبل")]
    public void Days_take_their_Arabic_plural(int days, string part) =>
        Assert.Contains(part, Say(Counts(5, 5), days).Ar, StringComparison.Ordinal);

    [Fact]
    public void One_is_singular_in_English() =>
        Assert.Equal(
            "1 incident recorded in the 30 days before, no incidents in the 30 days after, given recorded incidents as of 12 January 2020. "
            + "At least 1 person killed before, no people recorded killed after.",
            Say(Counts(1, 1), 30).En);

    [Fact]
    public void Nothing_on_either_side_is_said_as_such()
    {
        var sentence = Say(Counts(0, 0), 30);

        Assert.Equal(
            "No incidents recorded in either period (30 days before, 30 days after), given recorded incidents as of 12 January 2020.",
            sentence.En);
        Assert.Equal(
            "لم تُسجَّل أي حادثة في أيٍّ من الفترتين (30 يوماً قبل وقف إطلاق النار و30 يوماً بعده)، "
            + "بحسب الحوادث المسجَّلة حتى 12 كانون الثاني 2020.",
            sentence.Ar);
    }

    [Fact]
    public void An_unknown_toll_is_not_said_to_be_zero()
    {
        var sentence = Say(Counts(1, null), 30);

        Assert.Contains("Number of people killed not known before", sentence.En, StringComparison.Ordinal);
        Assert.Contains("عدد القتلى غير معروف قبله", sentence.Ar, StringComparison.Ordinal);
    }

    private static PhaseTallies Counts(int incidents, int? killed) =>
        new(new(incidents, killed, null, 0), new(0, 0, 0, 0), new(0, 0, 0, 0));

    private static BilingualText Say(PhaseTallies counts, int days) => ComparisonSentence.Of(counts, days, Day("2020-01-12"));
}
