using System.Text.Json;
using Atlas.Testing;
using Xunit;

namespace Atlas.Api.Tests.Ceasefires;

/// <summary>Comparisons as CSV, and the totals of reports beside the records.</summary>
public sealed class ComparisonTablesTests(GeodataApi api) : IClassFixture<GeodataApi>
{
    private const string Fourth = "/api/ceasefires/idlib-4-2020-01-12/comparison";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_a_report_states_stands_beside_what_the_records_add_up_to()
    {
        var figure = Assert.Single(await Figures(Fourth), figure => figure.GetProperty("id").GetString() == "2020-03-killed");

        // 000:85: 387 civilians killed by the two parties between 12 January and 27 March 2020.
        Assert.Equal(387, figure.GetProperty("value").GetDouble());
        Assert.Equal("2020-01-12", figure.GetProperty("first").GetString());
        Assert.Equal("2020-03-27", figure.GetProperty("last").GetString());
        Assert.Equal("snhr-2020-03-27", figure.GetProperty("source").GetString());

        // Told one by one in that time: Idlib city on 15 January (22 killed) and Ma'aret Misreen on 5 March (15).
        Assert.Equal(2, figure.GetProperty("recorded").GetProperty("incidents").GetInt32());
        Assert.Equal(37, figure.GetProperty("recorded").GetProperty("killed_min").GetInt32());
    }

    [Fact]
    public async Task The_records_beside_a_figure_are_those_of_its_parties()
    {
        var figures = await Figures(Fourth);

        Assert.Equal(22, Recorded("2020-03-killed-regime").GetProperty("killed_min").GetInt32());
        Assert.Equal(15, Recorded("2020-03-killed-russian").GetProperty("killed_min").GetInt32());

        JsonElement Recorded(string id) => Assert.Single(figures, figure => figure.GetProperty("id").GetString() == id).GetProperty("recorded");
    }

    [Fact]
    public async Task Unknown_groups_of_victims_are_not_added_as_none()
    {
        var women = Assert.Single(await Figures(Fourth), figure => figure.GetProperty("id").GetString() == "2020-03-killed-regime-women").GetProperty("recorded");

        Assert.Equal(JsonValueKind.Null, women.GetProperty("killed_min").ValueKind);
        Assert.Equal(1, women.GetProperty("unknown_tolls").GetInt32());
    }

    [Fact]
    public async Task Figures_of_other_times_and_areas_are_not_listed()
    {
        var figures = await Figures("/api/ceasefires/idlib-1-2019-08-01/comparison?window=10");

        Assert.NotEmpty(figures);
        Assert.All(figures, figure => Assert.True(
            string.CompareOrdinal(figure.GetProperty("first").GetString(), "2019-08-10") <= 0 && string.CompareOrdinal(figure.GetProperty("last").GetString(), "2019-07-22") >= 0));
        Assert.DoesNotContain(figures, figure => figure.GetProperty("source").GetString() == "snhr-2023-03-01");
    }

    [Fact]
    public async Task The_counts_are_a_csv_table_with_margins()
    {
        var rows = await Csv($"{Fourth}?window=30&f=csv");

        Assert.Equal(["ceasefire", "days_each_side", "attribution", "governorate", "before_incidents"], rows[0].Take(5));
        Assert.Equal(["idlib-4-2020-01-12", "30", "all", "all", "0", "0", "0", "0", "1", "22", "22", "0", "1", "", "", "1"], rows[^1]);
    }

    [Theory]
    [InlineData("daily", 1 + 60)]
    [InlineData("weekly", 1 + 10)]
    public async Task The_event_study_is_a_csv_table_with_a_row_a_bin(string table, int rows) =>
        Assert.Equal(rows, (await Csv($"{Fourth}?window=30&f=csv&table={table}")).Count);

    [Fact]
    public async Task Published_figures_and_the_table_of_all_ceasefires_come_as_csv_too()
    {
        var published = await Csv($"{Fourth}?f=csv&table=published");
        var all = await Csv("/api/ceasefires/comparisons?f=csv");

        Assert.Equal((await Figures(Fourth)).Count, published.Count - 1);
        using var json = JsonDocument.Parse(await api.Client.GetStringAsync("/api/ceasefires/comparisons", Cancel));
        Assert.Equal(json.RootElement.EnumerateArray().Select(row => row.GetProperty("ceasefire").GetString()), all.Skip(1).Select(row => row[0]));
        Assert.Equal(all[0], json.RootElement[0].EnumerateObject().Select(member => member.Name));
    }

    [Fact]
    public async Task Comparisons_are_described_in_the_api_document()
    {
        using var document = JsonDocument.Parse(await api.Client.GetStringAsync("/api/openapi.json", Cancel));
        var one = document.RootElement.GetProperty("paths").GetProperty("/api/ceasefires/{id}/comparison").GetProperty("get");
        var parameters = one.GetProperty("parameters").EnumerateArray().ToList().ConvertAll(parameter => parameter.GetProperty("name").GetString());

        Assert.Superset(new HashSet<string?> { "id", "window", "until", "allow_short", "f", "table", "bbox", "party", "zone" }, parameters.ToHashSet());
        Assert.DoesNotContain("datetime", parameters);
        Assert.Superset(new HashSet<string> { "200", "400", "404", "422" }, one.GetProperty("responses").EnumerateObject().Select(answer => answer.Name).ToHashSet());
    }

    private async Task<List<JsonElement>> Figures(string path)
    {
        using var answer = JsonDocument.Parse(await api.Client.GetStringAsync(path, Cancel));
        return [.. answer.RootElement.GetProperty("published_figures").GetProperty("figures").EnumerateArray().Select(figure => figure.Clone())];
    }

    private async Task<List<string[]>> Csv(string path)
    {
        using var answer = await api.Client.GetAsync(path, Cancel);
        var text = await answer.Content.ReadAsStringAsync(Cancel);

        Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
        return [.. text.TrimEnd().Split("\r\n").Select(line => line.Split(','))];
    }
}
