using Atlas.Testing;
using Xunit;

namespace Atlas.Api.Tests.Features;

/// <summary>The geodata and 1,200 made-up incidents around Idlib and elsewhere, many on one point, on the corners of cells, or without a place.</summary>
public sealed class ManyIncidents : IAsyncLifetime
{
    private readonly GeodataApi _api = new();

    public HttpClient Client => _api.Client;

    public TestDatabase Database => _api.Database;

    public async ValueTask InitializeAsync()
    {
        await _api.InitializeAsync();
        await PublishAsync("made-up", 1200);
    }

    public ValueTask DisposeAsync() => _api.DisposeAsync();

    /// <summary>Every 50th has no place, every third lies on one of a few points that halve the world again and again, the others anywhere.</summary>
    public Task PublishAsync(string name, int count) => Database.Db.ExecuteAsync($$"""
        SELECT setseed(0.25);
        CREATE TEMPORARY TABLE made_up ON COMMIT DROP AS
            SELECT '2015-05-05-{{name}}-' || i AS id, CASE WHEN i % 50 > 0 THEN ST_SetSRID(CASE
                       WHEN i % 3 = 0 THEN ST_MakePoint(360 / 2 ^ (i % 7 + 2), 180 / 2 ^ (i % 5 + 2))
                       WHEN i % 10 = 1 THEN ST_MakePoint(random() * 360 - 180, random() * 180 - 90)
                       ELSE ST_MakePoint(36 + random(), 35 + random()) END, 4326) END AS geom
              FROM generate_series(1, {{count}}) AS i;
        INSERT INTO atlas.incident (id, title_en, title_ar, date_start, date_end, time_precision, place, governorate, location_precision, uncertainty_m, geom,
               public_level, event_class, weapons, killed_min, verification_status, workflow_state)
        SELECT id, 'Made up', 'مثال', '2015-05-05', '2015-05-05', 'day', 'nowhere', 'SY-ID', CASE WHEN geom IS NULL THEN 'governorate' ELSE 'exact' END,
               CASE WHEN geom IS NOT NULL THEN 1 END, geom, 'exact', 'bombardment', ARRAY['artillery'], 0, 'unverified', 'draft' FROM made_up;
        INSERT INTO atlas.incident_source SELECT id, 0, 'atlas-gazetteer', 'made up' FROM made_up;
        UPDATE atlas.incident SET workflow_state = 'published' WHERE workflow_state = 'draft';
        """, TestContext.Current.CancellationToken);
}
