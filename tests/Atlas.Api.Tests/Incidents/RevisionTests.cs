using System.Net;
using System.Text.Json;
using Atlas.Testing;
using Xunit;

namespace Atlas.Api.Tests.Incidents;

/// <summary>How a record came to be what it is, in public values only.</summary>
public sealed class RevisionTests(ProtectedIncidents given) : IClassFixture<ProtectedIncidents>
{
    private const string Supplied = "2019-07-22-maarat-al-numan-market";

    [Fact]
    public async Task A_record_that_never_changed_has_one_revision()
    {
        var revision = Assert.Single(await RevisionsAsync(Supplied));

        Assert.Equal(1, revision.GetProperty("revision").GetInt32());
        Assert.Equal(0, revision.GetProperty("changes").GetArrayLength());
        Assert.False(revision.GetProperty("other_changes").GetBoolean());
        Assert.Equal(JsonValueKind.String, revision.GetProperty("changed_at").ValueKind);
    }

    [Fact]
    public async Task Each_revision_tells_the_members_it_changed_as_the_file_wrote_them()
    {
        const string Id = "2019-07-10-corrected";
        await given.LoadAsync(Exact(Id));
        await given.LoadAsync(Exact(Id).With("killed", """{"min": 7, "max": 9}""").With("weapons", """["artillery", "barrel_bomb"]"""));
        await given.LoadAsync(Exact(Id).With("killed", """{"min": 7, "max": 9}""").With("weapons", """["artillery", "barrel_bomb"]""").With("place", "\"the square\"").With("point", "[36.6, 35.7]"));

        var revisions = await RevisionsAsync(Id);

        Assert.Equal([1, 2, 3], revisions.Select(revision => revision.GetProperty("revision").GetInt32()));
        Assert.Equal(
            ["""killed: {"max":8,"min":6} > {"max":9,"min":7}""", """weapons: ["barrel_bomb"] > ["artillery","barrel_bomb"]"""],
            Changes(revisions[1]));
        Assert.Equal(["place: \"the town\" > \"the square\"", "point: [36.55,35.65] > [36.6,35.7]"], Changes(revisions[2]));
        Assert.All(revisions, revision => Assert.False(revision.GetProperty("other_changes").GetBoolean()));
    }

    [Fact]
    public async Task What_a_record_had_not_before_was_null()
    {
        const string Id = "2019-07-10-added";
        await given.LoadAsync(Exact(Id));
        await given.LoadAsync(Exact(Id).With("injured", """{"min": 3}""").With("documented_on", "\"2019-08-01\""));

        Assert.Equal(["documented_on: null > \"2019-08-01\"", "injured: null > {\"min\":3}"], Changes((await RevisionsAsync(Id))[1]));
    }

    [Fact]
    public async Task Who_changed_a_record_and_why_is_not_told()
    {
        var answer = (await given.Api.Client.JsonAsync($"/api/incidents/{Supplied}/revisions")).ToString();

        Assert.DoesNotContain("test data", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("changed_by", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("locality")]
    [InlineData("district")]
    [InlineData("governorate")]
    [InlineData("withheld")]
    public async Task The_history_of_a_protected_place_has_neither_the_place_nor_free_text(string level)
    {
        var id = $"2019-07-11-{level}-history";
        var incident = () => ProtectedIncidents.Incident(level).With("id", $"\"{id}\"");
        await given.LoadAsync(incident());
        await given.LoadAsync(incident().With("point", "[41.9, 37.1]").With("place", "\"another secret\"").With("title_en", "\"a secret in a title\""));
        await given.LoadAsync(incident().With("parties", """[{"party": "syrian_regime_forces", "role": "joint", "confidence": "likely", "stated_as": "a secret witness"}]"""));

        var revisions = await RevisionsAsync(id);

        // After a digit and a colon it is the second of a time.
        Assert.DoesNotMatch(ProtectedIncidents.Secret + @"|secret|(?<!\d:)(41\.9|37\.1)", string.Join("", revisions.Select(revision => revision.ToString())));
        Assert.Equal((0, true), (Changes(revisions[1]).Count, revisions[1].GetProperty("other_changes").GetBoolean()));
        Assert.StartsWith("parties: ", Assert.Single(Changes(revisions[2])), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("locality", "exact")]
    [InlineData("exact", "locality")]
    public async Task A_place_that_is_or_was_protected_does_not_come_back_by_the_change_of_its_level(string first, string then)
    {
        var id = $"2019-07-12-{first}-then-{then}";
        await given.LoadAsync(Exact(id).With("public_level", $"\"{first}\"").With("place", "\"the first secret\"").With("point", "[41.9, 37.1]"));
        await given.LoadAsync(Exact(id).With("public_level", $"\"{then}\"").With("place", "\"the second secret\"").With("point", "[41.8, 37.1]"));

        var revisions = await RevisionsAsync(id);

        Assert.Equal((0, true), (Changes(revisions[1]).Count, revisions[1].GetProperty("other_changes").GetBoolean()));
    }

    [Fact]
    public async Task A_place_that_is_protected_now_does_not_come_back_by_older_revisions()
    {
        const string Id = "2019-07-13-closed-later";
        await given.LoadAsync(Exact(Id).With("place", "\"the first secret\""));
        await given.LoadAsync(Exact(Id).With("place", "\"the second secret\""));
        await given.LoadAsync(Exact(Id).With("place", "\"the second secret\"").With("public_level", "\"governorate\""));

        var answer = (await given.Api.Client.JsonAsync($"/api/incidents/{Id}/revisions")).ToString();

        Assert.DoesNotContain("secret", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("governorate", 1)]
    [InlineData("withheld", 0)]
    public async Task A_governorate_is_told_unless_the_place_is_withheld(string level, int told)
    {
        var id = $"2019-07-14-{level}-moved";
        await given.LoadAsync(ProtectedIncidents.Incident(level).With("id", $"\"{id}\""));
        await given.LoadAsync(ProtectedIncidents.Incident(level).With("id", $"\"{id}\"").With("governorate", "\"SY-HL\"").With("community", "null"));

        Assert.Equal(told, Changes((await RevisionsAsync(id))[1]).Count(change => change.StartsWith("governorate", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Revisions_that_were_not_published_are_left_out()
    {
        const string Id = "2019-07-15-from-a-draft";
        await given.LoadAsync(Exact(Id).With("workflow_state", "\"draft\"").With("place", "\"what only the draft said\""));
        await given.Api.Client.ProblemAsync($"/api/incidents/{Id}/revisions", HttpStatusCode.NotFound);
        await given.LoadAsync(Exact(Id));
        await given.LoadAsync(Exact(Id).With("workflow_state", "\"submitted\"").With("place", "\"what only the draft said\""));
        await given.LoadAsync(Exact(Id).With("killed", """{"min": 9}"""));

        var revisions = await RevisionsAsync(Id);

        Assert.Equal([2, 4], revisions.Select(revision => revision.GetProperty("revision").GetInt32()));
        Assert.Equal(["""killed: {"max":8,"min":6} > {"min":9}"""], Changes(revisions[1]));
    }

    [Fact]
    public Task There_is_no_history_of_what_is_not_there() => given.Api.Client.ProblemAsync("/api/incidents/2019-01-01-nothing/revisions", HttpStatusCode.NotFound);

    private static IncidentText Exact(string id) => new IncidentText()
        .With("id", $"\"{id}\"")
        .With("community", "\"kafranbel\"")
        .With("point", "[36.55, 35.65]")
        .With("sources", """[{"source": "snhr-2019-07-31", "place": "I; 001:29"}]""");

    private static List<string> Changes(JsonElement revision) =>
    [
        .. revision.GetProperty("changes").EnumerateArray().Select(change =>
            $"{change.GetProperty("field").GetString()}: {change.GetProperty("before").GetRawText()} > {change.GetProperty("after").GetRawText()}"),
    ];

    private async Task<IReadOnlyList<JsonElement>> RevisionsAsync(string id) =>
        [.. (await given.Api.Client.JsonAsync($"/api/incidents/{id}/revisions")).GetProperty("revisions").EnumerateArray()];
}
