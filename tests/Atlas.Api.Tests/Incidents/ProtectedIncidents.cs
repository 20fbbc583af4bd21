using Atlas.Testing;
using Xunit;

namespace Atlas.Api.Tests.Incidents;

/// <summary>The geodata and one more incident for each level at which a place is not shown exactly. Their exact place lies far from all others.</summary>
public sealed class ProtectedIncidents : IAsyncLifetime
{
    public const string Secret = "the house behind the mosque";

    public static IReadOnlyList<string> Levels { get; } = ["locality", "district", "governorate", "withheld"];

    public GeodataApi Api { get; } = new();

    public string ExtentBefore { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        await Api.InitializeAsync();
        ExtentBefore = await ExtentAsync();
        foreach (var level in Levels)
        {
            await LoadAsync(Incident(level));
        }
    }

    public ValueTask DisposeAsync() => Api.DisposeAsync();

    public static string Id(string level) => $"2019-07-08-{level}-protected";

    public static IncidentText Incident(string level) => new IncidentText()
        .With("id", $"\"{ProtectedIncidents.Id(level)}\"")
        .With("date_start", "\"2019-07-08\"")
        .With("date_end", "\"2019-07-08\"")
        .With("public_level", $"\"{level}\"")
        .With("place", $"\"{Secret}\"")
        .With("community", "\"kafranbel\"")
        .With("location_precision", "\"exact\"")
        .With("point", "[41.987654, 37.123456]")
        .With("location_note", $"\"{Secret}\"")
        .With("location_note_ar", $"\"{Secret}\"")
        .With("note", $"\"{Secret}\"")
        .With("note_ar", $"\"{Secret}\"")
        .With("sites", $$"""[{"name_en": "{{Secret}}", "point": [42.012345, 37.098765], "note": "{{Secret}}"}]""")
        .With("alternatives", $$"""[{"field": "place", "value": "{{Secret}}", "source": "snhr-2019-07-31", "place": "I; 001:29"}]""")
        .With("sources", """[{"source": "snhr-2019-07-31", "place": "I; 001:29"}]""");

    public async Task LoadAsync(IncidentText incident)
    {
        using var files = new DataFiles();
        files.Write(incident);
        var loaded = await files.LoadFileAsync(Api.Database.Db, "incident.json", TestContext.Current.CancellationToken);
        Assert.Empty(loaded.Errors);
    }

    public async Task<string> ExtentAsync() => (await Api.Client.JsonAsync("/api/collections/incidents")).GetProperty("extent").GetProperty("spatial").ToString();
}
