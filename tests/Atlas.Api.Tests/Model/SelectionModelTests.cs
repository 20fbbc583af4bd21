using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Atlas.Api.Tests.Model;

/// <summary>The service selects what a filter in C# selects of all that there is.</summary>
public sealed class SelectionModelTests(ScatteredIncidents incidents) : IClassFixture<ScatteredIncidents>
{
    [Fact]
    public Task A_box_has_what_lies_in_it() => SelectAlikeAsync(Boxes.Of(incidents.All), 150);

    [Fact]
    public Task A_time_has_what_may_have_happened_then() => SelectAlikeAsync(Times.All, 100);

    [Fact]
    public Task A_filter_has_what_it_is_true_of() => SelectAlikeAsync(FilterModel.All, 150);

    [Fact]
    public Task A_property_as_parameter_is_equality() => SelectAlikeAsync(Equalities, 40);

    [Fact]
    public Task All_of_them_at_once_must_hold() => SelectAlikeAsync(
        from box in Boxes.Of(incidents.All)
        from time in Times.All
        from filter in FilterModel.All
        from equality in Equalities
        select box.And(time).And(filter).And(equality), 80);

    private static Gen<ModelQuestion> Equalities => Gen.OneOf(
        Gen.Elements("SY-ID", "SY-HL", "SY-HM").Select(code => new ModelQuestion($"governorate={code}", incident => incident.Text("governorate") == code)),
        Gen.Choose(0, 60).Select(number => new ModelQuestion($"killed_min={number}", incident => incident.Number("killed_min") == number)),
        Gen.Elements(true, false).Select(truth => new ModelQuestion($"massacre={(truth ? "true" : "false")}", incident => incident.Truth("massacre") == truth)),
        Gen.Elements("artillery", "missile").Select(weapon => new ModelQuestion($"weapon={weapon}", incident => incident.Properties.GetProperty("weapons").EnumerateArray().Any(one => one.GetString() == weapon))),
        Gen.Elements("a market", "100%", "مدرسة").Select(place => new ModelQuestion(ModelQuestion.Parameter("place", place), incident => incident.Text("place") == place)));

    private Task SelectAlikeAsync(Gen<ModelQuestion> questions, int times) => Properties.HoldAsync(questions, times, async question =>
    {
        var page = await incidents.Client.JsonAsync($"/api/collections/incidents/items?limit=10000&properties=id&{question}");

        Assert.Equal(
            incidents.All.Where(incident => question.Holds(incident) is true).Select(incident => incident.Id).Order(StringComparer.Ordinal),
            Answers.Ids(page.GetProperty("features").EnumerateArray()).Order(StringComparer.Ordinal));
        Assert.Equal(page.GetProperty("numberReturned").GetInt32(), page.GetProperty("numberMatched").GetInt32());
    });
}
